package org.anjian.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 变更记录: one thing of an enterprise's entry that changed, from what to what, since when, and who
 * wrote it down. Never changed itself.
 *
 * @param id identity
 * @param enterprise the enterprise
 * @param division its division after the change
 * @param field what changed
 * @param before as it was, in plain text or a code; empty if there was nothing
 * @param after as it is from then on; empty if there is nothing any more
 * @param effectiveOn the day from which it holds
 * @param recordedAt when it was written down
 * @param recordedBy name of the account that wrote it down
 * @param reason why, in the words of that person; empty if none were given
 */
public record EnterpriseChange(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    EnterpriseField field,
    String before,
    String after,
    LocalDate effectiveOn,
    Instant recordedAt,
    String recordedBy,
    String reason) {

  public EnterpriseChange {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(effectiveOn, "effectiveOn");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(reason, "reason");
  }
}
