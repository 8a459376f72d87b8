package org.anjian.inspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.people.OfficerPair;

/**
 * 执法检查: one inspection of one enterprise on one day.
 *
 * @param id identity
 * @param number 检查编号, unique within the county
 * @param enterprise the enterprise inspected
 * @param division division of the enterprise on that day
 * @param date day of the inspection
 * @param mode why and how
 * @param officers lead and assisting officer
 * @param planNumber 检查方案文号; an urgent inspection may lack one at first
 * @param recordNumber 检查记录文号, once the record is written
 * @param jointNumber 联合检查文号 of a joint inspection
 * @param revision revision of the stored record; 0 when new
 */
public record Inspection(
    UUID id,
    String number,
    UUID enterprise,
    DivisionCode division,
    LocalDate date,
    InspectionMode mode,
    OfficerPair officers,
    Optional<DocumentNumber> planNumber,
    Optional<DocumentNumber> recordNumber,
    Optional<DocumentNumber> jointNumber,
    long revision) {

  public Inspection {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(officers, "officers");
    Objects.requireNonNull(planNumber, "planNumber");
    Objects.requireNonNull(recordNumber, "recordNumber");
    Objects.requireNonNull(jointNumber, "jointNumber");
    if (number.isBlank()) {
      throw new IllegalArgumentException("an inspection has a number");
    }
  }
}
