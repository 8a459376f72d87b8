package org.anjian.rest.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.anjian.calendar.Term;

/**
 * 期限请求: a term of some length, or a legal term by its name; exactly one of the two.
 *
 * @param term a term
 * @param rule name of a legal term
 * @param from day of the event, not counted
 * @param provisional whether days without a holiday notice may be counted by weekends alone
 */
public record DeadlineRequest(
    @Valid TermRequest term, String rule, @NotNull LocalDate from, Boolean provisional) {

  /** 期限. */
  public record TermRequest(@NotNull @Min(1) @Max(3660) Integer length, @NotNull TermUnit unit) {

    Term toTerm() {
      return switch (unit) {
        case WORKING_DAY -> Term.workingDays(length);
        case CALENDAR_DAY -> Term.calendarDays(length);
        case MONTH -> Term.months(length);
        case YEAR -> Term.years(length);
      };
    }
  }

  /** 期限单位. */
  public enum TermUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH,
    YEAR
  }
}
