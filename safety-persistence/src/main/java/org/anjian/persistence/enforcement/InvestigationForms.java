package org.anjian.persistence.enforcement;

import static org.anjian.persistence.enforcement.CaseActForm.form;
import static org.anjian.persistence.enforcement.CaseActForm.number;
import static org.anjian.persistence.enforcement.CaseActForm.text;

import java.time.LocalDateTime;
import java.util.List;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAppraisal;
import org.anjian.enforcement.CaseEvidence;
import org.anjian.enforcement.CaseInquiry;
import org.anjian.enforcement.CustodyStep;
import org.anjian.enforcement.EvidenceKind;
import org.anjian.persistence.column.JsonTexts;
import tools.jackson.databind.JsonNode;

/** The forms of evidence, questioning, the scene, samples, appraisals and the report. */
final class InvestigationForms {

  private InvestigationForms() {}

  static void add() {
    evidence();
    inquiry();
    records();
    appraisal();
  }

  private static void evidence() {
    form(
        ActKind.EVIDENCE,
        CaseEvidence.Taken.class,
        (act, row, payload) -> {
          payload
              .put("evidence", act.evidence().name())
              .put("title", act.title())
              .put("proves", act.proves())
              .put("source", act.source())
              .put("method", act.method())
              .put("place", act.place())
              .put("takenAt", act.takenAt().toString())
              .put("quantity", act.quantity())
              .put("location", act.location());
          act.copy()
              .ifPresent(
                  copy ->
                      payload
                          .putObject("copy")
                          .put("verifiedBy", copy.verifiedBy())
                          .put("originalAt", copy.originalAt())
                          .put("made", copy.made()));
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.files(act.files(), payload);
        },
        (row, payload) ->
            new CaseEvidence.Taken(
                row.date,
                EvidenceKind.valueOf(text(payload, "evidence")),
                text(payload, "title"),
                text(payload, "proves"),
                text(payload, "source"),
                text(payload, "method"),
                text(payload, "place"),
                moment(payload, "takenAt"),
                PayloadParts.officers(payload),
                text(payload, "quantity"),
                text(payload, "location"),
                payload
                    .optional("copy")
                    .map(
                        copy ->
                            new CaseEvidence.Copy(
                                text(copy, "verifiedBy"),
                                text(copy, "originalAt"),
                                text(copy, "made"))),
                PayloadParts.files(payload)));
    form(
        ActKind.EVIDENCE_FILES,
        CaseEvidence.MoreFiles.class,
        (act, row, payload) -> {
          payload.put("item", act.item());
          PayloadParts.files(act.files(), payload);
        },
        (row, payload) ->
            new CaseEvidence.MoreFiles(
                row.date, payload.required("item").asInt(), PayloadParts.files(payload)));
    form(
        ActKind.CUSTODY,
        CaseEvidence.Custody.class,
        (act, row, payload) ->
            payload
                .put("item", act.item())
                .put("step", act.step().name())
                .put("at", act.at().toString())
                .put("holder", act.holder())
                .put("location", act.location())
                .put("reason", act.reason()),
        (row, payload) ->
            new CaseEvidence.Custody(
                row.date,
                payload.required("item").asInt(),
                CustodyStep.valueOf(text(payload, "step")),
                moment(payload, "at"),
                text(payload, "holder"),
                text(payload, "location"),
                text(payload, "reason")));
  }

  private static void inquiry() {
    form(
        ActKind.QUESTIONING_NOTICE,
        CaseInquiry.QuestioningNotice.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("person", act.person())
              .put("subject", act.subject())
              .put("at", act.at().toString())
              .put("place", act.place())
              .set("bring", JsonTexts.array(act.bring()));
        },
        (row, payload) ->
            new CaseInquiry.QuestioningNotice(
                number(row),
                row.date,
                text(payload, "person"),
                text(payload, "subject"),
                moment(payload, "at"),
                text(payload, "place"),
                JsonTexts.texts(payload.required("bring"))));
    form(
        ActKind.QUESTIONING,
        CaseInquiry.Questioning.class,
        (act, row, payload) -> {
          payload
              .put("from", act.from().toString())
              .put("until", act.until().toString())
              .put("place", act.place())
              .put("person", act.person())
              .put("position", act.position())
              .put("ofParty", act.ofParty())
              .put("credentialsShown", act.credentialsShown())
              .put("record", act.record())
              .put("signed", act.signed())
              .put("refusal", act.refusal());
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.files(act.files(), payload);
        },
        (row, payload) ->
            new CaseInquiry.Questioning(
                row.date,
                moment(payload, "from"),
                moment(payload, "until"),
                text(payload, "place"),
                PayloadParts.officers(payload),
                text(payload, "person"),
                text(payload, "position"),
                flag(payload, "ofParty"),
                flag(payload, "credentialsShown"),
                text(payload, "record"),
                flag(payload, "signed"),
                text(payload, "refusal"),
                PayloadParts.files(payload)));
  }

  private static void records() {
    form(
        ActKind.SCENE_RECORD,
        CaseInquiry.SceneRecord.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("from", act.from().toString())
              .put("until", act.until().toString())
              .put("scene", act.scene())
              .put("weather", act.weather())
              .put("recorder", act.recorder())
              .put("record", act.record());
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.attendance(act.attendance(), payload);
          PayloadParts.files(act.files(), payload);
        },
        (row, payload) ->
            new CaseInquiry.SceneRecord(
                number(row),
                row.date,
                moment(payload, "from"),
                moment(payload, "until"),
                text(payload, "scene"),
                text(payload, "weather"),
                PayloadParts.officers(payload),
                text(payload, "recorder"),
                PayloadParts.attendance(payload),
                text(payload, "record"),
                PayloadParts.files(payload)));
    form(
        ActKind.SAMPLING,
        CaseInquiry.Sampling.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("from", act.from().toString())
              .put("until", act.until().toString())
              .put("place", act.place())
              .put("location", act.location());
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.items(act.items(), payload);
          PayloadParts.attendance(act.attendance(), payload);
          PayloadParts.files(act.files(), payload);
        },
        (row, payload) ->
            new CaseInquiry.Sampling(
                number(row),
                row.date,
                moment(payload, "from"),
                moment(payload, "until"),
                text(payload, "place"),
                PayloadParts.officers(payload),
                PayloadParts.items(payload),
                text(payload, "location"),
                PayloadParts.attendance(payload),
                PayloadParts.files(payload)));
    form(
        ActKind.INVESTIGATION_REPORT,
        CaseInquiry.InvestigationReport.class,
        (act, row, payload) -> {
          payload
              .put("party", act.party())
              .put("facts", act.facts())
              .put("law", act.law())
              .put("circumstances", act.circumstances())
              .put("opinion", act.opinion())
              .set(
                  "evidence",
                  JsonTexts.array(act.evidence().stream().map(String::valueOf).toList()));
          PayloadParts.officers(act.officers(), payload);
        },
        (row, payload) ->
            new CaseInquiry.InvestigationReport(
                row.date,
                PayloadParts.officers(payload),
                text(payload, "party"),
                text(payload, "facts"),
                evidence(payload),
                text(payload, "law"),
                text(payload, "circumstances"),
                text(payload, "opinion")));
  }

  private static void appraisal() {
    form(
        ActKind.APPRAISAL,
        CaseAppraisal.Commission.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("institution", act.institution())
              .put("qualification", act.qualification())
              .put("demand", act.demand())
              .put("dueOn", act.dueOn().toString());
          act.seizure().ifPresent(seizure -> payload.put("seizure", seizure.toString()));
          act.partyToldOn().ifPresent(day -> payload.put("partyToldOn", day.toString()));
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.items(act.items(), payload);
        },
        (row, payload) ->
            new CaseAppraisal.Commission(
                number(row),
                row.date,
                PayloadParts.officers(payload),
                text(payload, "institution"),
                text(payload, "qualification"),
                PayloadParts.items(payload),
                text(payload, "demand"),
                PayloadParts.day(payload, "dueOn"),
                PayloadParts.numberIn(payload, "seizure"),
                PayloadParts.dayIn(payload, "partyToldOn")));
    form(
        ActKind.APPRAISAL_RESULT,
        CaseAppraisal.Result.class,
        (act, row, payload) -> {
          payload
              .put("commission", act.commission().toString())
              .put("given", act.given())
              .put("report", act.report())
              .put("conclusion", act.conclusion());
          act.partyToldOn().ifPresent(day -> payload.put("partyToldOn", day.toString()));
          PayloadParts.officers(act.officers(), payload);
          PayloadParts.files(act.files(), payload);
        },
        (row, payload) ->
            new CaseAppraisal.Result(
                row.date,
                PayloadParts.documentNumber(payload, "commission"),
                flag(payload, "given"),
                text(payload, "report"),
                text(payload, "conclusion"),
                PayloadParts.dayIn(payload, "partyToldOn"),
                PayloadParts.officers(payload),
                PayloadParts.files(payload)));
  }

  private static List<Integer> evidence(JsonNode payload) {
    return JsonTexts.texts(payload.required("evidence")).stream().map(Integer::valueOf).toList();
  }

  private static LocalDateTime moment(JsonNode payload, String field) {
    return PayloadParts.moment(payload, field);
  }

  private static boolean flag(JsonNode payload, String field) {
    return payload.required(field).asBoolean();
  }
}
