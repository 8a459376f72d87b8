package org.anjian.rest.enforcement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAftermath;
import org.anjian.enforcement.CaseEnd;
import org.anjian.enforcement.CaseTime;
import org.anjian.enforcement.HearingTermination;
import org.anjian.law.OtherPenalty;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;

/**
 * 案件行为: one act of a case.
 *
 * @param kind what was done
 * @param date the day
 * @param number number of the document that it made, or null
 * @param fields what was said with it, by stable names
 */
public record ActView(Coded kind, LocalDate date, String number, Map<String, Object> fields) {

  private static final Map<ActKind, BiConsumer<CaseAct, Map<String, Object>>> FIELDS =
      Map.ofEntries(
          entry(ActKind.ASSESSMENT, CaseAct.Assessment.class, ActView::assessment),
          entry(ActKind.NOTICE, CaseAct.Notice.class, ActView::notice),
          entry(
              ActKind.NOTICE_DELIVERY,
              CaseAct.NoticeDelivery.class,
              (act, fields) -> FollowUpFields.delivery(act.delivery(), fields)),
          entry(ActKind.STATEMENT, CaseAct.Statement.class, ActView::statement),
          entry(ActKind.HEARING, CaseAct.Hearing.class, ActView::hearing),
          entry(ActKind.LEGAL_REVIEW, CaseAct.LegalReview.class, ActView::legalReview),
          entry(
              ActKind.COLLECTIVE_DISCUSSION,
              CaseAct.CollectiveDiscussion.class,
              ActView::discussion),
          entry(ActKind.DECISION, CaseAct.Decision.class, ActView::decision),
          entry(
              ActKind.DECISION_DELIVERY,
              CaseAct.DecisionDelivery.class,
              (act, fields) -> FollowUpFields.delivery(act.delivery(), fields)),
          entry(ActKind.INSTALMENT_PLAN, CaseAct.InstalmentPlan.class, ActView::instalments),
          entry(ActKind.PAYMENT, CaseAct.Payment.class, ActView::payment),
          entry(
              ActKind.CLOSING,
              CaseAct.Closing.class,
              (act, fields) -> fields.put("reason", act.reason())),
          entry(
              ActKind.HEARING_TERMINATION,
              HearingTermination.class,
              (act, fields) -> {
                fields.put("ground", Coded.of(act.ground()));
                fields.put("note", act.note());
              }),
          entry(
              ActKind.DECISION_EXTENSION,
              CaseTime.DecisionExtension.class,
              (act, fields) -> {
                fields.put("approver", act.approver());
                fields.put("reason", act.reason());
              }),
          entry(
              ActKind.PUBLICATION,
              CaseAftermath.Publication.class,
              (act, fields) -> fields.put("place", act.place())),
          entry(
              ActKind.UPWARD_REPORT,
              CaseAftermath.UpwardReport.class,
              (act, fields) -> fields.put("receiver", act.receiver())),
          entry(
              ActKind.DEMAND,
              CaseAftermath.Demand.class,
              (act, fields) ->
                  act.delivered().ifPresent(delivery -> FollowUpFields.delivery(delivery, fields))),
          entry(
              ActKind.COURT_APPLICATION,
              CaseAftermath.CourtApplication.class,
              (act, fields) -> fields.put("court", act.court())),
          entry(
              ActKind.COURT_ANSWER,
              CaseAftermath.CourtAnswer.class,
              (act, fields) -> {
                fields.put("accepted", act.accepted());
                fields.put("reference", act.reference());
              }),
          entry(ActKind.NO_PENALTY, CaseEnd.NoPenalty.class, ActView::noPenalty),
          entry(
              ActKind.AGENCY_TRANSFER,
              CaseEnd.AgencyTransfer.class,
              (act, fields) -> {
                fields.put("receiver", act.receiver());
                fields.put("reason", act.reason());
              }),
          entry(
              ActKind.TERMINATION,
              CaseEnd.Termination.class,
              (act, fields) -> fields.put("reason", act.reason())),
          entry(
              ActKind.TRANSFER_REPORT,
              CaseEnd.TransferReport.class,
              (act, fields) -> {
                fields.put("offence", act.offence());
                fields.put("report", act.report());
              }),
          entry(
              ActKind.TRANSFER_APPROVAL,
              CaseEnd.TransferApproval.class,
              (act, fields) -> {
                fields.put("approved", act.approved());
                fields.put("reason", act.reason());
              }),
          entry(
              ActKind.TRANSFER,
              CaseEnd.Transfer.class,
              (act, fields) -> {
                fields.put("receiver", act.receiver());
                fields.put("materials", act.materials());
              }),
          entry(
              ActKind.POLICE_ANSWER,
              CaseEnd.PoliceAnswer.class,
              (act, fields) -> {
                fields.put("outcome", Coded.of(act.outcome()));
                fields.put("reference", act.reference());
              }));

  static ActView of(CaseAct act) {
    Map<String, Object> fields = new LinkedHashMap<>();
    FIELDS.getOrDefault(act.kind(), ActView::other).accept(act, fields);
    return new ActView(
        Coded.of(act.kind()),
        act.date(),
        act.documentNumber().map(Object::toString).orElse(null),
        fields);
  }

  private static void other(CaseAct act, Map<String, Object> fields) {
    if (ActKind.INVESTIGATION.contains(act.kind())) {
      InvestigationFields.add(act, fields);
    } else {
      FollowUpFields.put(act, fields);
    }
  }

  private static <A extends CaseAct>
      Map.Entry<ActKind, BiConsumer<CaseAct, Map<String, Object>>> entry(
          ActKind kind, Class<A> type, BiConsumer<A, Map<String, Object>> reading) {
    return Map.entry(kind, (act, fields) -> reading.accept(type.cast(act), fields));
  }

  private static void assessment(CaseAct.Assessment act, Map<String, Object> fields) {
    fields.put("findings", act.findings());
    fields.put("appliedRef", act.appliedRef());
    fields.put("range", act.rangeLabel());
    fields.put("fineYuan", act.fine().toString());
    fields.put("otherPenalties", Coded.all(Vocabulary.OTHER_PENALTY, act.otherPenalties()));
    fields.put("complex", act.complex());
  }

  private static void notice(CaseAct.Notice act, Map<String, Object> fields) {
    fields.put("fineYuan", act.fine().toString());
    fields.put("fineInCapitals", act.fine().inCapitals());
    fields.put("otherPenalties", Coded.all(Vocabulary.OTHER_PENALTY, act.otherPenalties()));
    fields.put("hearingOffered", act.hearingOffered());
  }

  private static void statement(CaseAct.Statement act, Map<String, Object> fields) {
    fields.put("content", act.content());
    fields.put("review", act.review());
  }

  private static void hearing(CaseAct.Hearing act, Map<String, Object> fields) {
    fields.put("noticedOn", act.noticedOn());
    fields.put("chair", act.chair());
    fields.put("record", act.record());
  }

  private static void legalReview(CaseAct.LegalReview act, Map<String, Object> fields) {
    fields.put("reviewer", act.reviewer());
    fields.put("passed", act.passed());
    fields.put("opinion", act.opinion());
  }

  private static void discussion(CaseAct.CollectiveDiscussion act, Map<String, Object> fields) {
    fields.put("participants", act.participants());
    fields.put("conclusion", act.conclusion());
  }

  private static void decision(CaseAct.Decision act, Map<String, Object> fields) {
    fields.put("fineYuan", act.fine().toString());
    fields.put("fineInCapitals", act.fine().inCapitals());
    fields.put(
        "otherPenalties",
        Coded.all(
            Vocabulary.OTHER_PENALTY,
            act.otherPenalties().stream().map(OtherPenalty::code).toList()));
  }

  private static void noPenalty(CaseEnd.NoPenalty act, Map<String, Object> fields) {
    fields.put("ground", Coded.of(act.ground()));
    fields.put("groundBasis", act.ground().basis().toString());
    fields.put("findings", act.findings());
    fields.put("education", act.education());
  }

  private static void instalments(CaseAct.InstalmentPlan act, Map<String, Object> fields) {
    fields.put("instalments", act.instalments().stream().map(InstalmentView::of).toList());
  }

  private static void payment(CaseAct.Payment act, Map<String, Object> fields) {
    fields.put("amountYuan", act.amount().toString());
    fields.put("kind", Coded.of(act.payment()));
    fields.put("receipt", act.receipt());
  }
}
