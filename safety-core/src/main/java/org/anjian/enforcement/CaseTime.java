package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 办案期限: what lengthens the time for the decision. */
public sealed interface CaseTime extends CaseAct {

  /**
   * 延长办案期限 (安全生产违法行为行政处罚办法(2025) 第53条第1款): the first to 120 days by the own head, the second to 180
   * days by the superior agency.
   *
   * @param date day of the approval, within the running term
   * @param approver who approved
   * @param reason why the decision cannot be made in time
   */
  record DecisionExtension(LocalDate date, String approver, String reason) implements CaseTime {
    public DecisionExtension {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(approver, "approver");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public ActKind kind() {
      return ActKind.DECISION_EXTENSION;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (!Procedure.ministryRuleApplies(date)) {
        throw Refusal.of(
            RefusalCode.LAW_NOT_COVERED,
            Map.of("rule", kind(), "on", date),
            Procedure.DECIDE_IN_TIME);
      }
      before
          .decideBy(procedure)
          .filter(date::isAfter)
          .ifPresent(
              lastDay -> {
                throw Refusal.of(
                    RefusalCode.TERM_EXPIRED,
                    Map.of("act", kind(), "lastDay", lastDay, "date", date),
                    Procedure.EXTEND);
              });
    }
  }
}
