package org.anjian.persistence.division;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** What a code named during a period, as far as questions for divisions need it. */
@Entity
@Table(name = "division")
@Access(AccessType.FIELD)
@IdClass(DivisionRow.Key.class)
class DivisionRow {

  @Id
  @Column(name = "code")
  String code;

  @Id
  @Column(name = "ordinal")
  int ordinal;

  @Column(name = "current_code")
  String currentCode;

  @Column(name = "current_last")
  String currentLast;

  @Column(name = "is_latest")
  boolean latest;

  protected DivisionRow() {}

  /** A code, and which of its periods. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    String code;
    int ordinal;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && code.equals(that.code) && ordinal == that.ordinal;
    }

    @Override
    public int hashCode() {
      return Objects.hash(code, ordinal);
    }
  }
}
