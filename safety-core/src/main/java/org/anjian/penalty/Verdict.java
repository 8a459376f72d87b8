package org.anjian.penalty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;

/** 评估结论: how an assessment ended: with a result, or with a refusal. */
public sealed interface Verdict {

  /**
   * 有结果.
   *
   * @param assessment the result
   */
  record Assessed(FineAssessment assessment) implements Verdict {

    public Assessed {
      Objects.requireNonNull(assessment, "assessment");
    }
  }

  /**
   * 被拒绝: for example because the law book does not have the clause.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements Verdict {

    public Refused {
      Objects.requireNonNull(refusal, "refusal");
    }

    @Override
    public String toString() {
      return refusal.code().name();
    }
  }

  /** How an assessor answers the facts. */
  static Verdict of(FineFacts facts, FineAssessor assessor) {
    return of(() -> assessor.assess(facts));
  }

  /** How an assessor answers the facts under the law of another day. */
  static Verdict under(LocalDate day, FineFacts facts, FineAssessor assessor) {
    return of(() -> assessor.assessUnder(facts, day));
  }

  private static Verdict of(Supplier<Reasoned<FineAssessment>> assessing) {
    try {
      return new Assessed(assessing.get().value());
    } catch (Refusal refusal) {
      return new Refused(refusal);
    }
  }
}
