package org.anjian.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 承继: an enterprise that lives on in another. Its own file stays, closed, and leads there.
 *
 * @param enterprise the one that ended; it has one successor at most
 * @param successor the one that goes on
 * @param division division of the one that ended
 * @param kind whether two enterprises became one, or one had been entered twice
 * @param effectiveOn since when
 * @param reason why, in words
 * @param recordedBy name of the account
 * @param recordedAt when it was written down
 */
public record Succession(
    UUID enterprise,
    UUID successor,
    DivisionCode division,
    Kind kind,
    LocalDate effectiveOn,
    String reason,
    String recordedBy,
    Instant recordedAt) {

  /** 承继原因. */
  public enum Kind {
    /** 合并: the enterprise was merged into the other. */
    MERGER,
    /** 重复登记: both entries were the same enterprise. */
    SAME_ENTERPRISE
  }

  public Succession {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(recordedAt, "recordedAt");
    if (enterprise.equals(successor)) {
      throw new IllegalArgumentException("an enterprise does not succeed itself: " + enterprise);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a succession has a reason");
    }
  }
}
