package org.anjian.rest.preparedness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.preparedness.ZeroAccidentResult;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;

/**
 * 零事故创建单位.
 *
 * @param id identity
 * @param category who it is
 * @param code division code, credit code, or what people call it by
 * @param name name
 * @param division where it lies
 * @param enterpriseId its entry on the register, or null
 * @param enrolledOn the day of enrolment
 * @param stands whether no accident ended it
 * @param recordedAsStanding what the year's figures count
 * @param endedBy the accidents that ended it
 * @param excepted the accidents that a named exception leaves out
 */
public record ZeroAccidentView(
    UUID id,
    Coded category,
    String code,
    String name,
    DivisionView division,
    UUID enterpriseId,
    LocalDate enrolledOn,
    boolean stands,
    boolean recordedAsStanding,
    List<AccidentView> endedBy,
    List<ExceptedView> excepted) {

  /**
   * 事故.
   *
   * @param id identity
   * @param number 事故编号
   * @param occurredOn the day
   * @param grade its grade
   */
  public record AccidentView(UUID id, String number, LocalDate occurredOn, Coded grade) {

    static AccidentView of(Accident accident) {
      return new AccidentView(
          accident.id(), accident.number(), accident.occurredOn(), Coded.of(accident.grade()));
    }
  }

  /**
   * 例外.
   *
   * @param accident the accident
   * @param reason why it does not count
   * @param decidedOn when it was decided
   * @param decidedBy who did
   */
  public record ExceptedView(
      AccidentView accident, String reason, LocalDate decidedOn, String decidedBy) {

    static ExceptedView of(ZeroAccidentResult.Excepted excepted) {
      return new ExceptedView(
          AccidentView.of(excepted.accident()),
          excepted.exception().reason(),
          excepted.exception().decidedOn(),
          excepted.exception().decidedBy());
    }
  }

  static ZeroAccidentView of(ZeroAccidentResult result, DivisionNames divisions) {
    ZeroAccidentEnrolment enrolment = result.enrolment();
    ZeroAccidentUnit unit = enrolment.unit();
    return new ZeroAccidentView(
        unit.id(),
        Coded.of(enrolment.category()),
        unit.code(),
        unit.name(),
        divisions.on(unit.division(), enrolment.enrolledOn()),
        enrolment.enterprise().orElse(null),
        enrolment.enrolledOn(),
        result.stands(),
        unit.achieved(),
        result.endedBy().stream().map(AccidentView::of).toList(),
        result.excepted().stream().map(ExceptedView::of).toList());
  }
}
