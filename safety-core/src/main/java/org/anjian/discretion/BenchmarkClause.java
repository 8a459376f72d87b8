package org.anjian.discretion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Provision;

/** 基准条目: the tiers of one row of the law book; every case falls into exactly one of them. */
public final class BenchmarkClause {

  private final Provision row;
  private final List<Measure> measures;
  private final List<Tier> tiers;
  private final TierScale scale;

  BenchmarkClause(Provision row, List<Measure> measures, List<Tier> tiers) {
    this.row = Objects.requireNonNull(row, "row");
    this.measures = List.copyOf(measures);
    this.tiers = List.copyOf(tiers);
    this.scale = TierScale.of(measures, tiers).orElse(null);
  }

  public Provision row() {
    return row;
  }

  /** The facts that a case under this clause must give. */
  public List<Measure> measures() {
    return measures;
  }

  /** The tiers, in the order of the file. */
  public List<Tier> tiers() {
    return tiers;
  }

  /**
   * 定档: the tier of a case.
   *
   * @throws Refusal FACT_MISSING naming the fact, MEASURE_OUT_OF_BOUNDS for a value that it cannot
   *     have
   */
  public Tier tier(Measures given) {
    Tier found = scale == null ? null : scale.find(given);
    return found != null ? found : bySpans(given);
  }

  private Tier bySpans(Measures given) {
    int count = measures.size();
    Object[] values = new Object[count];
    for (int i = 0; i < count; i++) {
      Measure measure = measures.get(i);
      Object value = given.find(measure.code());
      if (value == null) {
        throw missing(measure);
      }
      measure.mustHold(value);
      values[i] = value;
    }
    for (int i = 0; i < tiers.size(); i++) {
      Tier tier = tiers.get(i);
      if (tier.contains(values)) {
        return tier;
      }
    }
    throw new IllegalStateException("the tiers of " + row + " leave a gap at " + given);
  }

  private Refusal missing(Measure measure) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("field", "measures." + measure.code());
    details.put("labelZh", measure.labelZh());
    details.put("labelEn", measure.labelEn());
    List<String> all = new ArrayList<>();
    measures.forEach(one -> all.add(one.code()));
    details.put("measures", all);
    details.put("provision", row.ref().toString());
    return Refusal.of(RefusalCode.FACT_MISSING, details, row.basis());
  }

  @Override
  public String toString() {
    return row + " (" + tiers.size() + " tiers)";
  }
}
