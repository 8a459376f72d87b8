package org.anjian.enterprise.likeness;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 疑似重复的处理: what somebody decided of two entries that look alike, and why. Kept for good.
 *
 * @param id identity
 * @param first the entry with the smaller identity
 * @param second the other
 * @param division division of the first
 * @param verdict what was decided
 * @param reason why; not blank
 * @param decidedBy name of the account
 * @param decidedAt when
 */
public record DuplicateDecision(
    UUID id,
    UUID first,
    UUID second,
    DivisionCode division,
    Verdict verdict,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  /** 处理结论. */
  public enum Verdict {
    /** 不是同一企业. */
    NOT_DUPLICATE,
    /** 是同一企业，已并档. */
    SAME_ENTERPRISE
  }

  public DuplicateDecision {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(decidedBy, "decidedBy");
    Objects.requireNonNull(decidedAt, "decidedAt");
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("the smaller identity comes first: " + first);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a decision has a reason");
    }
  }
}
