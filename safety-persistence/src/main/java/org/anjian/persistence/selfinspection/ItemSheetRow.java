package org.anjian.persistence.selfinspection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.ItemSheet;

/** A sheet of items as it is stored. */
@Entity
@Table(name = "self_check_sheet")
@Access(AccessType.FIELD)
class ItemSheetRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Enumerated(EnumType.STRING)
  CheckKind kind;

  @Column(name = "from_day")
  LocalDate fromDay;

  String items;

  protected ItemSheetRow() {}

  ItemSheetRow(ItemSheet sheet) {
    id = sheet.id();
    county = sheet.division().county();
    division = sheet.division().canonical();
    recordYear = sheet.from().getYear();
    enterprise = sheet.enterprise();
    kind = sheet.kind();
    fromDay = sheet.from();
    items = CheckForms.items(sheet.items());
  }
}
