package org.anjian.hazard;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;

/**
 * 责令限期整改指令书: an order, not a penalty, to put hazards right. The hazards carry the order and their
 * own due dates.
 *
 * @param id identity
 * @param number document number
 * @param inspection the inspection at which the hazards were found
 * @param enterprise the enterprise that is ordered
 * @param division division of the enterprise on that day
 * @param issuedOn day of the order
 */
public record RectificationOrder(
    UUID id,
    DocumentNumber number,
    UUID inspection,
    UUID enterprise,
    DivisionCode division,
    LocalDate issuedOn) {

  public RectificationOrder {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(issuedOn, "issuedOn");
  }
}
