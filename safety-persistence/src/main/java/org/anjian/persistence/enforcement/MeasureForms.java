package org.anjian.persistence.enforcement;

import static org.anjian.persistence.enforcement.CaseActForm.form;
import static org.anjian.persistence.enforcement.CaseActForm.number;
import static org.anjian.persistence.enforcement.CaseActForm.text;

import java.time.LocalDateTime;
import java.util.UUID;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseMeasure;
import org.anjian.enforcement.CaseRecusal;
import org.anjian.enforcement.CaseSupply;
import org.anjian.enforcement.LiftGround;
import org.anjian.enforcement.RegistrationDisposalWay;
import org.anjian.enforcement.SeizureDisposalWay;
import tools.jackson.databind.JsonNode;

/** The forms of what holds property, cuts supply, and of who stands back. */
final class MeasureForms {

  private MeasureForms() {}

  static void add() {
    registration();
    seizure();
    end();
    supply();
    recusal();
  }

  private static void registration() {
    form(
        ActKind.EVIDENCE_REGISTRATION,
        CaseMeasure.Registration.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("at", act.at().toString())
              .put("urgency", act.urgency())
              .put("reason", act.reason())
              .put("inPlace", act.inPlace())
              .put("location", act.location());
          act.approval().ifPresent(approval -> PayloadParts.approval(approval, payload));
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.items(act.items(), payload);
          PayloadParts.attendance(act.attendance(), payload);
        },
        (row, payload) ->
            new CaseMeasure.Registration(
                number(row),
                row.date,
                moment(payload, "at"),
                PayloadParts.approval(payload),
                text(payload, "urgency"),
                PayloadParts.officers(payload),
                text(payload, "reason"),
                PayloadParts.items(payload),
                payload.required("inPlace").asBoolean(),
                text(payload, "location"),
                PayloadParts.attendance(payload)));
    form(
        ActKind.EVIDENCE_DISPOSAL,
        CaseMeasure.RegistrationDisposal.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("registration", act.registration().toString())
              .put("way", act.way().name())
              .put("approver", act.approver())
              .put("note", act.note());
        },
        (row, payload) ->
            new CaseMeasure.RegistrationDisposal(
                number(row),
                row.date,
                PayloadParts.documentNumber(payload, "registration"),
                RegistrationDisposalWay.valueOf(text(payload, "way")),
                text(payload, "approver"),
                text(payload, "note")));
  }

  private static void seizure() {
    form(
        ActKind.SEIZURE,
        CaseMeasure.Seizure.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("at", act.at().toString())
              .put("sealing", act.sealing())
              .put("urgency", act.urgency())
              .put("reason", act.reason())
              .put("basis", act.basis())
              .put("days", act.days())
              .put("location", act.location())
              .put("custodian", act.custodian())
              .put("heard", act.heard());
          act.approval().ifPresent(approval -> PayloadParts.approval(approval, payload));
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.items(act.items(), payload);
          PayloadParts.attendance(act.attendance(), payload);
        },
        (row, payload) ->
            new CaseMeasure.Seizure(
                number(row),
                row.date,
                moment(payload, "at"),
                payload.required("sealing").asBoolean(),
                PayloadParts.approval(payload),
                text(payload, "urgency"),
                PayloadParts.officers(payload),
                text(payload, "reason"),
                text(payload, "basis"),
                PayloadParts.items(payload),
                payload.required("days").asInt(),
                text(payload, "location"),
                text(payload, "custodian"),
                PayloadParts.attendance(payload),
                text(payload, "heard")));
    form(
        ActKind.SEIZURE_EXTENSION,
        CaseMeasure.SeizureExtension.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("seizure", act.seizure().toString())
              .put("days", act.days())
              .put("approver", act.approver())
              .put("reason", act.reason());
        },
        (row, payload) ->
            new CaseMeasure.SeizureExtension(
                number(row),
                row.date,
                PayloadParts.documentNumber(payload, "seizure"),
                payload.required("days").asInt(),
                text(payload, "approver"),
                text(payload, "reason")));
    form(
        ActKind.SEIZURE_DISPOSAL,
        CaseMeasure.SeizureDisposal.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("seizure", act.seizure().toString())
              .put("way", act.way().name())
              .put("approver", act.approver())
              .put("note", act.note());
          act.ground().ifPresent(ground -> payload.put("ground", ground.name()));
        },
        (row, payload) ->
            new CaseMeasure.SeizureDisposal(
                number(row),
                row.date,
                PayloadParts.documentNumber(payload, "seizure"),
                SeizureDisposalWay.valueOf(text(payload, "way")),
                payload.optional("ground").map(ground -> LiftGround.valueOf(ground.asString())),
                text(payload, "approver"),
                text(payload, "note")));
  }

  private static void end() {
    form(
        ActKind.PROPERTY_RETURN,
        CaseMeasure.PropertyReturn.class,
        (act, row, payload) ->
            payload
                .put("measure", act.measure().toString())
                .put("receiver", act.receiver())
                .put("note", act.note()),
        (row, payload) ->
            new CaseMeasure.PropertyReturn(
                row.date,
                PayloadParts.documentNumber(payload, "measure"),
                text(payload, "receiver"),
                text(payload, "note")));
    form(
        ActKind.MEASURE_APPROVAL,
        CaseMeasure.Ratification.class,
        (act, row, payload) ->
            payload
                .put("measure", act.measure().toString())
                .put("reportedAt", act.reportedAt().toString())
                .put("approver", act.approver())
                .put("approved", act.approved())
                .put("reason", act.reason()),
        (row, payload) ->
            new CaseMeasure.Ratification(
                row.date,
                PayloadParts.documentNumber(payload, "measure"),
                moment(payload, "reportedAt"),
                text(payload, "approver"),
                payload.required("approved").asBoolean(),
                text(payload, "reason")));
  }

  private static void supply() {
    form(
        ActKind.SUPPLY_CUT,
        CaseSupply.Cut.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("supply", act.supply().name())
              .put("order", act.order())
              .put("refusal", act.refusal())
              .put("danger", act.danger())
              .put("safely", act.safely())
              .put("supplier", act.supplier())
              .put("emergency", act.emergency())
              .put("at", act.at().toString());
          act.noticedAt().ifPresent(moment -> payload.put("noticedAt", moment.toString()));
          PayloadParts.approval(act.approval(), payload);
          PayloadParts.officers(act.officers(), payload);
        },
        (row, payload) ->
            new CaseSupply.Cut(
                number(row),
                row.date,
                CaseSupply.Supply.valueOf(text(payload, "supply")),
                PayloadParts.officers(payload),
                text(payload, "order"),
                text(payload, "refusal"),
                text(payload, "danger"),
                text(payload, "safely"),
                PayloadParts.approval(payload).orElseThrow(),
                text(payload, "supplier"),
                payload.optional("noticedAt").map(moment -> LocalDateTime.parse(moment.asString())),
                text(payload, "emergency"),
                moment(payload, "at")));
    form(
        ActKind.SUPPLY_RESTORATION,
        CaseSupply.Restoration.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload.put("cut", act.cut().toString()).put("reason", act.reason());
        },
        (row, payload) ->
            new CaseSupply.Restoration(
                number(row),
                row.date,
                PayloadParts.documentNumber(payload, "cut"),
                text(payload, "reason")));
  }

  private static void recusal() {
    form(
        ActKind.RECUSAL_REQUEST,
        CaseRecusal.Request.class,
        (act, row, payload) -> {
          payload
              .put("whom", act.whom().name())
              .put("name", act.name())
              .put("by", act.by().name())
              .put("reason", act.reason());
          act.officer().ifPresent(officer -> payload.put("officer", officer.toString()));
        },
        (row, payload) ->
            new CaseRecusal.Request(
                row.date,
                CaseRecusal.Whom.valueOf(text(payload, "whom")),
                payload.optional("officer").map(officer -> UUID.fromString(officer.asString())),
                text(payload, "name"),
                CaseRecusal.By.valueOf(text(payload, "by")),
                text(payload, "reason")));
    form(
        ActKind.RECUSAL_DECISION,
        CaseRecusal.Decided.class,
        (act, row, payload) -> {
          payload
              .put("request", act.request())
              .put("granted", act.granted())
              .put("decider", act.decider().name())
              .put("decidedBy", act.decidedBy())
              .put("reason", act.reason());
          act.replacement().ifPresent(officer -> payload.put("replacement", officer.toString()));
        },
        (row, payload) ->
            new CaseRecusal.Decided(
                row.date,
                payload.required("request").asInt(),
                payload.required("granted").asBoolean(),
                CaseRecusal.Decider.valueOf(text(payload, "decider")),
                text(payload, "decidedBy"),
                text(payload, "reason"),
                payload
                    .optional("replacement")
                    .map(officer -> UUID.fromString(officer.asString()))));
  }

  private static LocalDateTime moment(JsonNode payload, String field) {
    return PayloadParts.moment(payload, field);
  }
}
