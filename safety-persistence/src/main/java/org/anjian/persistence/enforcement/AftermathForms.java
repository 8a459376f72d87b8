package org.anjian.persistence.enforcement;

import static org.anjian.persistence.enforcement.CaseActForm.form;
import static org.anjian.persistence.enforcement.CaseActForm.number;
import static org.anjian.persistence.enforcement.CaseActForm.text;

import java.util.Optional;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAftermath;

/** The forms of the acts that follow a penalty besides its payment. */
final class AftermathForms {

  private AftermathForms() {}

  static void add() {
    form(
        ActKind.PUBLICATION,
        CaseAftermath.Publication.class,
        (act, row, payload) -> payload.put("place", act.place()),
        (row, payload) -> new CaseAftermath.Publication(row.date, text(payload, "place")));
    form(
        ActKind.UPWARD_REPORT,
        CaseAftermath.UpwardReport.class,
        (act, row, payload) -> payload.put("receiver", act.receiver()),
        (row, payload) -> new CaseAftermath.UpwardReport(row.date, text(payload, "receiver")));
    form(
        ActKind.DEMAND,
        CaseAftermath.Demand.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          act.delivered().ifPresent(delivery -> DeliveryForms.put(payload, delivery));
        },
        (row, payload) ->
            new CaseAftermath.Demand(
                number(row),
                row.date,
                payload.has("mode")
                    ? Optional.of(DeliveryForms.delivery(payload, row.date))
                    : Optional.empty()));
    form(
        ActKind.COURT_APPLICATION,
        CaseAftermath.CourtApplication.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          payload.put("court", act.court());
        },
        (row, payload) ->
            new CaseAftermath.CourtApplication(number(row), row.date, text(payload, "court")));
    form(
        ActKind.COURT_ANSWER,
        CaseAftermath.CourtAnswer.class,
        (act, row, payload) ->
            payload.put("accepted", act.accepted()).put("reference", act.reference()),
        (row, payload) ->
            new CaseAftermath.CourtAnswer(
                row.date, payload.required("accepted").asBoolean(), text(payload, "reference")));
  }
}
