package org.anjian.rest.deadline;

import java.time.LocalDate;
import java.util.List;
import org.anjian.calendar.Deadline;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.StepView;

/** 期限结果: the last day, and how it came about. */
public record DeadlineView(LocalDate lastDay, boolean provisional, List<StepView> explanation) {

  static DeadlineView of(Deadline deadline, Language language) {
    return new DeadlineView(
        deadline.lastDay(), deadline.isProvisional(), StepView.of(deadline.trace(), language));
  }
}
