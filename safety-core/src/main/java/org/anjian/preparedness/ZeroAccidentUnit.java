package org.anjian.preparedness;

import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 零事故创建: a village, community, enterprise or institution enrolled for a year, and whether it stayed
 * without an accident.
 *
 * @param id identity
 * @param kind village or enterprise
 * @param code division code of the village, or credit code of the enterprise
 * @param name name
 * @param division division
 * @param year the year
 * @param achieved whether it stayed without an accident
 */
public record ZeroAccidentUnit(
    UUID id,
    Kind kind,
    String code,
    String name,
    DivisionCode division,
    int year,
    boolean achieved) {

  /** Who is enrolled. */
  public enum Kind {
    /** 村（社区）. */
    VILLAGE,
    /** 企事业单位. */
    ENTERPRISE
  }

  public ZeroAccidentUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(division, "division");
  }
}
