package org.anjian.persistence.checklist;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.checklist.ChecklistRecord;
import org.anjian.checklist.Conformity;
import org.anjian.hazard.IndicatorRef;

/** One answer of an inspection, at its place. */
@Entity
@Table(name = "checklist_answer")
@Access(AccessType.FIELD)
@IdClass(ChecklistAnswerRow.Key.class)
class ChecklistAnswerRow {

  @Id
  @Column(name = "inspection_id")
  UUID inspection;

  @Id
  @Column(name = "indicator_code")
  String code;

  @Column(name = "indicator_edition")
  int edition;

  int seq;

  @Enumerated(EnumType.STRING)
  Conformity conformity;

  String remark;

  @Column(name = "hazard_id")
  UUID hazard;

  protected ChecklistAnswerRow() {}

  ChecklistAnswerRow(ChecklistRecord record, int seq) {
    ChecklistRecord.Answer answer = record.answers().get(seq);
    inspection = record.inspection();
    code = answer.indicator().code();
    edition = answer.indicator().edition();
    this.seq = seq;
    conformity = answer.conformity();
    remark = answer.remark();
    hazard = answer.hazard().orElse(null);
  }

  ChecklistRecord.Answer toAnswer() {
    return new ChecklistRecord.Answer(
        new IndicatorRef(code, edition), conformity, remark, Optional.ofNullable(hazard));
  }

  /** Of which inspection, to which indicator. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID inspection;
    String code;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && inspection.equals(that.inspection)
          && code.equals(that.code);
    }

    @Override
    public int hashCode() {
      return Objects.hash(inspection, code);
    }
  }
}
