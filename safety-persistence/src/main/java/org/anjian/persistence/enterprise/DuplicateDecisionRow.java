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
import java.time.ZoneOffset;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.likeness.DuplicateDecision;

/** A decision on two entries that look alike, as it is stored. */
@Entity
@Table(name = "duplicate_decision")
@Access(AccessType.FIELD)
class DuplicateDecisionRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "first_id")
  UUID first;

  @Column(name = "second_id")
  UUID second;

  @Enumerated(EnumType.STRING)
  DuplicateDecision.Verdict verdict;

  String reason;

  @Column(name = "decided_by")
  String decidedBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  protected DuplicateDecisionRow() {}

  DuplicateDecisionRow(DuplicateDecision decision) {
    id = decision.id();
    county = decision.division().county();
    division = decision.division().canonical();
    recordYear = decision.decidedAt().atZone(ZoneOffset.UTC).getYear();
    first = decision.first();
    second = decision.second();
    verdict = decision.verdict();
    reason = decision.reason();
    decidedBy = decision.decidedBy();
    decidedAt = decision.decidedAt();
  }

  DuplicateDecision decision() {
    return new DuplicateDecision(
        id, first, second, new DivisionCode(division), verdict, reason, decidedBy, decidedAt);
  }
}
