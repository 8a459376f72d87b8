package org.anjian.persistence.enforcement;

import static org.anjian.persistence.enforcement.CaseActForm.form;
import static org.anjian.persistence.enforcement.CaseActForm.number;
import static org.anjian.persistence.enforcement.CaseActForm.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.Archiving;
import org.anjian.enforcement.CaseExecution;
import org.anjian.enforcement.CaseRemedy;
import org.anjian.enforcement.OnTheSpot;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enforcement.RemedyOutcome;
import org.anjian.enforcement.RemedyResult;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of remedies, execution, on-the-spot penalties and the archive. */
final class FollowUpForms {

  private FollowUpForms() {}

  static void add() {
    onTheSpot();
    remedies();
    deferral();
    collection();
    execution();
    court();
    archive();
  }

  private static void onTheSpot() {
    form(
        ActKind.ON_THE_SPOT_DECISION,
        OnTheSpot.Decision.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          row.amounting(act.fine());
          payload
              .put("lead", act.officers().lead().toString())
              .put("assisting", act.officers().assisting().toString())
              .put("place", act.place())
              .put("findings", act.findings())
              .put("appliedRef", act.appliedRef())
              .put("statement", act.statement())
              .put("refusedToSign", act.refusedToSign())
              .put("trace", act.trace())
              .set("otherPenalties", CaseActForm.codes(act.otherPenalties()));
        },
        (row, payload) ->
            new OnTheSpot.Decision(
                number(row),
                row.date,
                new OfficerPair(
                    UUID.fromString(text(payload, "lead")),
                    UUID.fromString(text(payload, "assisting"))),
                text(payload, "place"),
                text(payload, "findings"),
                text(payload, "appliedRef"),
                CaseActForm.amount(row),
                CaseActForm.otherPenalties(payload),
                text(payload, "statement"),
                text(payload, "refusedToSign"),
                text(payload, "trace")));
    form(
        ActKind.ON_THE_SPOT_REPORT,
        OnTheSpot.Report.class,
        (act, row, payload) -> payload.put("receivedBy", act.receivedBy()),
        (row, payload) -> new OnTheSpot.Report(row.date, text(payload, "receivedBy")));
  }

  private static void remedies() {
    form(
        ActKind.RECONSIDERATION_APPLICATION,
        CaseRemedy.ReconsiderationApplication.class,
        (act, row, payload) ->
            payload
                .put("authority", act.authority())
                .put("throughBureau", act.throughBureau())
                .put("request", act.request()),
        (row, payload) ->
            new CaseRemedy.ReconsiderationApplication(
                row.date,
                text(payload, "authority"),
                flag(payload, "throughBureau"),
                text(payload, "request")));
    form(
        ActKind.RECONSIDERATION_ACCEPTANCE,
        CaseRemedy.ReconsiderationAcceptance.class,
        (act, row, payload) -> {
          payload
              .put("accepted", act.accepted())
              .put("simple", act.simple())
              .put("reference", act.reference());
          put(payload, "copyReceivedOn", act.copyReceivedOn());
        },
        (row, payload) ->
            new CaseRemedy.ReconsiderationAcceptance(
                row.date,
                flag(payload, "accepted"),
                flag(payload, "simple"),
                day(payload, "copyReceivedOn"),
                text(payload, "reference")));
    form(
        ActKind.RECONSIDERATION_ANSWER,
        CaseRemedy.ReconsiderationAnswer.class,
        (act, row, payload) -> payload.put("content", act.content()),
        (row, payload) -> new CaseRemedy.ReconsiderationAnswer(row.date, text(payload, "content")));
    form(
        ActKind.RECONSIDERATION_END,
        CaseRemedy.ReconsiderationEnd.class,
        (act, row, payload) -> put(payload, act.outcome()),
        (row, payload) -> new CaseRemedy.ReconsiderationEnd(row.date, result(payload)));
    form(
        ActKind.SUIT,
        CaseRemedy.Suit.class,
        (act, row, payload) -> {
          payload.put("court", act.court()).put("reference", act.reference());
          put(payload, "complaintReceivedOn", act.complaintReceivedOn());
        },
        (row, payload) ->
            new CaseRemedy.Suit(
                row.date,
                text(payload, "court"),
                day(payload, "complaintReceivedOn"),
                text(payload, "reference")));
    form(
        ActKind.SUIT_ANSWER,
        CaseRemedy.SuitAnswer.class,
        (act, row, payload) -> payload.put("content", act.content()),
        (row, payload) -> new CaseRemedy.SuitAnswer(row.date, text(payload, "content")));
    form(
        ActKind.JUDGMENT,
        CaseRemedy.Judgment.class,
        (act, row, payload) -> {
          payload.put("effective", act.effective());
          put(payload, act.outcome());
        },
        (row, payload) ->
            new CaseRemedy.Judgment(row.date, flag(payload, "effective"), result(payload)));
    form(
        ActKind.OWN_CORRECTION,
        CaseRemedy.OwnCorrection.class,
        (act, row, payload) -> put(payload, act.outcome()),
        (row, payload) -> new CaseRemedy.OwnCorrection(row.date, result(payload)));
    form(
        ActKind.PUBLICATION_WITHDRAWAL,
        CaseRemedy.PublicationWithdrawal.class,
        (act, row, payload) -> payload.put("reason", act.reason()),
        (row, payload) -> new CaseRemedy.PublicationWithdrawal(row.date, text(payload, "reason")));
    form(
        ActKind.REFUND,
        CaseRemedy.Refund.class,
        (act, row, payload) -> {
          row.amounting(act.amount());
          row.paying(act.payment());
          payload.put("reference", act.reference());
        },
        (row, payload) ->
            new CaseRemedy.Refund(
                row.date, CaseActForm.amount(row), row.paymentKind, text(payload, "reference")));
    form(
        ActKind.REOPENING,
        CaseRemedy.Reopening.class,
        (act, row, payload) -> payload.put("reason", act.reason()),
        (row, payload) -> new CaseRemedy.Reopening(row.date, text(payload, "reason")));
  }

  private static void put(ObjectNode payload, RemedyResult result) {
    payload
        .put("outcome", result.outcome().name())
        .put("renewalOrdered", result.renewalOrdered())
        .put("againstThirdParty", result.againstThirdParty())
        .put("reference", result.reference())
        .set("otherPenalties", CaseActForm.codes(result.otherPenalties()));
    result.fine().ifPresent(fine -> payload.put("fineYuan", fine.toString()));
    put(payload, "renewBy", result.renewBy());
  }

  private static RemedyResult result(JsonNode payload) {
    return new RemedyResult(
        RemedyOutcome.valueOf(text(payload, "outcome")),
        Optional.ofNullable(payload.get("fineYuan")).map(JsonNode::asString).map(Yuan::parse),
        CaseActForm.otherPenalties(payload),
        flag(payload, "renewalOrdered"),
        day(payload, "renewBy"),
        flag(payload, "againstThirdParty"),
        text(payload, "reference"));
  }

  private static void deferral() {
    form(
        ActKind.DEFERRAL_APPLICATION,
        CaseExecution.DeferralApplication.class,
        (act, row, payload) -> payload.put("reason", act.reason()),
        (row, payload) -> new CaseExecution.DeferralApplication(row.date, text(payload, "reason")));
    form(
        ActKind.DEFERRAL_REFUSAL,
        CaseExecution.DeferralRefusal.class,
        (act, row, payload) -> payload.put("reason", act.reason()),
        (row, payload) -> new CaseExecution.DeferralRefusal(row.date, text(payload, "reason")));
    form(
        ActKind.SURCHARGE_DECISION,
        CaseExecution.SurchargeDecision.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          row.amounting(act.amount());
          payload.put("toldIn", act.toldIn());
        },
        (row, payload) ->
            new CaseExecution.SurchargeDecision(
                number(row), row.date, CaseActForm.amount(row), text(payload, "toldIn")));
  }

  private static void collection() {
    form(
        ActKind.SPOT_COLLECTION,
        CaseExecution.SpotCollection.class,
        (act, row, payload) -> {
          row.amounting(act.amount());
          row.paying(PaymentKind.FINE);
          payload
              .put("ground", act.ground().name())
              .put("receipt", act.receipt())
              .put("circumstances", act.circumstances());
          put(payload, "ashoreOn", act.ashoreOn());
        },
        (row, payload) ->
            new CaseExecution.SpotCollection(
                row.date,
                CaseActForm.amount(row),
                CaseExecution.SpotCollection.Ground.valueOf(text(payload, "ground")),
                text(payload, "receipt"),
                text(payload, "circumstances"),
                day(payload, "ashoreOn")));
    form(
        ActKind.FINE_HANDOVER,
        CaseExecution.FineHandover.class,
        (act, row, payload) -> payload.put("receivedBy", act.receivedBy()),
        (row, payload) -> new CaseExecution.FineHandover(row.date, text(payload, "receivedBy")));
    form(
        ActKind.FINE_DEPOSIT,
        CaseExecution.FineDeposit.class,
        (act, row, payload) -> payload.put("reference", act.reference()),
        (row, payload) -> new CaseExecution.FineDeposit(row.date, text(payload, "reference")));
  }

  private static void execution() {
    form(
        ActKind.DEMAND_STATEMENT,
        CaseExecution.DemandStatement.class,
        (act, row, payload) -> payload.put("content", act.content()).put("review", act.review()),
        (row, payload) ->
            new CaseExecution.DemandStatement(
                row.date, text(payload, "content"), text(payload, "review")));
    form(
        ActKind.EXECUTION_AGREEMENT,
        CaseExecution.ExecutionAgreement.class,
        (act, row, payload) -> {
          payload.put("waivedYuan", act.waived().toString()).put("remedy", act.remedy());
          CaseActForm.put(payload, act.instalments());
        },
        (row, payload) ->
            new CaseExecution.ExecutionAgreement(
                row.date,
                CaseActForm.instalments(payload),
                Yuan.parse(text(payload, "waivedYuan")),
                text(payload, "remedy")));
    form(
        ActKind.AGREEMENT_BREACH,
        CaseExecution.AgreementBreach.class,
        (act, row, payload) -> payload.put("note", act.note()),
        (row, payload) -> new CaseExecution.AgreementBreach(row.date, text(payload, "note")));
    form(
        ActKind.EXECUTION_STAY,
        CaseExecution.ExecutionStay.class,
        (act, row, payload) -> payload.put("ground", act.ground().name()).put("note", act.note()),
        (row, payload) ->
            new CaseExecution.ExecutionStay(
                row.date,
                CaseExecution.ExecutionStay.Ground.valueOf(text(payload, "ground")),
                text(payload, "note")));
    form(
        ActKind.EXECUTION_RESUMPTION,
        CaseExecution.ExecutionResumption.class,
        (act, row, payload) -> payload.put("note", act.note()),
        (row, payload) -> new CaseExecution.ExecutionResumption(row.date, text(payload, "note")));
    form(
        ActKind.EXECUTION_END,
        CaseExecution.ExecutionEnd.class,
        (act, row, payload) -> payload.put("ground", act.ground().name()).put("note", act.note()),
        (row, payload) ->
            new CaseExecution.ExecutionEnd(
                row.date,
                CaseExecution.ExecutionEnd.Ground.valueOf(text(payload, "ground")),
                text(payload, "note")));
  }

  private static void court() {
    form(
        ActKind.COURT_RULING,
        CaseExecution.CourtRuling.class,
        (act, row, payload) ->
            payload.put("allowed", act.allowed()).put("reference", act.reference()),
        (row, payload) ->
            new CaseExecution.CourtRuling(
                row.date, flag(payload, "allowed"), text(payload, "reference")));
    form(
        ActKind.COURT_OBJECTION,
        CaseExecution.CourtObjection.class,
        (act, row, payload) -> payload.put("court", act.court()),
        (row, payload) -> new CaseExecution.CourtObjection(row.date, text(payload, "court")));
    form(
        ActKind.HIGHER_COURT_RULING,
        CaseExecution.HigherCourtRuling.class,
        (act, row, payload) ->
            payload.put("granted", act.granted()).put("reference", act.reference()),
        (row, payload) ->
            new CaseExecution.HigherCourtRuling(
                row.date, flag(payload, "granted"), text(payload, "reference")));
  }

  private static void archive() {
    form(
        ActKind.ARCHIVING,
        Archiving.class,
        (act, row, payload) -> {
          payload.put("archiveNumber", act.archiveNumber()).put("retention", act.retention());
          ArrayNode items = payload.putArray("items");
          act.items()
              .forEach(
                  item ->
                      items
                          .addObject()
                          .put("title", item.title())
                          .put("number", item.number())
                          .put("date", item.date().toString())
                          .put("pages", item.pages())
                          .put("note", item.note()));
        },
        (row, payload) -> {
          List<Archiving.Item> items = new ArrayList<>();
          payload
              .required("items")
              .forEach(
                  item ->
                      items.add(
                          new Archiving.Item(
                              text(item, "title"),
                              text(item, "number"),
                              LocalDate.parse(text(item, "date")),
                              item.required("pages").asInt(),
                              text(item, "note"))));
          return new Archiving(
              row.date, text(payload, "archiveNumber"), text(payload, "retention"), items);
        });
  }

  private static boolean flag(JsonNode payload, String field) {
    return payload.required(field).asBoolean();
  }

  static void put(ObjectNode payload, String field, Optional<LocalDate> day) {
    day.ifPresent(given -> payload.put(field, given.toString()));
  }

  static Optional<LocalDate> day(JsonNode payload, String field) {
    return Optional.ofNullable(payload.get(field)).map(JsonNode::asString).map(LocalDate::parse);
  }
}
