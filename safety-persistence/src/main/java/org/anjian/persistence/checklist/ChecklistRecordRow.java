package org.anjian.persistence.checklist;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.checklist.ChecklistRecord;

/** The record of an inspection as it is stored; its answers have rows of their own. */
@Entity
@Table(name = "checklist_record")
@Access(AccessType.FIELD)
class ChecklistRecordRow {

  @Id
  @Column(name = "inspection_id")
  UUID inspection;

  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "inspected_on")
  LocalDate date;

  @Version
  @Column(name = "revision")
  long version;

  protected ChecklistRecordRow() {}

  ChecklistRecordRow(ChecklistRecord record) {
    inspection = record.inspection();
    county = record.division().county();
    division = record.division().canonical();
    recordYear = record.date().getYear();
    enterprise = record.enterprise();
    date = record.date();
  }
}
