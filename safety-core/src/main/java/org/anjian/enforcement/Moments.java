package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 先后: what holds of the moments that acts of the investigation name. */
final class Moments {

  private Moments() {}

  /**
   * What happened is not noted before it happened.
   *
   * @throws Refusal DATE_BEFORE_CAUSE naming the field
   */
  static void notAfter(String field, LocalDateTime moment, LocalDate noted, LegalBasis basis) {
    if (moment.toLocalDate().isAfter(noted)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", field, "value", noted, "cause", moment),
          basis);
    }
  }

  /**
   * One moment does not come before another.
   *
   * @throws Refusal DATE_BEFORE_CAUSE naming the field
   */
  static void inOrder(String field, LocalDateTime moment, LocalDateTime cause, LegalBasis basis) {
    if (moment.isBefore(cause)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", field, "value", moment, "cause", cause),
          basis);
    }
  }

  /**
   * 先取证, 后裁决: what is taken after the decision proves nothing for it.
   *
   * @throws Refusal OUT_OF_SEQUENCE
   */
  static void beforeDecision(CaseAct act, EnforcementCase before, LocalDateTime taken) {
    before
        .concludedOn()
        .filter(day -> taken.toLocalDate().isAfter(day))
        .ifPresent(
            day -> {
              throw before.outOfSequence(
                  act.kind(), CaseRule.NOT_DECIDED, InvestigationLaw.FACTS_MUST_BE_CLEAR);
            });
  }
}
