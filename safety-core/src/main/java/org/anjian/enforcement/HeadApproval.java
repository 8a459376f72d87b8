package org.anjian.enforcement;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * 负责人批准.
 *
 * @param approver who approved
 * @param at when
 */
public record HeadApproval(String approver, LocalDateTime at) {
  public HeadApproval {
    Objects.requireNonNull(approver, "approver");
    Objects.requireNonNull(at, "at");
  }
}
