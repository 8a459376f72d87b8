package org.anjian.rest.fine;

import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Verdict;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.ProblemAnswers;
import org.anjian.rest.problem.ProblemBody;

/**
 * 评估结论: a result, or why there is none.
 *
 * @param result the result; null where it was refused
 * @param refusal why there is none; null where there is one
 */
public record VerdictView(NormView result, RefusalView refusal) {

  /** 拒绝. */
  public record RefusalView(String code, String title, String detail) {

    static RefusalView of(Refusal refusal, Language language) {
      ProblemBody body = ProblemAnswers.in(language).body(refusal);
      return new RefusalView(body.code(), body.title(), body.detail());
    }
  }

  static VerdictView of(FineFacts facts, Verdict verdict, Language language) {
    if (verdict instanceof Verdict.Assessed assessed) {
      return new VerdictView(
          NormView.of(facts, assessed.assessment(), Optional.empty(), language), null);
    }
    return new VerdictView(null, RefusalView.of(((Verdict.Refused) verdict).refusal(), language));
  }
}
