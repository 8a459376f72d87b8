package org.anjian.persistence.selfinspection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.selfinspection.SelfCheck;

/** Where a photo was used. */
@Entity
@Table(name = "self_check_photo")
@IdClass(SelfCheckPhotoRow.Key.class)
@Access(AccessType.FIELD)
class SelfCheckPhotoRow {

  @Id
  @Column(name = "check_id")
  UUID check;

  @Id int seq;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  String sha256;

  @Column(name = "first_day")
  LocalDate firstDay;

  protected SelfCheckPhotoRow() {}

  SelfCheckPhotoRow(SelfCheck of, int number, String hash) {
    check = of.id();
    seq = number;
    division = of.division().canonical();
    recordYear = of.period().firstDay().getYear();
    enterprise = of.enterprise();
    sha256 = hash;
    firstDay = of.period().firstDay();
  }

  /** Check and place in it. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID check;
    int seq;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.seq == seq && Objects.equals(key.check, check);
    }

    @Override
    public int hashCode() {
      return Objects.hash(check, seq);
    }
  }
}
