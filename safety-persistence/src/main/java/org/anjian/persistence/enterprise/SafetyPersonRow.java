package org.anjian.persistence.enterprise;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.file.SafetyCertificate;
import org.anjian.enterprise.file.SafetyPerson;
import org.anjian.persistence.column.JsonTexts;
import org.anjian.persistence.storing.Versions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of the safety staff as it is stored. */
@Entity
@Table(name = "safety_person")
@Access(AccessType.FIELD)
class SafetyPersonRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  String name;

  @Enumerated(EnumType.STRING)
  SafetyPerson.Role post;

  @Column(name = "full_time")
  boolean fullTime;

  String certificates;

  @Column(name = "first_expiry")
  LocalDate firstExpiry;

  @Column(name = "since_on")
  LocalDate since;

  @Column(name = "until_on")
  LocalDate until;

  @Version
  @Column(name = "revision")
  long version;

  protected SafetyPersonRow() {}

  SafetyPersonRow(SafetyPerson person) {
    id = person.id();
    take(person);
  }

  /** Takes over all that can change. */
  final void take(SafetyPerson person) {
    county = person.division().county();
    division = person.division().canonical();
    recordYear = person.since().getYear();
    enterprise = person.enterprise();
    name = person.name();
    post = person.role();
    fullTime = person.fullTime();
    ArrayNode all = JsonTexts.array(List.of());
    for (SafetyCertificate each : person.certificates()) {
      ObjectNode one =
          JsonTexts.object()
              .put("kind", each.kind().name())
              .put("number", each.number())
              .put("issuer", each.issuer());
      each.validUntil().ifPresent(day -> one.put("validUntil", day.toString()));
      all.add(one);
    }
    certificates = all.toString();
    firstExpiry = person.firstExpiry().orElse(null);
    since = person.since();
    until = person.until().orElse(null);
  }

  SafetyPerson person() {
    List<SafetyCertificate> read = new ArrayList<>();
    for (JsonNode each : JsonTexts.read(certificates)) {
      read.add(
          new SafetyCertificate(
              SafetyCertificate.Kind.valueOf(each.get("kind").asString()),
              each.get("number").asString(),
              each.get("issuer").asString(),
              Optional.ofNullable(each.get("validUntil"))
                  .map(day -> LocalDate.parse(day.asString()))));
    }
    return new SafetyPerson(
        id,
        enterprise,
        new DivisionCode(division),
        name,
        post,
        fullTime,
        read,
        since,
        Optional.ofNullable(until),
        Versions.revision(version));
  }
}
