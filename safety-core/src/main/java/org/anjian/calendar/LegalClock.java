package org.anjian.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.calendar.DeadlineFinding.Before;
import org.anjian.calendar.DeadlineFinding.Both;
import org.anjian.calendar.DeadlineFinding.ClosesOn;
import org.anjian.calendar.DeadlineFinding.Counted;
import org.anjian.calendar.DeadlineFinding.Extended;
import org.anjian.calendar.DeadlineFinding.FirstAfterNotice;
import org.anjian.calendar.DeadlineFinding.FirstDay;
import org.anjian.calendar.DeadlineFinding.Moment;
import org.anjian.calendar.DeadlineFinding.Moved;
import org.anjian.calendar.DeadlineFinding.OpensOn;
import org.anjian.calendar.DeadlineFinding.Suspended;
import org.anjian.calendar.DeadlineFinding.Within;
import org.anjian.calendar.LegalText.RestDayRule;
import org.anjian.explain.Findings;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

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

  /** An extension with the article that permits it. */
  record Granted(Extension extension, PermittedExtension permitted) {}

  /** Days left out, with the article that permits it. */
  record LeftOut(Suspension suspension, PermittedSuspension permitted) {}

  /** 日历: by which it counts. */
  public WorkCalendar calendar() {
    return calendar;
  }

  /**
   * 届满日: the last day of a term that runs from an event. One of calendar days, months or years that
   * ends on a rest day ends on the next working day.
   *
   * @param from the day of the event; not counted
   * @throws IllegalArgumentException if the term counts hours, or the year is not 1900 to 9999
   * @throws Refusal CALENDAR_NOT_COVERED if the answer depends on a day without holiday notice
   */
  public Deadline deadline(Term term, LocalDate from) {
    checkYear(from);
    Findings findings = new Findings();
    findings.add(new FirstDay(from, from.plusDays(1)));
    LocalDate nominal = nominal(term, from);
    return ending(
        new Counted(term, from, List.of(), nominal),
        new Ending(term, from, term.unit() != Term.Unit.WORKING_DAY, RestDayRule.BY_ANALOGY),
        findings);
  }

  /**
   * 法定届满日: the last day of a legal term: after its event, or before it.
   *
   * @param event the day of the event; not counted
   * @throws IllegalArgumentException if the term counts hours, or was not in force on that day
   * @throws Refusal CALENDAR_NOT_COVERED if the answer depends on a day without holiday notice
   */
  public Deadline deadline(LegalTerm legal, LocalDate event) {
    return switch (legal.effect()) {
      case ACT_BEFORE -> {
        mustBeInForce(legal, event);
        yield latestBefore(legal.term(), event, legal.basis());
      }
      case ACT_IN_LAST -> {
        mustBeInForce(legal, event);
        yield inLast(legal, event);
      }
      case ACT_WITHIN, LASTS_AT_MOST, ELAPSES_FIRST, COUNTS_WITHIN -> {
        mustRunFrom(legal, event);
        yield run(legal, event, List.of(), List.of());
      }
    };
  }

  /**
   * 开始计算: a legal term that runs from its event, and can be extended and stand still.
   *
   * @throws IllegalArgumentException if the term counts hours, lies before its event, or was not in
   *     force on that day
   * @throws Refusal CALENDAR_NOT_COVERED if the answer depends on a day without holiday notice
   */
  public RunningTerm start(LegalTerm legal, LocalDate event) {
    return RunningTerm.start(this, legal, event);
  }

  void mustRunFrom(LegalTerm legal, LocalDate event) {
    mustBeInForce(legal, event);
    if (!legal.effect().isAfterEvent()) {
      throw new IllegalArgumentException(legal.rule() + " lies before its event");
    }
  }

  private static void mustBeInForce(LegalTerm legal, LocalDate event) {
    checkYear(event);
    if (!legal.inForce().contains(event)) {
      throw new IllegalArgumentException(
          legal.rule() + " is in force in " + legal.inForce() + ", not on " + event);
    }
  }

  /** Counts a legal term with what was granted and left out so far. */
  Deadline run(LegalTerm legal, LocalDate from, List<Granted> granted, List<LeftOut> leftOut) {
    Findings findings = new Findings();
    findings.add(new FirstDay(from, from.plusDays(1)));
    Term term = legal.term();
    for (Granted one : granted) {
      term = one.extension().total();
      findings.add(new Extended(one.extension(), one.permitted(), term));
    }
    LocalDate end = nominal(term, from);
    DeadlineFinding<LocalDate> last = new Counted(term, from, legal.basis(), end);
    LocalDate counted = from;
    for (LeftOut one : leftOut) {
      LocalDate first = later(one.suspension().first(), counted.plusDays(1));
      LocalDate until = one.suspension().days().lastDay().orElse(first);
      if (first.isAfter(until)) {
        continue;
      }
      findings.add(last);
      last = leaveOut(one.permitted(), new DayRange(first, until), term.unit(), last.value());
      counted = until;
    }
    return ending(last, new Ending(term, from, legal), findings);
  }

  private Suspended leaveOut(
      PermittedSuspension permitted, DayRange days, Term.Unit unit, LocalDate end) {
    boolean working = unit == Term.Unit.WORKING_DAY;
    long leftOut =
        working
            ? calendar.workingDaysBetween(days.first().minusDays(1), days.last()).count()
            : days.last().toEpochDay() - days.first().toEpochDay() + 1;
    LocalDate moved;
    if (days.first().isAfter(end)) {
      moved = days.last().plusDays(1); // On the rest days after the end; a day was still left.
    } else {
      moved =
          working
              ? calendar.plus(end, WorkingDays.of(Math.toIntExact(leftOut)))
              : end.plusDays(leftOut);
    }
    return new Suspended(permitted, days.first(), days.last(), leftOut, working, moved);
  }

  /** How the end of a term is found once it is counted out. */
  private record Ending(
      Term term,
      LocalDate from,
      boolean moves,
      RestDayRule rule,
      List<LegalBasis> basis,
      boolean elapses) {

    Ending(Term term, LocalDate from, boolean moves, RestDayRule rule) {
      this(term, from, moves, rule, List.of(), false);
    }

    Ending(Term term, LocalDate from, LegalTerm legal) {
      this(
          term,
          from,
          legal.movesFromRestDay(),
          legal.text().restDayRule(),
          legal.text().restDayArticle(),
          legal.effect() == TermEffect.ELAPSES_FIRST);
    }
  }

  private Deadline ending(DeadlineFinding<LocalDate> counted, Ending ending, Findings findings) {
    LocalDate nominal = counted.value();
    LocalDate from = ending.from();
    boolean working = ending.term().unit() == Term.Unit.WORKING_DAY;
    LocalDate last = ending.moves() ? calendar.workingDayOnOrAfter(nominal) : nominal;
    DeadlineFinding<LocalDate> conclusion = counted;
    if (!last.equals(nominal)) {
      findings.add(counted);
      String holiday = calendar.holiday(nominal).orElse("");
      conclusion = new Moved(from, nominal, holiday, ending.rule(), ending.basis(), last);
    }
    boolean provisional =
        ending.moves() && !(calendar.covers(last) && calendar.covers(nominal))
            || working && !(calendar.covers(last) && calendar.covers(from.plusDays(1)));
    return new Deadline(
        ending.term(),
        from,
        findings.conclude(conclusion),
        provisional,
        ending.elapses() ? conclusion.value().plusDays(1) : null);
  }

  private Deadline inLast(LegalTerm legal, LocalDate event) {
    Term term = legal.term();
    LocalDate opens =
        switch (term.unit()) {
          case WORKING_DAY -> calendar.plus(event, WorkingDays.of(-term.length()));
          case CALENDAR_DAY -> event.minusDays(term.length());
          case MONTH -> event.minusMonths(term.length());
          case YEAR -> event.minusYears(term.length());
          case HOUR -> throw hours(term);
        };
    Findings findings = new Findings();
    findings.add(new OpensOn(term, event, legal.basis(), opens));
    boolean provisional =
        term.unit() == Term.Unit.WORKING_DAY
            && !(calendar.covers(opens) && calendar.covers(event.minusDays(1)));
    return new Deadline(term, event, findings.conclude(new ClosesOn(event)), provisional, opens);
  }

  /**
   * 可选日期: the days on which an act can be done so that it keeps two bounds at once: within one term
   * after its cause, and another one full between a notice and the act. A hearing is held within
   * fifteen days of the request, and its parties are told seven working days before.
   *
   * @param within the term that runs from the cause
   * @param cause the day of the cause
   * @param before the term that lies between the notice and the act
   * @param notified the day of the notice
   * @throws IllegalArgumentException if one of the terms lies on the wrong side, counts hours,
   *     months or years before the act, or is not in force
   * @throws Refusal NO_POSSIBLE_DAY if the bounds leave none, with the last day for the notice;
   *     DATE_BEFORE_CAUSE if the notice comes before the cause; CALENDAR_NOT_COVERED if the answer
   *     depends on a day without holiday notice
   */
  public PossibleDays possibleDays(
      LegalTerm within, LocalDate cause, LegalTerm before, LocalDate notified) {
    if (within.effect() != TermEffect.ACT_WITHIN || before.effect() != TermEffect.ACT_BEFORE) {
      throw new IllegalArgumentException(
          "one term must lie after, the other before: " + within.rule() + ", " + before.rule());
    }
    if (notified.isBefore(cause)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("value", notified, "cause", cause),
          before.basis().get(0));
    }
    Deadline latest = deadline(within, cause);
    Term term = before.term();
    LocalDate first =
        switch (term.unit()) {
          case WORKING_DAY -> calendar.plus(notified, WorkingDays.of(term.length())).plusDays(1);
          case CALENDAR_DAY -> notified.plusDays(term.length() + 1L);
          case MONTH, YEAR, HOUR ->
              throw new IllegalArgumentException("a notice is given days before: " + term);
        };
    mustBeInForce(before, first);
    LocalDate last = latest.lastDay();
    if (first.isAfter(last)) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("earliest", first);
      details.put("latest", last);
      details.put("notifyAtTheLatest", latestBefore(term, last).lastDay());
      throw Refusal.of(RefusalCode.NO_POSSIBLE_DAY, details, before.basis().get(0));
    }
    Findings findings = new Findings();
    findings.add(new Within(latest, last));
    findings.add(new FirstAfterNotice(term, notified, before.basis(), first));
    return new PossibleDays(
        findings.conclude(new Both(first, last, new DayRange(first, last))),
        calendar,
        latest.isProvisional() || !calendar.covers(first.minusDays(1)));
  }

  /**
   * 法定届满时: the moment at which a legal term of hours is over, or at which an act can at the latest
   * precede its event. Hours run through rest days.
   *
   * @throws IllegalArgumentException if the term does not count hours, or was not in force
   */
  public Reasoned<LocalDateTime> moment(LegalTerm legal, LocalDateTime event) {
    mustBeInForce(legal, event.toLocalDate());
    LocalDateTime end = end(legal.term(), event);
    return new Findings()
        .conclude(
            new Moment(
                legal,
                event,
                legal.effect().isAfterEvent() ? end : event.minusHours(legal.term().length())));
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
   * @throws Refusal CALENDAR_NOT_COVERED if the answer depends on a day without holiday notice
   */
  public Deadline latestBefore(Term term, LocalDate event) {
    return latestBefore(term, event, List.of());
  }

  private LocalDate nominal(Term term, LocalDate from) {
    return switch (term.unit()) {
      case HOUR -> throw hours(term);
      case WORKING_DAY -> calendar.plus(from, WorkingDays.of(term.length()));
      case CALENDAR_DAY -> from.plusDays(term.length());
      case MONTH -> from.plusMonths(term.length());
      case YEAR -> from.plusYears(term.length());
    };
  }

  private static IllegalArgumentException hours(Term term) {
    return new IllegalArgumentException("a term of hours runs from a moment: " + term);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
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
          case HOUR -> throw hours(term);
          case WORKING_DAY -> calendar.plus(event, WorkingDays.of(-term.length())).minusDays(1);
          case CALENDAR_DAY -> event.minusDays(term.length() + 1L);
          case MONTH -> event.minusDays(1).minusMonths(term.length());
          case YEAR -> event.minusDays(1).minusYears(term.length());
        };
    boolean provisional =
        term.unit() == Term.Unit.WORKING_DAY
            && !(calendar.covers(last.plusDays(1)) && calendar.covers(event.minusDays(1)));
    return new Deadline(
        term,
        event,
        new Findings().conclude(new Before(term, event, basis, last)),
        provisional,
        null);
  }
}
