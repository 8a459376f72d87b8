package org.anjian.persistence.enforcement;

import static org.anjian.persistence.enforcement.CaseActForm.form;
import static org.anjian.persistence.enforcement.CaseActForm.text;
import static org.anjian.persistence.enforcement.FollowUpForms.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.AnnouncementGround;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.DeliveredPaper;
import org.anjian.enforcement.DeliveryFacts;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.persistence.column.JsonTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of deliveries. Rows of before the facts were kept have only mode and receiver. */
final class DeliveryForms {

  private DeliveryForms() {}

  static void add() {
    form(
        ActKind.ADDRESS_CONFIRMATION,
        CaseDelivery.AddressConfirmation.class,
        (act, row, payload) ->
            payload
                .put("signer", act.signer())
                .put("address", act.address())
                .put("electronicAddress", act.electronicAddress()),
        (row, payload) ->
            new CaseDelivery.AddressConfirmation(
                row.date,
                text(payload, "signer"),
                text(payload, "address"),
                text(payload, "electronicAddress")));
    form(
        ActKind.DELIVERY_ATTEMPT,
        CaseDelivery.Attempt.class,
        (act, row, payload) ->
            payload
                .put("paper", act.paper().name())
                .put("mode", act.mode().name())
                .put("outcome", act.outcome().name())
                .put("note", act.note()),
        (row, payload) ->
            new CaseDelivery.Attempt(
                row.date,
                DeliveredPaper.valueOf(text(payload, "paper")),
                DeliveryMode.valueOf(text(payload, "mode")),
                CaseDelivery.Attempt.Outcome.valueOf(text(payload, "outcome")),
                text(payload, "note")));
    form(
        ActKind.DOCUMENT_DELIVERY,
        CaseDelivery.Delivery.class,
        (act, row, payload) -> {
          payload.put("paper", act.paper().name()).put("title", act.title());
          put(payload, act.delivery());
        },
        (row, payload) ->
            new CaseDelivery.Delivery(
                row.date,
                DeliveredPaper.valueOf(text(payload, "paper")),
                text(payload, "title"),
                delivery(payload, row.date)));
  }

  /** Writes how something was delivered; what is empty is left out. */
  static void put(ObjectNode payload, DocumentDelivery delivery) {
    DeliveryFacts facts = delivery.facts();
    payload.put("mode", delivery.mode().name()).put("receiver", delivery.receiver());
    payload.put("happenedOn", delivery.happenedOn().toString());
    FollowUpForms.put(payload, "sentOn", facts.sentOn());
    putText(payload, "place", facts.place());
    putText(payload, "relation", facts.relation());
    putText(payload, "refusal", facts.refusal());
    if (!facts.witnesses().isEmpty()) {
      payload.set("witnesses", JsonTexts.array(facts.witnesses()));
    }
    putText(payload, "recording", facts.recording());
    putText(payload, "agency", facts.agency());
    putText(payload, "postingNumber", facts.postingNumber());
    putText(payload, "address", facts.address());
    facts.ground().ifPresent(ground -> payload.put("ground", ground.name()));
    putText(payload, "course", facts.course());
  }

  /** Reads it; of an older row, as far as it says. */
  static DocumentDelivery delivery(JsonNode payload, LocalDate countedOn) {
    return new DocumentDelivery(
        day(payload, "happenedOn").orElse(countedOn),
        DeliveryMode.valueOf(text(payload, "mode")),
        text(payload, "receiver"),
        new DeliveryFacts(
            day(payload, "sentOn"),
            optional(payload, "place"),
            optional(payload, "relation"),
            optional(payload, "refusal"),
            payload.has("witnesses") ? JsonTexts.texts(payload.get("witnesses")) : List.of(),
            optional(payload, "recording"),
            optional(payload, "agency"),
            optional(payload, "postingNumber"),
            optional(payload, "address"),
            Optional.ofNullable(payload.get("ground"))
                .map(JsonNode::asString)
                .map(AnnouncementGround::valueOf),
            optional(payload, "course")));
  }

  private static void putText(ObjectNode payload, String field, String text) {
    if (!text.isEmpty()) {
      payload.put(field, text);
    }
  }

  private static String optional(JsonNode payload, String field) {
    return payload.has(field) ? text(payload, field) : "";
  }
}
