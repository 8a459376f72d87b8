package org.anjian.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.explain.Conclusion;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Step;

/**
 * 期限认定: what the count of a term finds on its way.
 *
 * @param <T> what it found
 */
sealed interface DeadlineFinding<T> extends Conclusion<T> {

  /** 期间届满. */
  LegalBasis LITIGATION =
      LegalBasis.of("administrative-litigation-interpretation", "最高人民法院关于适用〈行政诉讼法〉的解释", 2018, 48);

  LocalDate LITIGATION_FROM = LocalDate.of(2018, 2, 8);
  LocalDate CIVIL_CODE_FROM = LocalDate.of(2021, 1, 1);

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
        : List.of(new LegalBasis("civil-code", "民法典", 2020, article, paragraph, 0));
  }

  private static Map<String, Object> inputs(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put(k1, v1);
    inputs.put(k2, v2);
    return inputs;
  }

  /** The day of the event is not counted. */
  record FirstDay(LocalDate from, LocalDate value) implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      return Step.of("deadline.firstDay", general(from, 2, 201, 1), Map.of("from", from), value);
    }
  }

  /** The term was extended, so that from here on it has another length. */
  record Extended(Extension extension, PermittedExtension permitted, Term value)
      implements DeadlineFinding<Term> {
    @Override
    public Step asStep() {
      Map<String, Object> inputs =
          inputs("approver", extension.approver(), "approvedOn", extension.approvedOn());
      permitted.longest().ifPresent(longest -> inputs.put("longest", longest));
      return Step.of("deadline.extended", List.of(permitted.basis()), inputs, value);
    }
  }

  /** The term counted out, whatever day it ends on. */
  record Counted(Term term, LocalDate from, List<LegalBasis> basis, LocalDate value)
      implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      Map<String, Object> inputs = inputs("from", from, "term", term);
      List<LegalBasis> cited = new ArrayList<>(basis);
      switch (term.unit()) {
        case WORKING_DAY ->
            inputs.put("restDays", value.toEpochDay() - from.toEpochDay() - term.length());
        case MONTH, YEAR -> cited.addAll(civilCode(from, 202, 0));
        case HOUR, CALENDAR_DAY -> {}
      }
      return Step.of("deadline.count", cited, inputs, value);
    }
  }

  /** Days were left out, and the end moved by as many. */
  record Suspended(
      PermittedSuspension permitted,
      LocalDate first,
      LocalDate last,
      long days,
      boolean working,
      LocalDate value)
      implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      Map<String, Object> inputs = inputs("ground", permitted, "firstDay", first);
      inputs.put("lastDay", last);
      inputs.put(working ? "workingDaysLeftOut" : "daysLeftOut", days);
      return Step.of("deadline.suspended", List.of(permitted.basis()), inputs, value);
    }
  }

  /** The last day is a rest day. */
  record Moved(
      LocalDate from,
      LocalDate nominal,
      String holiday,
      LegalText.RestDayRule rule,
      List<LegalBasis> basis,
      LocalDate value)
      implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      Map<String, Object> inputs = new LinkedHashMap<>();
      inputs.put("lastDay", nominal);
      if (!holiday.isEmpty()) {
        inputs.put("holiday", holiday);
      }
      inputs.put("restDayRule", rule);
      List<LegalBasis> cited = new ArrayList<>(basis);
      cited.addAll(general(from, 3, 203, 1));
      return Step.of("deadline.restDay", cited, inputs, value);
    }
  }

  /** The whole term lies between the day and its event. */
  record Before(Term term, LocalDate event, List<LegalBasis> basis, LocalDate value)
      implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      return Step.of("deadline.before", basis, inputs("event", event, "term", term), value);
    }
  }

  /** The first of the last days before the event. */
  record OpensOn(Term term, LocalDate event, List<LegalBasis> basis, LocalDate value)
      implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      return Step.of("deadline.opens", basis, inputs("event", event, "term", term), value);
    }
  }

  /** The last day is that of the event itself. */
  record ClosesOn(LocalDate value) implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      return Step.of("deadline.closes", List.of(), Map.of("event", value), value);
    }
  }

  /** The last day of another term, which bounds this calculation, with all that led to it. */
  record Within(Deadline deadline, LocalDate value) implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      List<Step> steps = deadline.trace().steps();
      return steps.get(steps.size() - 1).containing(steps.subList(0, steps.size() - 1));
    }
  }

  /** The first day before which a notice on a day leaves the whole term. */
  record FirstAfterNotice(Term term, LocalDate notified, List<LegalBasis> basis, LocalDate value)
      implements DeadlineFinding<LocalDate> {
    @Override
    public Step asStep() {
      return Step.of(
          "deadline.firstAfterNotice", basis, inputs("notifiedOn", notified, "term", term), value);
    }
  }

  /** The days within both bounds. */
  record Both(LocalDate first, LocalDate last, DayRange value)
      implements DeadlineFinding<DayRange> {
    @Override
    public Step asStep() {
      return Step.of("deadline.both", List.of(), inputs("firstDay", first, "lastDay", last), value);
    }
  }

  /** Hours run from the moment. */
  record Moment(LegalTerm legal, LocalDateTime event, LocalDateTime value)
      implements DeadlineFinding<LocalDateTime> {
    @Override
    public Step asStep() {
      List<LegalBasis> cited = new ArrayList<>(legal.basis());
      cited.addAll(civilCode(event.toLocalDate(), 201, 2));
      return Step.of("deadline.moment", cited, inputs("event", event, "term", legal.term()), value);
    }
  }
}
