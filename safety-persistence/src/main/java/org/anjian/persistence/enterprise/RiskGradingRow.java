package org.anjian.persistence.enterprise;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.file.RiskFactor;
import org.anjian.enterprise.file.RiskGrading;
import org.anjian.persistence.column.JsonTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A grading as it is stored. */
@Entity
@Table(name = "risk_grading")
@Access(AccessType.FIELD)
class RiskGradingRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "level_before")
  @Enumerated(EnumType.STRING)
  RiskLevel before;

  @Column(name = "risk_level")
  @Enumerated(EnumType.STRING)
  RiskLevel level;

  @Column(name = "graded_on")
  LocalDate gradedOn;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Column(name = "graded_by")
  String gradedBy;

  String factors;

  @Column(name = "recorded_by")
  String recordedBy;

  @Column(name = "recorded_at")
  Instant recordedAt;

  protected RiskGradingRow() {}

  RiskGradingRow(RiskGrading grading) {
    id = grading.id();
    county = grading.division().county();
    division = grading.division().canonical();
    recordYear = grading.gradedOn().getYear();
    enterprise = grading.enterprise();
    before = grading.before();
    level = grading.level();
    gradedOn = grading.gradedOn();
    validUntil = grading.validUntil().orElse(null);
    gradedBy = grading.gradedBy();
    ArrayNode all = JsonTexts.array(List.of());
    for (RiskFactor factor : grading.factors()) {
      all.add(
          JsonTexts.object()
              .put("name", factor.name())
              .put("finding", factor.finding())
              .put("evidence", factor.evidence()));
    }
    factors = all.toString();
    recordedBy = grading.recordedBy();
    recordedAt = grading.recordedAt();
  }

  RiskGrading grading() {
    List<RiskFactor> read = new ArrayList<>();
    for (JsonNode factor : JsonTexts.read(factors)) {
      read.add(
          new RiskFactor(
              factor.get("name").asString(),
              factor.get("finding").asString(),
              factor.get("evidence").asString()));
    }
    return new RiskGrading(
        id,
        enterprise,
        new DivisionCode(division),
        before,
        level,
        gradedOn,
        Optional.ofNullable(validUntil),
        gradedBy,
        read,
        recordedBy,
        recordedAt);
  }
}
