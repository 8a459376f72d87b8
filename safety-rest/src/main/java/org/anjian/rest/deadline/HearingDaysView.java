package org.anjian.rest.deadline;

import java.time.LocalDate;
import java.util.List;
import org.anjian.calendar.PossibleDays;
import org.anjian.rest.language.Language;
import org.anjian.rest.trace.StepView;

/** 可以举行听证的日期: the days that keep both terms, and those of them that are worked. */
public record HearingDaysView(
    LocalDate firstDay,
    LocalDate lastDay,
    List<LocalDate> workingDays,
    boolean provisional,
    List<StepView> explanation) {

  static HearingDaysView of(PossibleDays days, Language language) {
    return new HearingDaysView(
        days.range().first(),
        days.range().last(),
        days.workingDays(),
        days.isProvisional(),
        StepView.of(days.trace(), language));
  }
}
