package org.anjian.persistence.paper;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.paper.IssuedPaper;
import org.anjian.paper.PaperSubject;
import org.anjian.persistence.column.JsonTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An issued paper as it is stored: written once. */
@Entity
@Table(name = "issued_paper")
@Access(AccessType.FIELD)
class IssuedPaperRow {

  private static final String VALUES = "values";
  private static final String ROWS = "rows";

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String form;
  String number;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  PaperSubject.Kind subjectKind;

  @Column(name = "subject_id")
  UUID subjectId;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "issued_on")
  LocalDate issuedOn;

  int copies;
  String annexes;

  @Column(name = "corrects_id")
  UUID corrects;

  String sha256;

  @Column(name = "size_bytes")
  int size;

  String fields;

  @Column(name = "issued_by")
  String issuedBy;

  @Column(name = "issued_at")
  Instant issuedAt;

  protected IssuedPaperRow() {}

  IssuedPaperRow(IssuedPaper paper) {
    id = paper.id();
    county = paper.division().county();
    division = paper.division().canonical();
    recordYear = paper.issuedOn().getYear();
    form = paper.form();
    number = paper.number().map(DocumentNumber::toString).orElse(null);
    subjectKind = paper.subject().kind();
    subjectId = paper.subject().id();
    enterprise = paper.enterprise();
    issuedOn = paper.issuedOn();
    copies = paper.copies();
    annexes = JsonTexts.array(paper.annexes()).toString();
    corrects = paper.corrects().orElse(null);
    sha256 = paper.sha256();
    size = paper.size();
    fields = fields(paper);
    issuedBy = paper.issuedBy();
    issuedAt = paper.issuedAt();
  }

  private static String fields(IssuedPaper paper) {
    ObjectNode object = JsonTexts.object();
    ObjectNode values = object.putObject(VALUES);
    paper.values().forEach(values::put);
    ArrayNode rows = object.putArray(ROWS);
    paper.rows().forEach(row -> rows.add(JsonTexts.array(row)));
    return object.toString();
  }

  IssuedPaper toPaper() {
    JsonNode object = JsonTexts.read(fields);
    Map<String, String> values = new LinkedHashMap<>();
    object
        .get(VALUES)
        .properties()
        .forEach(one -> values.put(one.getKey(), one.getValue().asString()));
    List<List<String>> rows = new ArrayList<>();
    object.get(ROWS).forEach(row -> rows.add(JsonTexts.texts(row)));
    return new IssuedPaper(
        id,
        form,
        Optional.ofNullable(number).map(DocumentNumber::parse),
        new PaperSubject(subjectKind, subjectId),
        enterprise,
        DivisionCode.parse(division),
        issuedOn,
        copies,
        JsonTexts.texts(JsonTexts.read(annexes)),
        Optional.ofNullable(corrects),
        sha256,
        size,
        values,
        rows,
        issuedBy,
        issuedAt);
  }
}
