package org.anjian.persistence.preparedness;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.anjian.preparedness.ZeroAccidentUnit;

/** An enrolled unit as it is stored. */
@Entity
@Table(name = "zero_accident_unit")
@Access(AccessType.FIELD)
class ZeroAccidentUnitRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Enumerated(EnumType.STRING)
  ZeroAccidentUnit.Kind kind;

  String code;
  String name;
  boolean achieved;

  @Version
  @Column(name = "revision")
  long version;

  protected ZeroAccidentUnitRow() {}

  ZeroAccidentUnitRow(ZeroAccidentUnit unit) {
    id = unit.id();
    county = unit.division().county();
    division = unit.division().canonical();
    recordYear = unit.year();
    kind = unit.kind();
    code = unit.code();
    name = unit.name();
    achieved = unit.achieved();
  }

  /** Writes down whether it stayed without an accident. */
  void stands(boolean without) {
    achieved = without;
  }
}
