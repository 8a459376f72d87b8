package org.anjian.enterprise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 许可证: a licence that the enterprise holds.
 *
 * @param number number of the licence, as printed
 * @param validUntil last day on which it is valid, if it is limited
 */
public record Licence(String number, Optional<LocalDate> validUntil) {

  public Licence {
    Objects.requireNonNull(validUntil, "validUntil");
    if (number.isBlank()) {
      throw new IllegalArgumentException("a licence has a number");
    }
  }

  /** Whether the licence has run out before the day. */
  public boolean expiredOn(LocalDate day) {
    return validUntil.filter(day::isAfter).isPresent();
  }
}
