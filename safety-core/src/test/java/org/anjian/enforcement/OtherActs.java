package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Set;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;

/** 其他行为: one act of each kind that not every case with a fine goes through. */
final class OtherActs {

  private OtherActs() {}

  static CaseAct of(ActKind kind, LocalDate day) {
    return switch (kind) {
      case DECISION_EXTENSION -> new CaseTime.DecisionExtension(day, "局长", "案情复杂");
      case HEARING_TERMINATION ->
          new HearingTermination(day, HearingTermination.Ground.WITHDRAWN, "撤回");
      case NO_PENALTY -> Story.noPenalty(day);
      case AGENCY_TRANSFER ->
          new CaseEnd.AgencyTransfer(
              Yicheng.document(DocumentKind.TRANSFER, 1), day, "市场监管局", "归其管辖");
      case TERMINATION -> new CaseEnd.Termination(day, "当事人死亡");
      case TRANSFER_REPORT -> new CaseEnd.TransferReport(day, "危险作业罪", "报告");
      case TRANSFER_APPROVAL -> new CaseEnd.TransferApproval(day, true, "涉嫌犯罪");
      case TRANSFER -> Story.transfer(day);
      case POLICE_ANSWER -> new CaseEnd.PoliceAnswer(day, PoliceOutcome.FILED, "立案");
      case PUBLICATION -> new CaseAftermath.Publication(day, "局网站");
      case UPWARD_REPORT -> new CaseAftermath.UpwardReport(day, "市局");
      case DEMAND ->
          new CaseAftermath.Demand(
              Yicheng.document(DocumentKind.ENFORCEMENT_REMINDER, 1),
              day,
              DeliveryMode.HANDED_OVER,
              "负责人");
      case COURT_APPLICATION ->
          new CaseAftermath.CourtApplication(
              Yicheng.document(DocumentKind.ENFORCEMENT_APPLICATION, 1), day, "县法院");
      case COURT_ANSWER -> new CaseAftermath.CourtAnswer(day, true, "受理");
      default ->
          Investigating.KINDS.contains(kind)
              ? Investigating.of(kind, day)
              : AftermathActs.of(kind, day);
    };
  }

  /** Whether it follows a decision, or is one on the spot. */
  static boolean isAftermath(CaseAct act) {
    return act instanceof CaseDelivery
        || act instanceof CaseRemedy
        || act instanceof CaseExecution
        || act instanceof OnTheSpot
        || act instanceof Archiving;
  }

  /** A case, told on a day, at the point at which an act of this kind comes next. */
  static Story readyFor(ActKind kind, Story told, LocalDate day) {
    if (Investigating.KINDS.contains(kind)) {
      return Investigating.readyFor(kind, told, day);
    }
    if (isAftermath(of(kind, day))) {
      return AftermathActs.readyFor(kind, day);
    }
    if (of(kind, day) instanceof CaseAftermath) {
      Story delivered =
          told.waived(day).decided(day, told.now().notice().orElseThrow().fine()).delivered(day);
      return kind == ActKind.COURT_ANSWER
          ? delivered
              .then(of(ActKind.DEMAND, day.plusDays(40)))
              .then(of(ActKind.COURT_APPLICATION, day.plusDays(200)))
          : delivered;
    }
    if (kind == ActKind.HEARING_TERMINATION) {
      return told.askedForHearing(day);
    }
    if (Set.of(ActKind.TRANSFER_APPROVAL, ActKind.TRANSFER, ActKind.POLICE_ANSWER).contains(kind)) {
      told.then(of(ActKind.TRANSFER_REPORT, day));
    }
    if (Set.of(ActKind.TRANSFER, ActKind.POLICE_ANSWER).contains(kind)) {
      told.then(of(ActKind.TRANSFER_APPROVAL, day));
    }
    return kind == ActKind.POLICE_ANSWER ? told.then(Story.transfer(day)) : told;
  }
}
