package org.anjian.document;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 作废文号: a number that stays in its series and is never given again.
 *
 * @param id identity
 * @param division a division of the county
 * @param number the number
 * @param reason why
 * @param voidedBy account
 * @param voidedAt instant
 */
public record VoidedNumber(
    UUID id,
    DivisionCode division,
    DocumentNumber number,
    String reason,
    String voidedBy,
    Instant voidedAt) {

  public VoidedNumber {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(voidedBy, "voidedBy");
    Objects.requireNonNull(voidedAt, "voidedAt");
    if (reason.isBlank() || reason.length() > 2_000) {
      throw new IllegalArgumentException("a number is voided for a reason of 1 to 2000 characters");
    }
  }
}
