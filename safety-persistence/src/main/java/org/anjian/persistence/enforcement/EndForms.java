package org.anjian.persistence.enforcement;

import static org.anjian.persistence.enforcement.CaseActForm.form;
import static org.anjian.persistence.enforcement.CaseActForm.number;
import static org.anjian.persistence.enforcement.CaseActForm.text;

import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseEnd;
import org.anjian.enforcement.CaseTime;
import org.anjian.enforcement.HearingTermination;
import org.anjian.enforcement.NoPenaltyGround;
import org.anjian.enforcement.PoliceOutcome;
import org.anjian.persistence.column.JsonTexts;

/** The forms of the acts by which a case ends without a penalty, or takes longer. */
final class EndForms {

  private EndForms() {}

  static void add() {
    form(
        ActKind.DECISION_EXTENSION,
        CaseTime.DecisionExtension.class,
        (act, row, payload) -> payload.put("approver", act.approver()).put("reason", act.reason()),
        (row, payload) ->
            new CaseTime.DecisionExtension(
                row.date, text(payload, "approver"), text(payload, "reason")));
    form(
        ActKind.HEARING_TERMINATION,
        HearingTermination.class,
        (act, row, payload) -> payload.put("ground", act.ground().name()).put("note", act.note()),
        (row, payload) ->
            new HearingTermination(
                row.date,
                HearingTermination.Ground.valueOf(text(payload, "ground")),
                text(payload, "note")));
    form(
        ActKind.NO_PENALTY,
        CaseEnd.NoPenalty.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("ground", act.ground().name())
              .put("findings", act.findings())
              .put("education", act.education());
        },
        (row, payload) ->
            new CaseEnd.NoPenalty(
                number(row),
                row.date,
                NoPenaltyGround.valueOf(text(payload, "ground")),
                text(payload, "findings"),
                text(payload, "education")));
    form(
        ActKind.AGENCY_TRANSFER,
        CaseEnd.AgencyTransfer.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload.put("receiver", act.receiver()).put("reason", act.reason());
        },
        (row, payload) ->
            new CaseEnd.AgencyTransfer(
                number(row), row.date, text(payload, "receiver"), text(payload, "reason")));
    form(
        ActKind.TERMINATION,
        CaseEnd.Termination.class,
        (act, row, payload) -> payload.put("reason", act.reason()),
        (row, payload) -> new CaseEnd.Termination(row.date, text(payload, "reason")));
    transfer();
  }

  private static void transfer() {
    form(
        ActKind.TRANSFER_REPORT,
        CaseEnd.TransferReport.class,
        (act, row, payload) -> payload.put("offence", act.offence()).put("report", act.report()),
        (row, payload) ->
            new CaseEnd.TransferReport(
                row.date, text(payload, "offence"), text(payload, "report")));
    form(
        ActKind.TRANSFER_APPROVAL,
        CaseEnd.TransferApproval.class,
        (act, row, payload) -> payload.put("approved", act.approved()).put("reason", act.reason()),
        (row, payload) ->
            new CaseEnd.TransferApproval(
                row.date, payload.required("approved").asBoolean(), text(payload, "reason")));
    form(
        ActKind.TRANSFER,
        CaseEnd.Transfer.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload
              .put("receiver", act.receiver())
              .set("materials", JsonTexts.array(act.materials()));
        },
        (row, payload) ->
            new CaseEnd.Transfer(
                number(row),
                row.date,
                text(payload, "receiver"),
                JsonTexts.texts(payload.required("materials"))));
    form(
        ActKind.POLICE_ANSWER,
        CaseEnd.PoliceAnswer.class,
        (act, row, payload) ->
            payload.put("outcome", act.outcome().name()).put("reference", act.reference()),
        (row, payload) ->
            new CaseEnd.PoliceAnswer(
                row.date,
                PoliceOutcome.valueOf(text(payload, "outcome")),
                text(payload, "reference")));
  }
}
