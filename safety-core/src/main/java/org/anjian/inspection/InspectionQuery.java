package org.anjian.inspection;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 检查查询: which inspections are wanted; an empty part does not narrow.
 *
 * @param enterprise of one enterprise
 * @param division in a division of today, or one that went into it
 * @param year of one year
 * @param mode of one mode
 * @param text part of the number or of the enterprise's name
 */
public record InspectionQuery(
    Optional<UUID> enterprise,
    Optional<DivisionCode> division,
    Optional<Integer> year,
    Optional<InspectionMode> mode,
    Optional<String> text) {

  public InspectionQuery {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(text, "text");
  }

  /** All of them. */
  public static InspectionQuery all() {
    return new InspectionQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
