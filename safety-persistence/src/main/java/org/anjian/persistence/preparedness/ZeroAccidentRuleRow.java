package org.anjian.persistence.preparedness;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.division.DivisionCode;
import org.anjian.preparedness.AccidentGrade;
import org.anjian.preparedness.ZeroAccidentRule;

/** A rule of a year as it is stored. */
@Entity
@Table(name = "zero_accident_rule")
@Access(AccessType.FIELD)
class ZeroAccidentRuleRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String grades;

  @Column(name = "places_too")
  boolean placesToo;

  String note;

  protected ZeroAccidentRuleRow() {}

  ZeroAccidentRuleRow(ZeroAccidentRule rule) {
    id = rule.id();
    county = rule.division().county();
    division = rule.division().canonical();
    recordYear = rule.year();
    grades = rule.grades().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    placesToo = rule.placesToo();
    note = rule.note();
  }

  ZeroAccidentRule rule() {
    return new ZeroAccidentRule(
        id,
        new DivisionCode(division),
        recordYear,
        Arrays.stream(grades.split(",")).map(AccidentGrade::valueOf).collect(Collectors.toSet()),
        placesToo,
        note);
  }
}
