package org.anjian.preparedness;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 零事故认定规则: which accidents of a year end the standing of an enrolled unit. This is the county's own
 * rule; without one for the year nothing is judged.
 *
 * @param id identity
 * @param division the county
 * @param year the year
 * @param grades the grades of accidents that end it, at least one
 * @param placesToo whether an accident of an enterprise also ends it for the village or community
 *     in which the enterprise lies
 * @param note the document that says so
 */
public record ZeroAccidentRule(
    UUID id,
    DivisionCode division,
    int year,
    Set<AccidentGrade> grades,
    boolean placesToo,
    String note) {

  /**
   * @throws IllegalArgumentException if no grade is named
   */
  public ZeroAccidentRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(note, "note");
    if (grades.isEmpty()) {
      throw new IllegalArgumentException("a rule names at least one grade of accidents");
    }
    grades = Set.copyOf(EnumSet.copyOf(grades));
  }
}
