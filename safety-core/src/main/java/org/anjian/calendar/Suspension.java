package org.anjian.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 不计入期限的期间: days that were left out of a running term.
 *
 * @param ground code of the reason, one of the {@link LegalTerm#suspensions()} of the term
 * @param days the days; without end while the reason lasts
 */
public record Suspension(String ground, EffectivePeriod days) {

  /**
   * @throws IllegalArgumentException if the days have no first one
   */
  public Suspension {
    Objects.requireNonNull(ground, "ground");
    if (days.from().isEmpty()) {
      throw new IllegalArgumentException("a suspension has a first day: " + days);
    }
  }

  /** 自…起: not over yet. */
  public static Suspension since(String ground, LocalDate first) {
    return new Suspension(ground, EffectivePeriod.from(first));
  }

  /** 自…至…: both days are left out. */
  public static Suspension closed(String ground, LocalDate first, LocalDate last) {
    return new Suspension(ground, EffectivePeriod.closed(first, last));
  }

  /** 首日. */
  public LocalDate first() {
    return days.from().orElseThrow();
  }
}
