package org.anjian.enterprise.likeness;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anjian.division.Division;
import org.anjian.division.Divisions;

/**
 * 字号提取: what is left of a name without the places before it and the form of organisation behind it:
 * 山西翼城县某某煤业有限责任公司 and 翼城某某煤业有限公司 both leave 某某煤业.
 */
public final class CoreNames {

  private static final List<String> FORMS =
      List.of(
          "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "分公司", "总公司", "公司", "集团", "专业合作社", "合作社", "个体工商户",
          "经营部", "门市部", "营业部", "经销部", "厂", "店", "部", "中心", "合伙企业", "普通合伙");
  private static final List<String> PLACE_ENDS = List.of("省", "市", "县", "区", "镇", "乡", "街道");
  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_PLACE = 12;
  private static final int SHORTEST_CORE = 2;

  private final Set<String> places;

  private CoreNames(Set<String> places) {
    this.places = places;
  }

  /** With the names of places of the register, down to the township, long and short. */
  public static CoreNames of(Divisions divisions) {
    Set<String> places = new HashSet<>();
    for (Division each : divisions.entries()) {
      if (each.code().shortForm().length() <= 9) {
        places.add(each.name());
        for (String end : PLACE_ENDS) {
          if (each.name().endsWith(end) && each.name().length() - end.length() >= SHORTEST_PLACE) {
            places.add(each.name().substring(0, each.name().length() - end.length()));
          }
        }
      }
    }
    return new CoreNames(places);
  }

  /** The core of a name; the whole name where nothing else would be left. */
  public String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s()\\[\\]〔〕【】《》“”\"'·.,，。-]", "");
    String core = withoutForms(withoutPlaces(plain));
    return core.length() < SHORTEST_CORE ? plain : core;
  }

  private String withoutPlaces(String name) {
    String rest = name;
    for (int longest = longestPlace(rest); longest > 0; longest = longestPlace(rest)) {
      rest = rest.substring(longest);
    }
    return rest;
  }

  private int longestPlace(String name) {
    int most = Math.min(LONGEST_PLACE, name.length() - SHORTEST_CORE);
    for (int length = most; length >= SHORTEST_PLACE; length--) {
      if (places.contains(name.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String withoutForms(String name) {
    String rest = name;
    boolean found = true;
    while (found) {
      found = false;
      for (String form : FORMS) {
        if (rest.endsWith(form) && rest.length() - form.length() >= SHORTEST_CORE) {
          rest = rest.substring(0, rest.length() - form.length());
          found = true;
          break;
        }
      }
    }
    return rest;
  }
}
