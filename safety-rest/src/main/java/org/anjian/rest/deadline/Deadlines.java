package org.anjian.rest.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anjian.calendar.Deadline;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.RunningTerm;
import org.anjian.calendar.Term;
import org.anjian.calendar.WorkCalendar;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.rest.json.Json;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.PointedRefusal;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.trace.StepView;

/** 期限问答: what the interface answers about terms, apart from how it is called. */
final class Deadlines {

  private final WorkCalendar calendar;
  private final LegalTerms terms;

  Deadlines(WorkCalendar calendar, LegalTerms terms) {
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.terms = Objects.requireNonNull(terms, "terms");
  }

  List<LegalTermView> rules(Language language) {
    return terms.all().stream().map(term -> LegalTermView.of(term, language)).toList();
  }

  DeadlineView count(DeadlineRequest request, Language language) {
    mustBeWhole(request);
    LegalClock clock = clock(request.provisional());
    if (request.fromMoment() != null) {
      return hours(clock, request, language);
    }
    if (request.term() != null) {
      return view(clock.deadline(request.term().toTerm(), request.from()), true, language);
    }
    LegalTerm legal = terms.require(request.rule(), request.from());
    if (legal.term().unit() == Term.Unit.HOUR) {
      throw invalid("/fromMoment", FieldError.Code.REQUIRED);
    }
    return legal.effect().isAfterEvent()
        ? running(clock, legal, request, language)
        : view(clock.deadline(legal, request.from()), legal.text().carried(), language);
  }

  HearingDaysView hearingDays(HearingDaysRequest request, Language language) {
    return HearingDaysView.of(
        clock(request.provisional())
            .possibleDays(
                terms.require("HEARING", request.requestReceived()),
                request.requestReceived(),
                terms.require("HEARING_NOTIFICATION", request.notified()),
                request.notified()),
        language);
  }

  private LegalClock clock(Boolean provisional) {
    return LegalClock.of(Boolean.TRUE.equals(provisional) ? calendar.provisional() : calendar);
  }

  private void mustBeWhole(DeadlineRequest request) {
    List<FieldError> errors = new ArrayList<>();
    if ((request.term() == null) == (request.rule() == null)) {
      errors.add(FieldError.of("/term", FieldError.Code.INVALID_VALUE));
    }
    List<String> names = terms.names();
    if (request.rule() != null && !names.contains(request.rule())) {
      errors.add(FieldError.of("/rule", FieldError.Code.UNKNOWN_VALUE, Map.of("available", names)));
    }
    if (request.from() == null && request.fromMoment() == null) {
      errors.add(FieldError.of("/from", FieldError.Code.REQUIRED));
    }
    if (request.fromMoment() != null && (request.from() != null || request.rule() == null)) {
      errors.add(FieldError.of("/fromMoment", FieldError.Code.INVALID_VALUE));
    }
    for (int i = 0; i < request.leftOut().size(); i++) {
      DeadlineRequest.SuspensionRequest one = request.leftOut().get(i);
      if (one.last() != null && one.last().isBefore(one.first())) {
        errors.add(FieldError.of("/suspensions/" + i + "/last", FieldError.Code.INVALID_VALUE));
      }
    }
    boolean ledger = !request.leftOut().isEmpty() || !request.granted().isEmpty();
    boolean runs =
        request.rule() != null
            && request.fromMoment() == null
            && terms.all().stream()
                .filter(term -> term.rule().equals(request.rule()))
                .allMatch(term -> term.effect().isAfterEvent());
    if (ledger && !runs) {
      errors.add(
          FieldError.of(
              request.leftOut().isEmpty() ? "/extensions" : "/suspensions",
              FieldError.Code.INVALID_VALUE));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static Problem invalid(String pointer, FieldError.Code code) {
    return Problem.invalid(List.of(FieldError.of(pointer, code)));
  }

  private DeadlineView hours(LegalClock clock, DeadlineRequest request, Language language) {
    LocalDateTime event = request.fromMoment().atZoneSameInstant(Json.ZONE).toLocalDateTime();
    LegalTerm legal = terms.require(request.rule(), event.toLocalDate());
    if (legal.term().unit() != Term.Unit.HOUR) {
      throw invalid("/from", FieldError.Code.REQUIRED);
    }
    Reasoned<LocalDateTime> end = clock.moment(legal, event);
    return new DeadlineView(
        null,
        end.value().atZone(Json.ZONE).toInstant(),
        null,
        null,
        false,
        legal.text().carried(),
        StepView.of(end.trace(), language));
  }

  private DeadlineView running(
      LegalClock clock, LegalTerm legal, DeadlineRequest request, Language language) {
    RunningTerm term = clock.start(legal, request.from());
    for (Entry entry : entries(request)) {
      try {
        term = entry.act().apply(term);
      } catch (Refusal refusal) {
        throw new PointedRefusal(refusal, entry.pointer());
      }
    }
    Optional<Deadline> deadline = term.deadline();
    boolean carried = legal.text().carried();
    if (deadline.isEmpty()) {
      LocalDate since = term.standsStillSince().orElse(null);
      return new DeadlineView(null, null, null, since, false, carried, List.of());
    }
    return view(deadline.get(), carried, language);
  }

  /** One line of the ledger, and where it stands in the request. */
  private record Entry(LocalDate day, String pointer, UnaryOperator<RunningTerm> act) {}

  /** The ledger by its days; an extension of a day comes before what begins on it. */
  private static List<Entry> entries(DeadlineRequest request) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < request.granted().size(); i++) {
      DeadlineRequest.ExtensionRequest one = request.granted().get(i);
      entries.add(
          new Entry(
              one.approvedOn(), "/extensions/" + i, term -> term.extended(one.toExtension())));
    }
    for (int i = 0; i < request.leftOut().size(); i++) {
      DeadlineRequest.SuspensionRequest one = request.leftOut().get(i);
      entries.add(
          new Entry(one.first(), "/suspensions/" + i, term -> term.leavingOut(one.toSuspension())));
    }
    entries.sort(Comparator.comparing(Entry::day));
    return entries;
  }

  private static DeadlineView view(Deadline deadline, boolean carried, Language language) {
    return new DeadlineView(
        deadline.lastDay(),
        null,
        deadline.earliest().orElse(null),
        null,
        deadline.isProvisional(),
        carried,
        StepView.of(deadline.trace(), language));
  }
}
