package org.anjian.rest.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.rest.trace.StepView;

/**
 * 期限结果: the last day, and how it came about.
 *
 * @param lastDay last day of the term, included; null for a term of hours, and while it stands
 *     still
 * @param lastMoment moment at which a term of hours is over
 * @param earliest first day on which the act is possible, where that is not from the event on
 * @param standsStillSince since when the term stands still
 * @param provisional whether a day without holiday notice went into the answer
 * @param textCarried whether the product carries the text that sets the term
 */
public record DeadlineView(
    LocalDate lastDay,
    Instant lastMoment,
    LocalDate earliest,
    LocalDate standsStillSince,
    boolean provisional,
    boolean textCarried,
    List<StepView> explanation) {}
