package org.anjian.spi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 代码变更: a code whose place another code took.
 *
 * @param oldCode the code that disappeared; 6, 9 or 12 digits
 * @param newCode the code that took its place
 * @param observedOn the day of the first list that has the new code and no longer the old one
 */
public record DivisionRecode(String oldCode, String newCode, LocalDate observedOn) {

  /** All parts are needed. */
  public DivisionRecode {
    Objects.requireNonNull(oldCode, "oldCode");
    Objects.requireNonNull(newCode, "newCode");
    Objects.requireNonNull(observedOn, "observedOn");
  }
}
