package org.anjian.persistence.enforcement;

import static org.anjian.persistence.enforcement.CaseActForm.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.attachment.FileReference;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.Attendance;
import org.anjian.enforcement.HeadApproval;
import org.anjian.enforcement.PropertyItem;
import org.anjian.people.OfficerPair;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What several kinds of acts say alike, each under one name. */
final class PayloadParts {

  private PayloadParts() {}

  static void officers(OfficerPair officers, ObjectNode payload) {
    payload
        .putObject("officers")
        .put("lead", officers.lead().toString())
        .put("assisting", officers.assisting().toString());
  }

  static OfficerPair officers(JsonNode payload) {
    JsonNode officers = payload.required("officers");
    return new OfficerPair(
        UUID.fromString(text(officers, "lead")), UUID.fromString(text(officers, "assisting")));
  }

  static void files(List<FileReference> files, ObjectNode payload) {
    ArrayNode array = payload.putArray("files");
    files.forEach(
        file ->
            array
                .addObject()
                .put("id", file.id().toString())
                .put("sha256", file.sha256())
                .put("name", file.name())
                .put("mediaType", file.mediaType())
                .put("size", file.size()));
  }

  static List<FileReference> files(JsonNode payload) {
    return list(
        payload.required("files"),
        file ->
            new FileReference(
                UUID.fromString(text(file, "id")),
                text(file, "sha256"),
                text(file, "name"),
                text(file, "mediaType"),
                file.required("size").asLong()));
  }

  static void items(List<PropertyItem> items, ObjectNode payload) {
    ArrayNode array = payload.putArray("items");
    items.forEach(
        item ->
            array
                .addObject()
                .put("name", item.name())
                .put("model", item.model())
                .put("unit", item.unit())
                .put("quantity", item.quantity())
                .put("note", item.note()));
  }

  static List<PropertyItem> items(JsonNode payload) {
    return list(
        payload.required("items"),
        item ->
            new PropertyItem(
                text(item, "name"),
                text(item, "model"),
                text(item, "unit"),
                text(item, "quantity"),
                text(item, "note")));
  }

  static void attendance(Attendance attendance, ObjectNode payload) {
    payload
        .putObject("attendance")
        .put("signing", attendance.signing().name())
        .put("person", attendance.person())
        .put("witness", attendance.witness())
        .put("filmed", attendance.filmed())
        .put("reason", attendance.reason());
  }

  static Attendance attendance(JsonNode payload) {
    JsonNode attendance = payload.required("attendance");
    return new Attendance(
        Attendance.Signing.valueOf(text(attendance, "signing")),
        text(attendance, "person"),
        text(attendance, "witness"),
        attendance.required("filmed").asBoolean(),
        text(attendance, "reason"));
  }

  static void approval(HeadApproval approval, ObjectNode payload) {
    payload
        .putObject("approval")
        .put("approver", approval.approver())
        .put("at", approval.at().toString());
  }

  static Optional<HeadApproval> approval(JsonNode payload) {
    return payload
        .optional("approval")
        .map(given -> new HeadApproval(text(given, "approver"), moment(given, "at")));
  }

  static LocalDateTime moment(JsonNode payload, String field) {
    return LocalDateTime.parse(text(payload, field));
  }

  static LocalDate day(JsonNode payload, String field) {
    return LocalDate.parse(text(payload, field));
  }

  static Optional<LocalDate> dayIn(JsonNode payload, String field) {
    return payload.optional(field).map(given -> LocalDate.parse(given.asString()));
  }

  static DocumentNumber documentNumber(JsonNode payload, String field) {
    return DocumentNumber.parse(text(payload, field));
  }

  static Optional<DocumentNumber> numberIn(JsonNode payload, String field) {
    return payload.optional(field).map(given -> DocumentNumber.parse(given.asString()));
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
    List<T> list = new ArrayList<>();
    array.forEach(node -> list.add(element.apply(node)));
    return list;
  }
}
