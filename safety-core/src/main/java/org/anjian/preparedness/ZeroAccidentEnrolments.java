package org.anjian.preparedness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;

/** 零事故创建报名库: who was enrolled, by which rule it is judged, and what is excepted. */
public interface ZeroAccidentEnrolments {

  Optional<ZeroAccidentEnrolment> find(UUID unit);

  /** The enrolments of a year in scope, by code. */
  List<ZeroAccidentEnrolment> ofYear(Scope scope, int year);

  /**
   * Stores a new enrolment with its unit.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the code is enrolled for the year
   */
  void add(ZeroAccidentEnrolment enrolment);

  /** Writes down for the year's figures which units stayed without an accident. */
  void record(Collection<ZeroAccidentUnit> units);

  /** The rule of a county for a year. */
  Optional<ZeroAccidentRule> rule(DivisionCode county, int year);

  /**
   * Stores a rule.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the year has one
   */
  void add(ZeroAccidentRule rule);

  /** The exceptions of a year in scope, by day. */
  List<ZeroAccidentException> exceptions(Scope scope, int year);

  /**
   * Stores an exception.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if there is one for the unit and accident
   */
  void add(ZeroAccidentException exception);
}
