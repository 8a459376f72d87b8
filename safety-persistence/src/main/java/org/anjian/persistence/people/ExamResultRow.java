package org.anjian.persistence.people;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.people.ExamResult;

/** The result of an examination as it is stored. */
@Entity
@Table(name = "exam_result")
@Access(AccessType.FIELD)
class ExamResultRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "examined_on")
  LocalDate date;

  String exam;
  String person;
  BigDecimal score;

  @Column(name = "pass_mark")
  BigDecimal passMark;

  @Version
  @Column(name = "revision")
  long version;

  protected ExamResultRow() {}

  ExamResultRow(ExamResult result) {
    id = result.id();
    county = result.division().county();
    division = result.division().canonical();
    recordYear = result.date().getYear();
    date = result.date();
    exam = result.exam();
    person = result.person();
    score = result.score();
    passMark = result.passMark();
  }
}
