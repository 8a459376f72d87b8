package org.anjian.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.law.OtherPenalty;

/**
 * 程序中的拟处罚: an intended penalty with what every question of procedure asks of it: of what nature its
 * parts are, and which texts hold on its days.
 */
final class ProceduralCase {

  private final IntendedPenalty penalty;
  private final List<OtherPenalty> others;
  private final PenaltyNature[] natures;
  private final boolean imposesPenalty;
  private final boolean underPenaltyLaw;
  private final boolean proceduresInForce;
  private final boolean proceduresBind;

  ProceduralCase(IntendedPenalty penalty) {
    this.penalty = penalty;
    this.others = penalty.otherPenalties();
    this.natures = PenaltyNature.of(others);
    this.imposesPenalty = !penalty.fine().isZero() || hasPenalty(natures);
    this.underPenaltyLaw = ProcedureLaw.penaltyLawInForce(penalty.decisionDay());
    this.proceduresInForce = ProcedureLaw.proceduresInForce(penalty.decisionDay());
    Optional<DecidingAgency> agency = penalty.agency();
    this.proceduresBind = agency.isEmpty() || ProcedureLaw.proceduresBind(agency.get().kind());
  }

  private static boolean hasPenalty(PenaltyNature[] natures) {
    for (PenaltyNature nature : natures) {
      if (!nature.isMeasureOnly()) {
        return true;
      }
    }
    return false;
  }

  IntendedPenalty penalty() {
    return penalty;
  }

  /** What is imposed beside the fine. */
  List<OtherPenalty> others() {
    return others;
  }

  /** Of what nature each of the others is, in their order. */
  PenaltyNature[] natures() {
    return natures;
  }

  /** Whether anything is imposed that is a penalty; an order to put right is none. */
  boolean imposesPenalty() {
    return imposesPenalty;
  }

  LocalDate decisionDay() {
    return penalty.decisionDay();
  }

  /** Whether 行政处罚法(2021) is in force on the day of the decision. */
  boolean isUnderPenaltyLaw() {
    return underPenaltyLaw;
  }

  /** Whether 部令18号 is in force on the day of the decision. */
  boolean isAfterProcedures() {
    return proceduresInForce;
  }

  /** Whether 部令18号 holds on the day of the decision, for this agency. */
  boolean isUnderProcedures() {
    return proceduresInForce && proceduresBind;
  }

  /** Whether 部令18号 holds on a day, for this agency. */
  boolean isUnderProcedures(LocalDate day) {
    return proceduresBind && ProcedureLaw.proceduresInForce(day);
  }

  /** The text of 行政处罚法 of the day of the decision, which is not carried. */
  Gap uncarriedPenaltyLaw() {
    return new Gap.Text(ProcedureLaw.PENALTY_LAW, penalty.decisionDay());
  }

  /** The text of 部令 of the day of the decision, which is not carried. */
  Gap uncarriedProcedures() {
    return new Gap.Text(ProcedureLaw.PROCEDURES, penalty.decisionDay());
  }
}
