package org.anjian.enterprise.likeness;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.anjian.enterprise.search.SearchCard;

/**
 * 疑似判断: in what two entries are alike, and whether that makes them likely to be one enterprise. A
 * core name alone does not: every county has its 食品公司.
 */
public final class Likeness {

  private static final int SHORTEST_PHONE = 7;
  private static final int SHORTEST_ADDRESS = 6;
  private static final int TOWNSHIP = 9;

  private final CoreNames cores;

  public Likeness(CoreNames cores) {
    this.cores = Objects.requireNonNull(cores, "cores");
  }

  /** In what two entries are alike. */
  public Set<LikenessReason> compare(SearchCard one, SearchCard other) {
    Set<LikenessReason> found = EnumSet.noneOf(LikenessReason.class);
    if (plain(one.name()).equals(plain(other.name()))) {
      found.add(LikenessReason.SAME_NAME);
    }
    if (core(one).equals(core(other))) {
      found.add(LikenessReason.SAME_CORE_NAME);
    }
    if (isFormer(one, other) || isFormer(other, one)) {
      found.add(LikenessReason.FORMER_NAME);
    }
    if (nearlySame(one.creditCode(), other.creditCode())) {
      found.add(LikenessReason.NEAR_CREDIT_CODE);
    }
    if (!phone(one).isEmpty() && phone(one).equals(phone(other))) {
      found.add(LikenessReason.SAME_PHONE);
    }
    if (!address(one).isEmpty() && address(one).equals(address(other))) {
      found.add(LikenessReason.SAME_ADDRESS);
    }
    Set<String> people = new HashSet<>(one.people());
    people.retainAll(other.people());
    people.remove("");
    if (!people.isEmpty()) {
      found.add(LikenessReason.SAME_PERSON);
    }
    if (township(one).equals(township(other)) && township(one).length() == TOWNSHIP) {
      found.add(LikenessReason.SAME_TOWNSHIP);
    }
    return found;
  }

  /**
   * Whether reasons make it likely: the same name; a core or former name with something else in
   * common; or telephone, address and person together.
   */
  public static boolean isLikely(Set<LikenessReason> reasons) {
    boolean named =
        reasons.contains(LikenessReason.SAME_CORE_NAME)
            || reasons.contains(LikenessReason.FORMER_NAME);
    Set<LikenessReason> besides = EnumSet.copyOf(LIKE_BESIDES);
    besides.retainAll(reasons);
    boolean sameName =
        reasons.contains(LikenessReason.SAME_NAME) || reasons.contains(LikenessReason.FORMER_NAME);
    return sameName
        || named && !besides.isEmpty()
        || reasons.contains(LikenessReason.SAME_PHONE)
            && reasons.contains(LikenessReason.SAME_ADDRESS)
            && reasons.contains(LikenessReason.SAME_PERSON);
  }

  private static final Set<LikenessReason> LIKE_BESIDES =
      EnumSet.of(
          LikenessReason.NEAR_CREDIT_CODE,
          LikenessReason.SAME_PHONE,
          LikenessReason.SAME_ADDRESS,
          LikenessReason.SAME_PERSON,
          LikenessReason.SAME_TOWNSHIP);

  /** The core of an entry's name. */
  String core(SearchCard card) {
    return cores.of(card.name());
  }

  /** The telephone, digits only; empty if too short to tell anything. */
  static String phone(SearchCard card) {
    String digits = card.phone().replaceAll("\\D", "");
    return digits.length() < SHORTEST_PHONE ? "" : digits;
  }

  /** The address as compared; empty if too short to tell anything. */
  static String address(SearchCard card) {
    String plain = plain(card.address());
    return plain.length() < SHORTEST_ADDRESS ? "" : plain;
  }

  private static boolean isFormer(SearchCard one, SearchCard other) {
    String name = plain(one.name());
    return other.formerNames().stream().map(Likeness::plain).anyMatch(name::equals);
  }

  /**
   * Whether two codes differ in one character besides their check characters, of the code and of
   * the organisation code in it.
   */
  static boolean nearlySame(String one, String other) {
    if (one.length() != 18 || other.length() != 18 || one.equals(other)) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < 16; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        different++;
      }
    }
    return different == 1;
  }

  private static String township(SearchCard card) {
    String code = card.division().canonical();
    return code.startsWith("000", 6) ? "" : code.substring(0, TOWNSHIP);
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s", "");
  }
}
