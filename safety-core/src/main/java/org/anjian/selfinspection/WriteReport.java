package org.anjian.selfinspection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.identity.Ids;

/**
 * 月分析、季报告的编写: the figures come from the facts; the responsible person says what they mean and
 * confirms them. What was confirmed stays as it was.
 */
public final class WriteReport {

  private final OverseeSelfInspection oversight;
  private final SelfChecks checks;
  private final SelfFoundHazards hazards;
  private final PeriodReports reports;
  private final CadenceRules rules;
  private final Enterprises enterprises;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public WriteReport(
      OverseeSelfInspection oversight,
      SelfChecks checks,
      SelfFoundHazards hazards,
      PeriodReports reports,
      CadenceRules rules,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.oversight = Objects.requireNonNull(oversight, "oversight");
    this.checks = Objects.requireNonNull(checks, "checks");
    this.hazards = Objects.requireNonNull(hazards, "hazards");
    this.reports = Objects.requireNonNull(reports, "reports");
    this.rules = Objects.requireNonNull(rules, "rules");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 草稿: the figures of a month or quarter as they are now.
   *
   * @param enterprise whose
   * @param period the month or quarter
   * @param figures the figures, in order, each with the records behind it
   * @param receipt hash of them, by which what is confirmed is what was read
   */
  public record Draft(
      UUID enterprise, CheckPeriod period, List<ReportFigure> figures, String receipt) {

    public Draft {
      figures = List.copyOf(figures);
    }
  }

  /**
   * 确认: what the responsible person says.
   *
   * @param receipt of the draft that was read
   * @param analysis what the figures mean
   * @param measures what will be done
   * @param confirmedBy name of the responsible person
   */
  public record Confirmation(String receipt, String analysis, String measures, String confirmedBy) {

    public Confirmation {
      Objects.requireNonNull(receipt, "receipt");
      Objects.requireNonNull(analysis, "analysis");
      Objects.requireNonNull(measures, "measures");
      Objects.requireNonNull(confirmedBy, "confirmedBy");
    }
  }

  /**
   * The draft of a month or quarter in which a day lies.
   *
   * @throws Refusal NOT_FOUND, or ITEMS_DO_NOT_MATCH for a kind that is checked item by item
   */
  public Draft draft(Actor actor, UUID enterpriseId, CheckKind kind, LocalDate day) {
    if (kind.hasItems()) {
      throw Refusal.of(RefusalCode.ITEMS_DO_NOT_MATCH, Map.of("field", "kind", "kind", kind));
    }
    CheckPeriod period = CheckPeriod.containing(kind, day);
    List<PeriodStatus> calendar =
        oversight.calendar(actor, enterpriseId, period.firstDay(), period.lastDay());
    List<ReportFigure> figures = new ArrayList<>();
    addPeriods(figures, "daily", CheckKind.DAILY, calendar);
    addPeriods(figures, "tenDay", CheckKind.TEN_DAY, calendar);
    if (kind == CheckKind.QUARTERLY) {
      addPeriods(figures, "monthly", CheckKind.MONTHLY, calendar);
    }
    List<SelfCheck> made = checks.between(enterpriseId, period.firstDay(), period.lastDay());
    addAnswers(figures, made);
    addHazards(
        figures, period, hazards.concerning(enterpriseId, period.firstDay(), period.lastDay()));
    return new Draft(enterpriseId, period, figures, receipt(enterpriseId, period, figures));
  }

  /**
   * Confirms a draft; it cannot be changed afterwards.
   *
   * @throws Refusal NOT_FOUND, DATE_IN_FUTURE before the period is over, CADENCE_MISSING,
   *     CHECK_WINDOW_CLOSED, STALE_REVISION if a fact changed since the draft was read, or
   *     ALREADY_EXISTS
   */
  public PeriodReport confirm(
      Actor actor, UUID enterpriseId, CheckKind kind, LocalDate day, Confirmation confirmation) {
    actor.mustHaveAnyOf(Role.ENTERPRISE);
    Draft draft = draft(actor, enterpriseId, kind, day);
    Enterprise enterprise = enterprises.find(enterpriseId).orElseThrow();
    mustBeOpen(draft.period(), CheckedEnterprise.of(enterprise));
    if (!draft.receipt().equals(confirmation.receipt())) {
      throw Refusal.of(RefusalCode.STALE_REVISION, Map.of("field", "receipt"));
    }
    PeriodReport report =
        new PeriodReport(
            ids.next(),
            enterpriseId,
            enterprise.division(),
            draft.period(),
            draft.figures(),
            draft.receipt(),
            confirmation.analysis(),
            confirmation.measures(),
            confirmation.confirmedBy(),
            clock.instant(),
            actor.name());
    reports.add(report);
    journal.write(
        actor,
        "selfReport.confirm",
        "periodReport",
        report.id(),
        report.division(),
        draft.period().firstDay().getYear(),
        enterprise.name() + " " + kind + " " + draft.period().firstDay());
    return report;
  }

  /**
   * A report in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public PeriodReport find(Actor actor, UUID id) {
    PeriodReport found =
        reports
            .find(id)
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("id", id.toString())));
    actor.mustSee(divisions, found.division(), found.enterprise());
    return found;
  }

  private void mustBeOpen(CheckPeriod period, CheckedEnterprise enterprise) {
    LocalDate today = LocalDate.now(clock);
    if (!today.isAfter(period.lastDay())) {
      throw Refusal.of(
          RefusalCode.DATE_IN_FUTURE, Map.of("field", "day", "value", period.lastDay()));
    }
    CadenceRule rule =
        new Cadence(rules.concerning(enterprise.division()), divisions)
            .ruleFor(period.kind(), enterprise, period.firstDay())
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.CADENCE_MISSING,
                        Map.of("field", "kind", "date", period.firstDay())));
    if (today.isAfter(rule.closesOn(period))) {
      throw Refusal.of(
          RefusalCode.CHECK_WINDOW_CLOSED,
          Map.of("field", "day", "value", period.firstDay(), "lastDay", rule.closesOn(period)));
    }
  }

  private static void addPeriods(
      List<ReportFigure> figures, String name, CheckKind kind, List<PeriodStatus> calendar) {
    List<PeriodStatus> ofKind =
        calendar.stream().filter(one -> one.period().kind() == kind).toList();
    for (PeriodState state :
        List.of(
            PeriodState.DONE,
            PeriodState.LATE,
            PeriodState.BACK_FILLED,
            PeriodState.MISSING,
            PeriodState.NOT_DUE)) {
      figures.add(
          ReportFigure.of(
              name + "." + state,
              ofKind.stream()
                  .filter(one -> one.state() == state)
                  .map(one -> kind + ":" + one.period().firstDay())
                  .toList()));
    }
  }

  private static void addAnswers(List<ReportFigure> figures, List<SelfCheck> made) {
    for (SelfCheck.Outcome outcome : SelfCheck.Outcome.values()) {
      List<SelfCheck> with = made.stream().filter(check -> check.count(outcome) > 0).toList();
      figures.add(
          new ReportFigure(
              "answers." + outcome,
              with.stream().mapToInt(check -> check.count(outcome)).sum(),
              with.stream().map(check -> "check:" + check.id()).toList()));
    }
    Map<String, Integer> problems = new TreeMap<>();
    made.stream()
        .flatMap(check -> check.answers().stream())
        .filter(answer -> answer.outcome() == SelfCheck.Outcome.PROBLEM)
        .forEach(answer -> problems.merge(answer.item().content(), 1, Integer::sum));
    figures.add(
        ReportFigure.of(
            "items.repeated",
            problems.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> "item:" + entry.getKey() + " × " + entry.getValue())
                .toList()));
  }

  private static void addHazards(
      List<ReportFigure> figures, CheckPeriod period, Collection<SelfFoundHazard> all) {
    add(figures, "hazards.found", all, one -> period.contains(one.foundOn()));
    add(
        figures,
        "hazards.major",
        all,
        one -> period.contains(one.foundOn()) && one.level() == HazardLevel.MAJOR);
    add(
        figures,
        "hazards.putRight",
        all,
        one -> one.putRight().map(done -> period.contains(done.on())).orElse(false));
    add(
        figures,
        "hazards.open",
        all,
        one -> one.putRight().map(done -> done.on().isAfter(period.lastDay())).orElse(true));
    add(
        figures,
        "hazards.notReported",
        all,
        one -> one.duties().contains(SelfFoundHazard.Duty.REPORT));
    add(
        figures,
        "hazards.notTold",
        all,
        one -> one.duties().contains(SelfFoundHazard.Duty.TELL_WORKERS));
  }

  private static void add(
      List<ReportFigure> figures,
      String key,
      Collection<SelfFoundHazard> all,
      Predicate<SelfFoundHazard> counts) {
    figures.add(
        ReportFigure.of(
            key, all.stream().filter(counts).map(one -> "hazard:" + one.id()).toList()));
  }

  private static String receipt(UUID enterprise, CheckPeriod period, List<ReportFigure> figures) {
    String text = enterprise + "\n" + period + "\n" + figures;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
