package org.anjian.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Step;

/**
 * 期限计算: finds the last day of a term.
 *
 * <p>The day of the event is not counted. A term of working days ends on a working day by itself. A
 * term of calendar days ends on its last day, one of months or years on the day that corresponds to
 * the event's, or on the last day of that month; if this is a rest day, the term ends on the next
 * working day. Hours run from the moment on and through rest days.
 *
 * <p>These rules are those of 行政诉讼法解释(2018)第四十八条 and 民法典第二百零一至二百零三条; a step cites them for events
 * since they came into force. Which terms are counted in working days is for each statute to say:
 * 行政处罚法(2021)第八十五条 for two, three, five and seven days, 部令第18号第八十九条 for two, five, seven and ten,
 * 行政强制法第六十九条 for up to ten.
 */
public final class LegalClock {

  private static final LegalBasis LITIGATION =
      LegalBasis.of("administrative-litigation-interpretation", "最高人民法院关于适用〈行政诉讼法〉的解释", 2018, 48);
  private static final LocalDate LITIGATION_FROM = LocalDate.of(2018, 2, 8);
  private static final String CIVIL_CODE = "civil-code";
  private static final int CIVIL_CODE_EDITION = 2020;
  private static final LocalDate CIVIL_CODE_FROM = LocalDate.of(2021, 1, 1);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private final WorkCalendar calendar;

  private LegalClock(WorkCalendar calendar) {
    this.calendar = Objects.requireNonNull(calendar, "calendar");
  }

  /** A clock that counts by the calendar; a provisional calendar makes provisional deadlines. */
  public static LegalClock of(WorkCalendar calendar) {
    return new LegalClock(calendar);
  }

  /**
   * 届满日: the last day of a term that runs from an event.
   *
   * @param from the day of the event; not counted
   * @throws IllegalArgumentException if the term counts hours, or the year is not 1900 to 9999
   * @throws org.anjian.explain.Refusal CALENDAR_NOT_COVERED if the answer depends on a day without
   *     holiday notice
   */
  public Deadline deadline(Term term, LocalDate from) {
    return deadline(term, from, List.of());
  }

  /**
   * 法定届满日: the last day of a legal term: after its event, or the last day on which an act can still
   * precede it.
   *
   * @param event the day of the event; not counted
   * @throws IllegalArgumentException if the term counts hours, or was not in force on that day
   * @throws org.anjian.explain.Refusal CALENDAR_NOT_COVERED if the answer depends on a day without
   *     holiday notice
   */
  public Deadline deadline(LegalTerm legal, LocalDate event) {
    if (!legal.inForce().contains(event)) {
      throw new IllegalArgumentException(
          legal.rule() + " is in force in " + legal.inForce() + ", not on " + event);
    }
    return legal.direction() == LegalTerm.Direction.AFTER
        ? deadline(legal.term(), event, legal.basis())
        : latestBefore(legal.term(), event, legal.basis());
  }

  /**
   * 届满时: the moment at which a term of hours is over.
   *
   * @throws IllegalArgumentException if the term does not count hours
   */
  public LocalDateTime end(Term hours, LocalDateTime from) {
    if (hours.unit() != Term.Unit.HOUR) {
      throw new IllegalArgumentException("a term of days has a last day, no moment: " + hours);
    }
    return from.plusHours(hours.length());
  }

  /**
   * 至迟日: the last day on which something can be done so that the whole term lies between it and an
   * event, neither of the two days counted: a hearing of which the parties are told seven working
   * days before. No day is moved for a rest day.
   *
   * @throws IllegalArgumentException if the term counts hours, or the year is not 1900 to 9999
   * @throws org.anjian.explain.Refusal CALENDAR_NOT_COVERED if the answer depends on a day without
   *     holiday notice
   */
  public Deadline latestBefore(Term term, LocalDate event) {
    return latestBefore(term, event, List.of());
  }

  private Deadline deadline(Term term, LocalDate from, List<LegalBasis> basis) {
    checkYear(from);
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.of(
            "deadline.firstDay", general(from, 2, 201, 1), Map.of("from", from), from.plusDays(1)));
    LocalDate nominal = nominal(term, from);
    boolean working = term.unit() == Term.Unit.WORKING_DAY;
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("from", from);
    inputs.put("term", term);
    if (working) {
      inputs.put("restDays", nominal.toEpochDay() - from.toEpochDay() - term.length());
    }
    List<LegalBasis> counting = new ArrayList<>(basis);
    if (term.unit() == Term.Unit.MONTH || term.unit() == Term.Unit.YEAR) {
      counting.addAll(civilCode(from, 202, 0));
    }
    Step count = Step.of("deadline.count", counting, inputs, nominal);
    LocalDate last = working ? nominal : calendar.workingDayOnOrAfter(nominal);
    boolean moved = !last.equals(nominal);
    if (moved) {
      steps.add(count);
      Map<String, Object> rest = new LinkedHashMap<>();
      rest.put("lastDay", nominal);
      calendar.holiday(nominal).ifPresent(name -> rest.put("holiday", name));
      count = Step.of("deadline.restDay", general(from, 3, 203, 1), rest, last);
    }
    boolean provisional =
        !calendar.covers(last)
            || (working && !calendar.covers(from.plusDays(1)))
            || !calendar.covers(nominal);
    return new Deadline(term, from, Reasoned.conclude(last, steps, count), provisional);
  }

  private LocalDate nominal(Term term, LocalDate from) {
    return switch (term.unit()) {
      case HOUR ->
          throw new IllegalArgumentException("a term of hours runs from a moment: " + term);
      case WORKING_DAY -> calendar.plusWorkingDays(from, term.length());
      case CALENDAR_DAY -> from.plusDays(term.length());
      case MONTH -> from.plusMonths(term.length());
      case YEAR -> from.plusYears(term.length());
    };
  }

  private static void checkYear(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a term must run in the years 1900 to 9999: " + day);
    }
  }

  private Deadline latestBefore(Term term, LocalDate event, List<LegalBasis> basis) {
    checkYear(event);
    LocalDate last =
        switch (term.unit()) {
          case HOUR ->
              throw new IllegalArgumentException("a term of hours runs from a moment: " + term);
          case WORKING_DAY -> calendar.minusWorkingDays(event, term.length()).minusDays(1);
          case CALENDAR_DAY -> event.minusDays(term.length() + 1L);
          case MONTH -> event.minusDays(1).minusMonths(term.length());
          case YEAR -> event.minusDays(1).minusYears(term.length());
        };
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("event", event);
    inputs.put("term", term);
    boolean provisional =
        term.unit() == Term.Unit.WORKING_DAY
            && !(calendar.covers(last.plusDays(1)) && calendar.covers(event.minusDays(1)));
    return new Deadline(
        term,
        event,
        Reasoned.conclude(last, List.of(), Step.of("deadline.before", basis, inputs, last)),
        provisional);
  }

  /** The general rule for an event of the day: 行政诉讼法解释第四十八条 and 民法典, as far as in force. */
  private static List<LegalBasis> general(
      LocalDate on, int paragraph, int civilArticle, int civilParagraph) {
    List<LegalBasis> basis = new ArrayList<>();
    if (!on.isBefore(LITIGATION_FROM)) {
      basis.add(LITIGATION.paragraph(paragraph));
    }
    basis.addAll(civilCode(on, civilArticle, civilParagraph));
    return basis;
  }

  private static List<LegalBasis> civilCode(LocalDate on, int article, int paragraph) {
    return on.isBefore(CIVIL_CODE_FROM)
        ? List.of()
        : List.of(new LegalBasis(CIVIL_CODE, "民法典", CIVIL_CODE_EDITION, article, paragraph, 0));
  }
}
