package org.anjian.selfinspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.account.Actor;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/**
 * 自查情况: where each period stands, for one enterprise and for many. Five questions to the store,
 * however many enterprises; lists are in the order of divisions and names, and nobody is ranked.
 */
public final class OverseeSelfInspection {

  /** The longest range of days that is answered at once. */
  public static final int MOST_DAYS = 92;

  private static final int TOWN_DIGITS = 9;

  private final CheckedEnterprises register;
  private final CadenceRules rules;
  private final ShutdownNotices notices;
  private final SelfChecks checks;
  private final PeriodReports reports;
  private final Enterprises enterprises;
  private final Divisions divisions;
  private final Clock clock;

  public OverseeSelfInspection(
      CheckedEnterprises register,
      CadenceRules rules,
      ShutdownNotices notices,
      SelfChecks checks,
      PeriodReports reports,
      Enterprises enterprises,
      Divisions divisions,
      Clock clock) {
    this.register = Objects.requireNonNull(register, "register");
    this.rules = Objects.requireNonNull(rules, "rules");
    this.notices = Objects.requireNonNull(notices, "notices");
    this.checks = Objects.requireNonNull(checks, "checks");
    this.reports = Objects.requireNonNull(reports, "reports");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 缺报单位: an enterprise and its periods without an entry.
   *
   * @param enterprise which
   * @param missing the periods, in order, at least one
   */
  public record Silent(CheckedEnterprise enterprise, List<PeriodStatus> missing) {

    public Silent {
      Objects.requireNonNull(enterprise, "enterprise");
      missing = List.copyOf(missing);
    }
  }

  /**
   * 覆盖情况: how many periods of a township's enterprises stand where.
   *
   * @param division the township, or the division of the enterprises where they name no township
   * @param enterprises how many enterprises have a period that is due
   * @param periods how many periods stand in each state
   * @param signs how many entries have a sign
   */
  public record Coverage(
      DivisionCode division, int enterprises, Map<PeriodState, Integer> periods, int signs) {

    public Coverage {
      Objects.requireNonNull(division, "division");
      periods = Map.copyOf(periods);
    }
  }

  /**
   * What an enterprise has to do: for each kind the period under way, the one before where a period
   * is reported on, and every other that still takes an entry.
   *
   * @throws Refusal NOT_FOUND
   */
  public List<PeriodStatus> due(Actor actor, UUID enterprise) {
    LocalDate today = LocalDate.now(clock);
    return calendar(actor, enterprise, today.minusDays(MOST_DAYS + 31L), today).stream()
        .filter(
            one ->
                one.period().contains(today) && one.period().kind().hasItems()
                    || one.takesEntryOn(today)
                        && (one.state() == PeriodState.MISSING || one.state() == PeriodState.OPEN))
        .toList();
  }

  /**
   * Every period of every kind that has a day between the two, by kind and day.
   *
   * @throws Refusal NOT_FOUND
   */
  public List<PeriodStatus> calendar(Actor actor, UUID enterpriseId, LocalDate from, LocalDate to) {
    Enterprise enterprise =
        enterprises
            .find(enterpriseId)
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.NOT_FOUND, Map.of("enterprise", enterpriseId.toString())));
    actor.mustSee(divisions, enterprise.division(), enterprise.id());
    SelfChecks.Range range =
        new SelfChecks.Range(
            Optional.of(enterpriseId), Optional.empty(), Optional.empty(), from, to);
    PeriodJudge judge = judge(actor.scope(), range);
    CheckedEnterprise checked = CheckedEnterprise.of(enterprise);
    return Stream.of(CheckKind.values())
        .flatMap(kind -> CheckPeriod.touching(kind, from, to).stream())
        .map(period -> judge.judge(checked, period))
        .toList();
  }

  /** The enterprises with periods that are missing, by division and name. */
  public Page<Silent> silent(
      Actor actor, SelfChecks.Range range, Optional<CheckKind> kind, PageRequest page) {
    PeriodJudge judge = judge(actor.scope(), range);
    List<Silent> silent = new ArrayList<>();
    for (CheckedEnterprise one : register.within(actor.scope(), range)) {
      List<PeriodStatus> missing =
          periods(range, kind)
              .map(period -> judge.judge(one, period))
              .filter(status -> status.state() == PeriodState.MISSING)
              .toList();
      if (!missing.isEmpty()) {
        silent.add(new Silent(one, missing));
      }
    }
    return Page.cut(silent, page);
  }

  /** How many periods stand where, township by township in the order of their codes. */
  public List<Coverage> coverage(Actor actor, SelfChecks.Range range, Optional<CheckKind> kind) {
    PeriodJudge judge = judge(actor.scope(), range);
    NavigableMap<DivisionCode, Tally> tallies = new TreeMap<>();
    for (CheckedEnterprise one : register.within(actor.scope(), range)) {
      Tally tally = tallies.computeIfAbsent(town(one.division()), code -> new Tally());
      List<PeriodStatus> all =
          periods(range, kind).map(period -> judge.judge(one, period)).toList();
      tally.add(all);
    }
    List<Coverage> coverage = new ArrayList<>();
    tallies.forEach((code, tally) -> coverage.add(tally.of(code)));
    return List.copyOf(coverage);
  }

  private static Stream<CheckPeriod> periods(SelfChecks.Range range, Optional<CheckKind> kind) {
    return Stream.of(CheckKind.values())
        .filter(one -> kind.map(one::equals).orElse(true))
        .flatMap(one -> CheckPeriod.touching(one, range.from(), range.to()).stream())
        .filter(period -> !period.firstDay().isBefore(range.from()));
  }

  private PeriodJudge judge(Scope scope, SelfChecks.Range range) {
    SelfChecks.Range whole =
        new SelfChecks.Range(
            range.enterprise(),
            range.division(),
            range.sector(),
            CheckPeriod.containing(CheckKind.QUARTERLY, range.from()).firstDay(),
            CheckPeriod.containing(CheckKind.QUARTERLY, range.to()).lastDay());
    List<SelfChecks.Entry> entries = new ArrayList<>(checks.entries(scope, whole));
    entries.addAll(reports.entries(scope, whole));
    return new PeriodJudge(
        new Cadence(rules.concerning(scope.division()), divisions),
        notices.within(scope, whole),
        entries,
        LocalDate.now(clock),
        clock.getZone());
  }

  private DivisionCode town(DivisionCode division) {
    DivisionCode today = divisions.current(division).orElse(division);
    return DivisionCode.parse(today.canonical().substring(0, TOWN_DIGITS));
  }

  /** Adds up the periods of a township. */
  private static final class Tally {

    private final Map<PeriodState, Integer> periods = new EnumMap<>(PeriodState.class);
    private int enterprises;
    private int signs;

    void add(List<PeriodStatus> all) {
      boolean isDue = false;
      for (PeriodStatus status : all) {
        periods.merge(status.state(), 1, Integer::sum);
        signs += status.signs() > 0 ? 1 : 0;
        isDue |= status.state() != PeriodState.NOT_DUE && status.state() != PeriodState.AHEAD;
      }
      enterprises += isDue ? 1 : 0;
    }

    Coverage of(DivisionCode division) {
      return new Coverage(division, enterprises, periods, signs);
    }
  }
}
