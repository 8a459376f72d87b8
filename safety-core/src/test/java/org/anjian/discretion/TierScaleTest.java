package org.anjian.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.anjian.law.LawBook;
import org.junit.jupiter.api.Test;

class TierScaleTest {

  private static final DiscretionBenchmarks BENCHMARKS =
      DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), LawBook.national());

  @Test
  void theTierFoundIsTheOneWhoseSpanHoldsTheNumber() {
    int checked = 0;
    for (BenchmarkClause clause : BENCHMARKS.sets().get(0).clauses()) {
      if (clause.measures().size() != 1
          || !(clause.measures().get(0) instanceof Measure.NumberMeasure number)) {
        continue;
      }
      for (Tier tier : clause.tiers()) {
        BigDecimal from = ((Span.Interval) tier.span(0)).from();
        for (BigDecimal value :
            List.of(from.subtract(number.step()), from, from.add(number.step()))) {
          if (number.everything().contains(Measures.normal(value))) {
            Tier found = clause.tier(Measures.none().with(number.code(), value));
            assertTrue(found.span(0).contains(value), found + " at " + value);
            checked++;
          }
        }
      }
    }
    assertTrue(checked > 20, "only " + checked);
  }

  @Test
  void numbersAreCountedInStepsAsLongAsTheyFit() {
    Measures given =
        Measures.none()
            .with("share", new BigDecimal("10.50"))
            .with("fine", new BigDecimal("0.001"))
            .with("large", 1_000_000_000_000_000L - 1)
            .with("harm", "SLIGHT");
    assertEquals(1050, given.steps("share", 2));
    assertEquals(Measures.NO_STEPS, given.steps("share", 0));
    assertEquals(Measures.NO_STEPS, given.steps("fine", 2));
    assertEquals(999_999_999_999_999L, given.steps("large", 0));
    assertEquals(Measures.NO_STEPS, given.steps("large", 6));
    assertEquals(Measures.NO_STEPS, given.steps("harm", 0));
    assertEquals(Measures.NO_STEPS, given.steps("missing", 0));
  }
}
