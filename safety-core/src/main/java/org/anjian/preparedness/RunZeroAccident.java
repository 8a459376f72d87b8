package org.anjian.preparedness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.DivisionLevel;
import org.anjian.division.Divisions;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/**
 * 零事故创建: enrols units for a year, and says of each whether an accident ended it. The result is
 * computed from the accidents on record by the county's rule, less the named exceptions; nobody
 * types it in.
 */
public final class RunZeroAccident {

  private final ZeroAccidentEnrolments enrolments;
  private final Accidents accidents;
  private final Enterprises enterprises;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public RunZeroAccident(
      ZeroAccidentEnrolments enrolments,
      Accidents accidents,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.enrolments = Objects.requireNonNull(enrolments, "enrolments");
    this.accidents = Objects.requireNonNull(accidents, "accidents");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Enrols an enterprise on the register for this year.
   *
   * @throws Refusal NOT_FOUND or ALREADY_EXISTS
   */
  public ZeroAccidentEnrolment enrolEnterprise(Actor actor, UUID enterpriseId) {
    mustWrite(actor);
    Enterprise enterprise =
        enterprises
            .find(enterpriseId)
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.NOT_FOUND, Map.of("enterprise", enterpriseId.toString())));
    actor.mustSee(divisions, enterprise.division(), enterprise.id());
    return enrol(
        actor,
        ZeroAccidentEnrolment.Category.ENTERPRISE,
        enterprise.creditCode().value(),
        enterprise.name(),
        enterprise.division(),
        Optional.of(enterprise.id()));
  }

  /**
   * Enrols a village or community, by its code of today, for this year.
   *
   * @throws Refusal UNKNOWN_DIVISION, NOT_FOUND or ALREADY_EXISTS
   */
  public ZeroAccidentEnrolment enrolPlace(
      Actor actor, ZeroAccidentEnrolment.Category category, DivisionCode place) {
    mustWrite(actor);
    mustCover(actor, place);
    String name = divisions.require(place, LocalDate.now(clock)).name();
    return enrol(actor, category, place.shortForm(), name, place, Optional.empty());
  }

  /**
   * Enrols an institution for this year.
   *
   * @param code its unified social credit code, or what people call it by
   * @throws Refusal UNKNOWN_DIVISION, NOT_FOUND or ALREADY_EXISTS
   */
  public ZeroAccidentEnrolment enrolInstitution(
      Actor actor, String code, String name, DivisionCode division) {
    mustWrite(actor);
    mustCover(actor, division);
    divisions.require(division, LocalDate.now(clock));
    return enrol(
        actor, ZeroAccidentEnrolment.Category.INSTITUTION, code, name, division, onRegister(code));
  }

  /** An institution may stand on the register, too; accidents there are then found. */
  private Optional<UUID> onRegister(String code) {
    return CreditCode.check(code).isValid()
        ? enterprises.findByCreditCode(CreditCode.parse(code)).map(Enterprise::id)
        : Optional.empty();
  }

  private ZeroAccidentEnrolment enrol(
      Actor actor,
      ZeroAccidentEnrolment.Category category,
      String code,
      String name,
      DivisionCode division,
      Optional<UUID> enterprise) {
    LocalDate today = LocalDate.now(clock);
    ZeroAccidentUnit unit =
        new ZeroAccidentUnit(
            ids.next(), category.kind(), code, name, division, today.getYear(), true);
    ZeroAccidentEnrolment enrolment = new ZeroAccidentEnrolment(unit, category, enterprise, today);
    enrolments.add(enrolment);
    write(actor, "zeroAccident.enrol", unit.id(), division, unit.year(), code + " " + name);
    return enrolment;
  }

  /**
   * Sets the rule of a year.
   *
   * @throws Refusal NOT_FOUND or ALREADY_EXISTS: a rule is not changed within its year
   */
  public ZeroAccidentRule rule(
      Actor actor,
      DivisionCode county,
      int year,
      Set<AccidentGrade> grades,
      boolean placesToo,
      String note) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER);
    mustCover(actor, county);
    ZeroAccidentRule rule = new ZeroAccidentRule(ids.next(), county, year, grades, placesToo, note);
    enrolments.add(rule);
    write(actor, "zeroAccident.rule", rule.id(), county, year, rule.grades().toString());
    return rule;
  }

  /** The rule of a county for a year. */
  public Optional<ZeroAccidentRule> rule(DivisionCode county, int year) {
    return enrolments.rule(county, year);
  }

  /**
   * Excepts an accident for a unit.
   *
   * @throws Refusal NOT_FOUND, ITEMS_DO_NOT_MATCH for an accident that does not end the unit's
   *     standing anyway, or ALREADY_EXISTS
   */
  public ZeroAccidentException except(Actor actor, UUID unit, UUID accident, String reason) {
    actor.mustHaveAnyOf(Role.LEADER);
    ZeroAccidentEnrolment enrolment =
        enrolments
            .find(unit)
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("id", unit.toString())));
    mustCover(actor, enrolment.unit().division());
    ZeroAccidentResult result =
        results(actor, enrolment.unit().year()).stream()
            .filter(one -> one.enrolment().unit().id().equals(unit))
            .findFirst()
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("id", unit.toString())));
    if (result.endedBy().stream().noneMatch(one -> one.id().equals(accident))) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          Map.of("field", "accidentId", "unknown", accident.toString()));
    }
    ZeroAccidentException exception =
        new ZeroAccidentException(
            ids.next(),
            unit,
            enrolment.unit().division(),
            enrolment.unit().year(),
            accident,
            reason,
            LocalDate.now(clock),
            actor.name());
    enrolments.add(exception);
    write(
        actor,
        "zeroAccident.except",
        unit,
        exception.division(),
        exception.year(),
        enrolment.unit().name() + " " + reason);
    return exception;
  }

  /**
   * Where every enrolled unit of a year stands, by code, each by the rule of its county. Somebody
   * who looks after more than a county sees the units of those counties that have a rule.
   *
   * @throws Refusal FACT_MISSING if the county has no rule for the year
   */
  public List<ZeroAccidentResult> results(Actor actor, int year) {
    Scope scope = actor.scope();
    if (isWithinCounty(scope.division()) && enrolments.rule(scope.division(), year).isEmpty()) {
      throw Refusal.of(RefusalCode.FACT_MISSING, Map.of("field", "rule", "rule", year));
    }
    List<Accident> all =
        all(scope, year).stream()
            .sorted(Comparator.comparing(Accident::occurredOn).thenComparing(Accident::id))
            .toList();
    Map<UUID, Map<UUID, ZeroAccidentException>> excepted = new HashMap<>();
    enrolments
        .exceptions(scope, year)
        .forEach(
            one ->
                excepted
                    .computeIfAbsent(one.unit(), unit -> new HashMap<>())
                    .put(one.accident(), one));
    Map<String, Optional<ZeroAccidentRule>> rules = new HashMap<>();
    List<ZeroAccidentResult> results = new ArrayList<>();
    for (ZeroAccidentEnrolment one : enrolments.ofYear(scope, year)) {
      DivisionCode division = one.unit().division();
      rules
          .computeIfAbsent(division.county(), county -> enrolments.rule(division, year))
          .ifPresent(
              rule ->
                  results.add(
                      result(one, rule, all, excepted.getOrDefault(one.unit().id(), Map.of()))));
    }
    return List.copyOf(results);
  }

  /** Whether a division is a county or lies within one, so that one rule speaks for it. */
  public static boolean isWithinCounty(DivisionCode division) {
    return division.level().compareTo(DivisionLevel.COUNTY) >= 0;
  }

  /**
   * Writes the results down for the year's figures.
   *
   * @return how many units changed
   */
  public int record(Actor actor, int year) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER);
    List<ZeroAccidentUnit> changed =
        results(actor, year).stream()
            .filter(ZeroAccidentResult::differsFromRecord)
            .map(RunZeroAccident::asItStands)
            .toList();
    if (!changed.isEmpty()) {
      enrolments.record(changed);
      changed.forEach(
          unit ->
              write(
                  actor,
                  "zeroAccident.record",
                  unit.id(),
                  unit.division(),
                  year,
                  unit.name() + " " + unit.achieved()));
    }
    return changed.size();
  }

  private static ZeroAccidentUnit asItStands(ZeroAccidentResult result) {
    ZeroAccidentUnit unit = result.enrolment().unit();
    return new ZeroAccidentUnit(
        unit.id(),
        unit.kind(),
        unit.code(),
        unit.name(),
        unit.division(),
        unit.year(),
        result.stands());
  }

  private ZeroAccidentResult result(
      ZeroAccidentEnrolment enrolment,
      ZeroAccidentRule rule,
      List<Accident> accidentsOfYear,
      Map<UUID, ZeroAccidentException> exceptions) {
    List<Accident> endedBy = new ArrayList<>();
    List<ZeroAccidentResult.Excepted> excepted = new ArrayList<>();
    for (Accident accident : accidentsOfYear) {
      if (rule.grades().contains(accident.grade()) && concerns(enrolment, rule, accident)) {
        ZeroAccidentException exception = exceptions.get(accident.id());
        if (exception == null) {
          endedBy.add(accident);
        } else {
          excepted.add(new ZeroAccidentResult.Excepted(accident, exception));
        }
      }
    }
    return new ZeroAccidentResult(enrolment, endedBy, excepted);
  }

  private boolean concerns(
      ZeroAccidentEnrolment enrolment, ZeroAccidentRule rule, Accident accident) {
    if (enrolment.enterprise().isPresent()) {
      return enrolment.enterprise().get().equals(accident.enterprise());
    }
    return enrolment.category().kind() == ZeroAccidentUnit.Kind.VILLAGE
        && rule.placesToo()
        && divisions.isWithin(accident.division(), enrolment.unit().division());
  }

  private List<Accident> all(Scope scope, int year) {
    List<Accident> all = new ArrayList<>();
    PageRequest request = new PageRequest(0, PageRequest.MAX_SIZE);
    Page<Accident> page = accidents.list(scope, year, request);
    while (!page.items().isEmpty()) {
      all.addAll(page.items());
      request = new PageRequest(request.page() + 1, PageRequest.MAX_SIZE);
      page = accidents.list(scope, year, request);
    }
    return all;
  }

  private static void mustWrite(Actor actor) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.LEADER, Role.INSPECTOR, Role.TOWNSHIP_STATION);
  }

  private void mustCover(Actor actor, DivisionCode division) {
    if (!divisions.isWithin(division, actor.scope().division())) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("division", division.shortForm()));
    }
  }

  private void write(
      Actor actor, String action, UUID id, DivisionCode division, int year, String detail) {
    journal.write(actor, action, "zeroAccidentUnit", id, division, year, detail);
  }
}
