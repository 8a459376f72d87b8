package org.anjian.persistence.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;
import org.anjian.persistence.column.JsonTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the acts of one kind are written and read. The day, the document number and the amount have
 * columns; what else an act says is JSON, under names that never change.
 *
 * @param <A> the acts
 */
final class CaseActForm<A extends CaseAct> {

  /** Writes what an act says beside its day. */
  @FunctionalInterface
  interface Writer<A> {
    void write(A act, CaseActRow row, ObjectNode payload);
  }

  /** Reads an act. */
  @FunctionalInterface
  interface Reader<A> {
    A read(CaseActRow row, JsonNode payload);
  }

  private static final Map<ActKind, CaseActForm<?>> FORMS = new EnumMap<>(ActKind.class);

  static {
    form(
        ActKind.FILING,
        CaseAct.Filing.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          ArrayNode officers = payload.putArray("officers");
          act.officers()
              .forEach(
                  pair ->
                      officers
                          .addObject()
                          .put("lead", pair.lead().toString())
                          .put("assisting", pair.assisting().toString()));
        },
        (row, payload) ->
            new CaseAct.Filing(
                number(row),
                row.date,
                list(
                    payload.required("officers"),
                    pair -> new OfficerPair(uuid(pair, "lead"), uuid(pair, "assisting")))));
    form(
        ActKind.ASSESSMENT,
        CaseAct.Assessment.class,
        (act, row, payload) -> {
          row.amounting(act.fine());
          payload
              .put("findings", act.findings())
              .put("appliedRef", act.appliedRef())
              .put("rangeLabel", act.rangeLabel())
              .put("complex", act.complex())
              .put("trace", act.trace())
              .set("otherPenalties", codes(act.otherPenalties()));
        },
        (row, payload) ->
            new CaseAct.Assessment(
                row.date,
                text(payload, "findings"),
                text(payload, "appliedRef"),
                text(payload, "rangeLabel"),
                amount(row),
                otherPenalties(payload),
                payload.required("complex").asBoolean(),
                text(payload, "trace")));
    form(
        ActKind.NOTICE,
        CaseAct.Notice.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          row.amounting(act.fine());
          payload
              .put("hearingOffered", act.hearingOffered())
              .set("otherPenalties", codes(act.otherPenalties()));
        },
        (row, payload) ->
            new CaseAct.Notice(
                number(row),
                row.date,
                amount(row),
                otherPenalties(payload),
                payload.required("hearingOffered").asBoolean()));
    form(
        ActKind.NOTICE_DELIVERY,
        CaseAct.NoticeDelivery.class,
        (act, row, payload) -> DeliveryForms.put(payload, act.delivery()),
        (row, payload) ->
            new CaseAct.NoticeDelivery(row.date, DeliveryForms.delivery(payload, row.date)));
    form(
        ActKind.STATEMENT,
        CaseAct.Statement.class,
        (act, row, payload) -> payload.put("content", act.content()).put("review", act.review()),
        (row, payload) ->
            new CaseAct.Statement(row.date, text(payload, "content"), text(payload, "review")));
    form(
        ActKind.WAIVER,
        CaseAct.Waiver.class,
        (act, row, payload) -> {},
        (row, payload) -> new CaseAct.Waiver(row.date));
    form(
        ActKind.HEARING_REQUEST,
        CaseAct.HearingRequest.class,
        (act, row, payload) -> {},
        (row, payload) -> new CaseAct.HearingRequest(row.date));
    form(
        ActKind.HEARING,
        CaseAct.Hearing.class,
        (act, row, payload) -> {
          payload
              .put("noticedOn", act.noticedOn().toString())
              .put("chair", act.chair())
              .put("record", act.record());
          act.chairOfficer().ifPresent(officer -> payload.put("chairOfficer", officer.toString()));
        },
        (row, payload) ->
            new CaseAct.Hearing(
                row.date,
                LocalDate.parse(text(payload, "noticedOn")),
                text(payload, "chair"),
                text(payload, "record"),
                uuidIn(payload, "chairOfficer")));
    form(
        ActKind.LEGAL_REVIEW,
        CaseAct.LegalReview.class,
        (act, row, payload) -> {
          payload
              .put("reviewer", act.reviewer())
              .put("passed", act.passed())
              .put("opinion", act.opinion());
          act.reviewerOfficer()
              .ifPresent(officer -> payload.put("reviewerOfficer", officer.toString()));
        },
        (row, payload) ->
            new CaseAct.LegalReview(
                row.date,
                text(payload, "reviewer"),
                payload.required("passed").asBoolean(),
                text(payload, "opinion"),
                uuidIn(payload, "reviewerOfficer")));
    form(
        ActKind.COLLECTIVE_DISCUSSION,
        CaseAct.CollectiveDiscussion.class,
        (act, row, payload) ->
            payload
                .put("conclusion", act.conclusion())
                .set("participants", JsonTexts.array(act.participants())),
        (row, payload) ->
            new CaseAct.CollectiveDiscussion(
                row.date,
                JsonTexts.texts(payload.required("participants")),
                text(payload, "conclusion")));
    form(
        ActKind.DECISION,
        CaseAct.Decision.class,
        (act, row, payload) -> {
          row.numbered(act.number());
          row.amounting(act.fine());
          payload.set("otherPenalties", codes(act.otherPenalties()));
        },
        (row, payload) ->
            new CaseAct.Decision(number(row), row.date, amount(row), otherPenalties(payload)));
    form(
        ActKind.DECISION_DELIVERY,
        CaseAct.DecisionDelivery.class,
        (act, row, payload) -> DeliveryForms.put(payload, act.delivery()),
        (row, payload) ->
            new CaseAct.DecisionDelivery(row.date, DeliveryForms.delivery(payload, row.date)));
    form(
        ActKind.INSTALMENT_PLAN,
        CaseAct.InstalmentPlan.class,
        (act, row, payload) -> put(payload, act.instalments()),
        (row, payload) -> new CaseAct.InstalmentPlan(row.date, instalments(payload)));
    form(
        ActKind.PAYMENT,
        CaseAct.Payment.class,
        (act, row, payload) -> {
          row.amounting(act.amount());
          row.paying(act.payment());
          payload.put("receipt", act.receipt());
        },
        (row, payload) ->
            new CaseAct.Payment(row.date, amount(row), row.paymentKind, text(payload, "receipt")));
    form(
        ActKind.CLOSING,
        CaseAct.Closing.class,
        (act, row, payload) -> payload.put("reason", act.reason()),
        (row, payload) -> new CaseAct.Closing(row.date, text(payload, "reason")));
    InvestigationForms.add();
    MeasureForms.add();
    EndForms.add();
    AftermathForms.add();
    DeliveryForms.add();
    FollowUpForms.add();
  }

  private final Class<A> type;
  private final Writer<A> writer;
  private final Reader<A> reader;

  private CaseActForm(Class<A> type, Writer<A> writer, Reader<A> reader) {
    this.type = type;
    this.writer = writer;
    this.reader = reader;
  }

  static <A extends CaseAct> void form(
      ActKind kind, Class<A> type, Writer<A> writer, Reader<A> reader) {
    FORMS.put(kind, new CaseActForm<>(type, writer, reader));
  }

  /** The form of the acts of a kind. */
  static CaseActForm<?> of(ActKind kind) {
    return FORMS.get(kind);
  }

  /** Writes into a row what the act says. */
  void write(CaseAct act, CaseActRow row) {
    ObjectNode payload = JsonTexts.object();
    writer.write(type.cast(act), row, payload);
    row.saying(payload.toString());
  }

  /** The act of a row. */
  A read(CaseActRow row) {
    return reader.read(row, JsonTexts.read(row.payload));
  }

  static DocumentNumber number(CaseActRow row) {
    return DocumentNumber.parse(row.documentNumber);
  }

  static Yuan amount(CaseActRow row) {
    return Yuan.of(row.amount);
  }

  static String text(JsonNode payload, String field) {
    return payload.required(field).asString();
  }

  private static UUID uuid(JsonNode payload, String field) {
    return UUID.fromString(text(payload, field));
  }

  private static Optional<UUID> uuidIn(JsonNode payload, String field) {
    return payload.optional(field).map(given -> UUID.fromString(given.asString()));
  }

  static ArrayNode codes(Collection<OtherPenalty> penalties) {
    return JsonTexts.array(penalties.stream().map(OtherPenalty::code).toList());
  }

  static void put(ObjectNode payload, List<CaseAct.Instalment> instalments) {
    ArrayNode parts = payload.putArray("instalments");
    instalments.forEach(
        part ->
            parts
                .addObject()
                .put("dueOn", part.dueOn().toString())
                .put("amountYuan", part.amount().toString()));
  }

  static List<CaseAct.Instalment> instalments(JsonNode payload) {
    return list(
        payload.required("instalments"),
        part ->
            new CaseAct.Instalment(
                LocalDate.parse(text(part, "dueOn")), Yuan.parse(text(part, "amountYuan"))));
  }

  static List<OtherPenalty> otherPenalties(JsonNode payload) {
    return JsonTexts.texts(payload.required("otherPenalties")).stream()
        .map(OtherPenalty::new)
        .toList();
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    List<T> list = new ArrayList<>();
    array.forEach(node -> list.add(element.apply(node)));
    return list;
  }
}
