package org.anjian.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.people.OfficerPair;

/**
 * 抽查名录库: among whom is drawn. It is published with the commitment, and cannot change afterwards.
 *
 * @param strata how many are drawn of each group, in order
 * @param enterprises who may be drawn, by key
 * @param officers who may be sent, by key
 * @param exclusions who may not be sent where (回避)
 */
public record DrawPool(
    List<Stratum> strata,
    List<Candidate> enterprises,
    List<Candidate> officers,
    List<Exclusion> exclusions) {

  /**
   * 分层: a group, such as a risk grade, of which a number is drawn.
   *
   * @param name name of the group
   * @param wanted how many, above 0 and not more than there are
   */
  public record Stratum(String name, int wanted) {
    public Stratum {
      mustBePlain("strata", name);
      if (wanted < 1) {
        throw Refusal.of(
            RefusalCode.MEASURE_OUT_OF_BOUNDS,
            Map.of("field", "wanted", "value", wanted, "rule", "above 0"));
      }
    }
  }

  /**
   * 候选.
   *
   * @param id identity of the record
   * @param key what the public knows it by: a credit code, a certificate number
   * @param stratum its group; empty for officers
   */
  public record Candidate(UUID id, String key, String stratum) {
    public Candidate {
      Objects.requireNonNull(id, "id");
      mustBePlain("key", key);
      Objects.requireNonNull(stratum, "stratum");
    }
  }

  /**
   * 回避: an officer who is not sent to an enterprise.
   *
   * @param enterprise key of the enterprise
   * @param officer key of the officer
   */
  public record Exclusion(String enterprise, String officer) {
    public Exclusion {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(officer, "officer");
    }
  }

  /** How many enterprises a pool holds at most; more are drawn from in parts. */
  public static final int LARGEST = 10_000;

  private static final int PAIR = 2;

  public DrawPool {
    strata = List.copyOf(strata);
    enterprises = sorted(enterprises);
    officers = sorted(officers);
    exclusions =
        exclusions.stream()
            .sorted(Comparator.comparing(Exclusion::enterprise).thenComparing(Exclusion::officer))
            .distinct()
            .toList();
    if (strata.isEmpty()) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING, Map.of("field", "strata", "rule", "at least one group"));
    }
    if (enterprises.size() > LARGEST) {
      throw Refusal.of(
          RefusalCode.MEASURE_OUT_OF_BOUNDS,
          Map.of(
              "field",
              "groups",
              "value",
              enterprises.size(),
              "rule",
              "a pool of at most " + LARGEST + " enterprises: narrow the groups"));
    }
    Map<String, Integer> sizes = new HashMap<>();
    enterprises.forEach(each -> sizes.merge(each.stratum(), 1, Integer::sum));
    Set<String> names = new HashSet<>();
    for (Stratum stratum : strata) {
      int size = sizes.getOrDefault(stratum.name(), 0);
      if (!names.add(stratum.name()) || stratum.wanted() > size) {
        throw Refusal.of(
            RefusalCode.POOL_TOO_SMALL,
            Map.of("stratum", stratum.name(), "wanted", stratum.wanted(), "available", size));
      }
    }
    for (Candidate enterprise : enterprises) {
      if (!names.contains(enterprise.stratum())) {
        throw new IllegalArgumentException("no such stratum: " + enterprise.stratum());
      }
    }
    if (officers.size() < PAIR) {
      throw Refusal.of(
          RefusalCode.POOL_TOO_SMALL,
          Map.of("field", "officers", "wanted", PAIR, "available", officers.size()),
          OfficerPair.TWO_OFFICERS);
    }
  }

  /** 公布文本: what is published and what the commitment is made of, line by line. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("anjian-draw/1");
    strata.forEach(each -> lines.add("stratum|" + each.name() + "|" + each.wanted()));
    enterprises.forEach(each -> lines.add("enterprise|" + each.key() + "|" + each.stratum()));
    officers.forEach(each -> lines.add("officer|" + each.key()));
    exclusions.forEach(each -> lines.add("exclusion|" + each.enterprise() + "|" + each.officer()));
    return String.join("\n", lines) + "\n";
  }

  private static List<Candidate> sorted(List<Candidate> candidates) {
    List<Candidate> byKey =
        candidates.stream().sorted(Comparator.comparing(Candidate::key)).toList();
    for (int i = 1; i < byKey.size(); i++) {
      if (byKey.get(i).key().equals(byKey.get(i - 1).key())) {
        throw Refusal.of(
            RefusalCode.ALREADY_EXISTS, Map.of("field", "key", "value", byKey.get(i).key()));
      }
    }
    return byKey;
  }

  private static void mustBePlain(String field, String text) {
    if (text.isBlank() || text.indexOf('|') >= 0 || text.indexOf('\n') >= 0) {
      throw Refusal.of(
          RefusalCode.MEASURE_OUT_OF_BOUNDS,
          Map.of("field", field, "value", text, "rule", "not empty, without | and line breaks"));
    }
  }
}
