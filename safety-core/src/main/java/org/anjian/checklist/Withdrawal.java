package org.anjian.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anjian.hazard.IndicatorRef;

/**
 * 指标停用: an indicator is no longer used from a day on. What was answered by it before keeps it.
 *
 * @param code number of the indicator
 * @param from first day on which it is no longer in force
 * @param replacedBy numbers of the indicators in its place; none when it falls away
 * @param reason why
 */
public record Withdrawal(String code, LocalDate from, List<String> replacedBy, String reason) {

  public Withdrawal {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(reason, "reason");
    replacedBy = List.copyOf(replacedBy);
    if (!IndicatorRef.isCode(code)) {
      throw new IllegalArgumentException("not the number of an indicator: " + code);
    }
    if (replacedBy.contains(code)) {
      throw new IllegalArgumentException(code + " is not in its own place");
    }
  }
}
