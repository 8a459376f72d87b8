package org.anjian.enterprise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 变更说明: since when a change holds, and why.
 *
 * @param effectiveOn the day from which it holds; today if not said
 * @param reason why; empty if not said
 */
public record ChangeNote(Optional<LocalDate> effectiveOn, String reason) {

  public ChangeNote {
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    reason = reason.strip();
  }

  /** Holds from today, without a reason. */
  public static ChangeNote none() {
    return new ChangeNote(Optional.empty(), "");
  }
}
