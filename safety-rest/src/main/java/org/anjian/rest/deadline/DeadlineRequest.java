package org.anjian.rest.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.anjian.calendar.Approver;
import org.anjian.calendar.Extension;
import org.anjian.calendar.Suspension;
import org.anjian.calendar.Term;

/**
 * 期限请求: a term of some length, or a legal term by its name; exactly one of the two.
 *
 * @param term a term
 * @param rule name of a legal term
 * @param from day of the event, not counted
 * @param fromMoment moment of the event, for a legal term of hours
 * @param provisional whether days without a holiday notice may be counted by weekends alone
 * @param suspensions days left out of a legal term
 * @param extensions how a legal term was extended
 */
public record DeadlineRequest(
    @Valid TermRequest term,
    String rule,
    LocalDate from,
    OffsetDateTime fromMoment,
    Boolean provisional,
    @Valid @Size(max = 100) List<SuspensionRequest> suspensions,
    @Valid @Size(max = 100) List<ExtensionRequest> extensions) {

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

  /**
   * 不计入期限的期间.
   *
   * @param ground code of the reason, as the rule lists them
   * @param first the first day left out
   * @param last the last day left out; none while it lasts
   */
  public record SuspensionRequest(
      @NotBlank String ground, @NotNull LocalDate first, LocalDate last) {

    Suspension toSuspension() {
      return last == null
          ? Suspension.since(ground, first)
          : Suspension.closed(ground, first, last);
    }
  }

  /**
   * 延长.
   *
   * @param approver who approved it
   * @param approvedOn when
   * @param total the whole length of the term, the extension included
   */
  public record ExtensionRequest(
      @NotNull Approver approver,
      @NotNull LocalDate approvedOn,
      @NotNull @Valid TermRequest total) {

    Extension toExtension() {
      return new Extension(approver, approvedOn, total.toTerm());
    }
  }

  List<SuspensionRequest> leftOut() {
    return suspensions == null ? List.of() : suspensions;
  }

  List<ExtensionRequest> granted() {
    return extensions == null ? List.of() : extensions;
  }
}
