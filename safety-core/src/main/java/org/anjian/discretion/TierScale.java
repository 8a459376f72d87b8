package org.anjian.discretion;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 档次标尺: the tiers of a clause that one number decides, by the steps at which each begins. It finds
 * the tier of nearly every case; what it does not find, the clause looks for by the spans, and says
 * what is wrong.
 */
final class TierScale {

  private final String code;
  private final int scale;
  private final long[] begins;
  private final long end;
  private final Tier[] tiers;

  private TierScale(String code, int scale, long[] begins, long end, Tier[] tiers) {
    this.code = code;
    this.scale = scale;
    this.begins = begins;
    this.end = end;
    this.tiers = tiers;
  }

  /**
   * The scale of tiers that neither overlap nor leave gaps; empty if more than one number decides,
   * or a bound is too large to count in steps.
   */
  static Optional<TierScale> of(List<Measure> measures, List<Tier> tiers) {
    if (measures.size() != 1 || !(measures.get(0) instanceof Measure.NumberMeasure number)) {
      return Optional.empty();
    }
    int scale = Math.max(0, number.step().scale());
    Tier[] ascending =
        tiers.stream().sorted(Comparator.comparing(TierScale::from)).toArray(Tier[]::new);
    long[] begins = new long[ascending.length];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = Measures.steps(from(ascending[i]), scale);
      if (begins[i] == Measures.NO_STEPS) {
        return Optional.empty();
      }
    }
    long end = number.below().map(below -> Measures.steps(below, scale)).orElse(Long.MAX_VALUE);
    return end == Measures.NO_STEPS
        ? Optional.empty()
        : Optional.of(new TierScale(number.code(), scale, begins, end, ascending));
  }

  private static BigDecimal from(Tier tier) {
    return ((Span.Interval) tier.span(0)).from();
  }

  /**
   * The tier of a case; null if the fact is missing, no such number, or too large for the scale.
   */
  Tier find(Measures given) {
    long value = given.steps(code, scale);
    if (value == Measures.NO_STEPS || value >= end) {
      return null;
    }
    int i = begins.length - 1;
    while (i >= 0 && value < begins[i]) {
      i--;
    }
    return i < 0 ? null : tiers[i];
  }
}
