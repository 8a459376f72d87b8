package org.anjian.conformance;

import java.util.List;
import org.anjian.calendar.LegalTerms;
import org.anjian.discretion.CsvBenchmarks;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.penalty.CombinedAssessor;
import org.anjian.penalty.DrawConsequences;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.HearingDuty;

/** 受验对象: the assessor that is checked, and what is built on it. */
final class UnderTest {

  private static final CsvBenchmarks EXAMPLE = CsvBenchmarks.example();

  private final FineAssessor assessor;
  private final LegalTerms terms = LegalTerms.shipped();
  private FineAssessor withExample;

  UnderTest(FineAssessor assessor) {
    this.assessor = assessor;
  }

  FineAssessor assessor() {
    return assessor;
  }

  /**
   * The assessor as it is; with the example benchmark that ships with the core, where the case
   * names that and the assessor does not have it.
   */
  FineAssessor assessor(FineFacts facts) {
    boolean named = facts.benchmark().filter(EXAMPLE.name()::equals).isPresent();
    if (!named || assessor.benchmarks().find(EXAMPLE.name()).isPresent()) {
      return assessor;
    }
    if (withExample == null) {
      withExample =
          new FineAssessor(
              assessor.lawBook(), DiscretionBenchmarks.load(List.of(EXAMPLE), assessor.lawBook()));
    }
    return withExample;
  }

  CombinedAssessor combined() {
    return new CombinedAssessor(assessor);
  }

  DrawConsequences consequences(HearingDuty.Thresholds provincial) {
    return new DrawConsequences(provincial, terms);
  }
}
