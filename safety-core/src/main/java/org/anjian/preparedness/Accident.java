package org.anjian.preparedness;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.money.Yuan;

/**
 * 生产安全事故.
 *
 * @param id identity
 * @param number 事故编号
 * @param enterprise the enterprise
 * @param division division of the enterprise on that day
 * @param occurredOn the day it happened
 * @param grade grade as recorded
 * @param deaths deaths, 0 or more
 * @param seriousInjuries serious injuries, 0 or more
 * @param directLoss direct economic loss
 */
public record Accident(
    UUID id,
    String number,
    UUID enterprise,
    DivisionCode division,
    LocalDate occurredOn,
    AccidentGrade grade,
    int deaths,
    int seriousInjuries,
    Yuan directLoss) {

  public Accident {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(directLoss, "directLoss");
    if (deaths < 0 || seriousInjuries < 0) {
      throw new IllegalArgumentException(
          "deaths and serious injuries must be 0 or more: " + deaths + ", " + seriousInjuries);
    }
  }
}
