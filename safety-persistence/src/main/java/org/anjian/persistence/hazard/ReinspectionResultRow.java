package org.anjian.persistence.hazard;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.hazard.Reinspection;

/** What a re-inspection says about one hazard, at its place in the list. */
@Entity
@Table(name = "reinspection_result")
@Access(AccessType.FIELD)
@IdClass(ReinspectionResultRow.Key.class)
class ReinspectionResultRow {

  @Id
  @Column(name = "reinspection_id")
  UUID reinspection;

  @Id int seq;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "hazard_id")
  UUID hazard;

  @Enumerated(EnumType.STRING)
  Reinspection.Outcome outcome;

  @Column(name = "new_due_on")
  LocalDate newDueOn;

  protected ReinspectionResultRow() {}

  ReinspectionResultRow(Reinspection reinspection, int seq) {
    Reinspection.Result result = reinspection.results().get(seq);
    this.reinspection = reinspection.id();
    this.seq = seq;
    division = reinspection.division().canonical();
    recordYear = reinspection.date().getYear();
    hazard = result.hazard();
    outcome = result.outcome();
    newDueOn = result.newDueOn().orElse(null);
  }

  /** Of which re-inspection, and which. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID reinspection;
    int seq;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && reinspection.equals(that.reinspection) && seq == that.seq;
    }

    @Override
    public int hashCode() {
      return Objects.hash(reinspection, seq);
    }
  }
}
