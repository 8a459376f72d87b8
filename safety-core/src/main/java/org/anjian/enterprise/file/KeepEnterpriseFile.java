package org.anjian.enterprise.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseChange;
import org.anjian.enterprise.EnterpriseField;
import org.anjian.enterprise.FurtherSector;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/** 企业建档: grades the risk of an enterprise, and keeps its sectors, staff and installations. */
public final class KeepEnterpriseFile {

  private final FilePorts ports;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public KeepEnterpriseFile(
      FilePorts ports, Divisions divisions, Journal journal, Ids ids, Clock clock) {
    this.ports = Objects.requireNonNull(ports, "ports");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 风险评定: grades the risk of an enterprise. The same grade may be given again, with new grounds.
   *
   * @param gradedOn the day of the grading
   * @param validUntil last day on which it counts as up to date
   * @param gradedBy who graded
   * @param factors what it rests on
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE, FACT_MISSING without a factor,
   *     DATE_BEFORE_CAUSE if it ends before it begins or lies before the last grading, or
   *     STALE_REVISION
   */
  public RiskGrading grade(
      Actor actor,
      UUID id,
      RiskLevel level,
      LocalDate gradedOn,
      Optional<LocalDate> validUntil,
      String gradedBy,
      List<RiskFactor> factors,
      long revision) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.INSPECTOR);
    Enterprise enterprise = see(actor, id);
    mustNotBeAhead("gradedOn", gradedOn);
    if (factors.isEmpty()) {
      throw Refusal.of(RefusalCode.FACT_MISSING, Map.of("field", "factors"));
    }
    mustNotPrecede("validUntil", validUntil, gradedOn);
    ports.gradings().of(id).stream()
        .findFirst()
        .ifPresent(last -> mustNotPrecede("gradedOn", Optional.of(gradedOn), last.gradedOn()));
    RiskGrading grading =
        new RiskGrading(
            ids.next(),
            id,
            enterprise.division(),
            enterprise.riskLevel(),
            level,
            gradedOn,
            validUntil,
            gradedBy,
            factors,
            actor.name(),
            clock.instant());
    ports.gradings().add(grading);
    ports.enterprises().update(enterprise.withRiskLevel(level).withRevision(revision));
    if (level != enterprise.riskLevel()) {
      ports
          .history()
          .addAll(
              List.of(
                  change(
                      actor,
                      enterprise,
                      EnterpriseField.RISK_LEVEL,
                      enterprise.riskLevel().name(),
                      level.name(),
                      gradedOn,
                      gradedBy)));
    }
    write(actor, "enterprise.grade", enterprise, level.name());
    return grading;
  }

  /**
   * 增加兼营行业.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE, or ALREADY_EXISTS for a sector to
   *     which the enterprise belongs
   */
  public FurtherSector addSector(
      Actor actor, UUID id, SupervisedSector sector, LocalDate since, String reason) {
    Enterprise enterprise = mayWrite(actor, id);
    mustNotBeAhead("since", since);
    boolean there =
        enterprise.sector() == sector
            || ports.sectors().of(id).stream()
                .anyMatch(each -> each.sector() == sector && each.holdsOn(since));
    if (there) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "sector", "value", sector));
    }
    FurtherSector added =
        new FurtherSector(
            ids.next(), id, enterprise.division(), sector, since, Optional.empty(), reason.strip());
    ports.sectors().add(added);
    ports
        .history()
        .addAll(
            List.of(
                change(
                    actor,
                    enterprise,
                    EnterpriseField.FURTHER_SECTOR,
                    "",
                    sector.name(),
                    since,
                    added.reason())));
    write(actor, "enterprise.sector.add", enterprise, sector.name());
    return added;
  }

  /**
   * 终止兼营行业.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE, DATE_BEFORE_CAUSE, or OUT_OF_SEQUENCE
   *     if it has ended
   */
  public FurtherSector endSector(Actor actor, UUID id, UUID sector, LocalDate until) {
    Enterprise enterprise = mayWrite(actor, id);
    FurtherSector found =
        ports.sectors().of(id).stream()
            .filter(each -> each.id().equals(sector))
            .findFirst()
            .orElseThrow(() -> notFound("sector", sector));
    mustNotBeAhead("until", until);
    mustNotPrecede("until", Optional.of(until), found.since());
    if (found.until().isPresent()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE, Map.of("field", "until", "value", found.until().get()));
    }
    FurtherSector ended = found.ended(until);
    ports.sectors().end(ended);
    ports
        .history()
        .addAll(
            List.of(
                change(
                    actor,
                    enterprise,
                    EnterpriseField.FURTHER_SECTOR,
                    found.sector().name(),
                    "",
                    until,
                    "")));
    write(actor, "enterprise.sector.end", enterprise, found.sector().name());
    return ended;
  }

  /**
   * 登记安全从业人员.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE or DATE_BEFORE_CAUSE
   */
  public SafetyPerson addPerson(Actor actor, UUID id, SafetyPerson person) {
    Enterprise enterprise = mayWrite(actor, id);
    check(person);
    ports.persons().add(person);
    write(actor, "enterprise.person.add", enterprise, person.role() + " " + person.name());
    return person;
  }

  /**
   * 变更安全从业人员; who left stays on file.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE, DATE_BEFORE_CAUSE or STALE_REVISION
   */
  public SafetyPerson changePerson(Actor actor, UUID id, SafetyPerson person) {
    Enterprise enterprise = mayWrite(actor, id);
    check(person);
    ports
        .persons()
        .find(person.id())
        .filter(each -> each.enterprise().equals(id))
        .orElseThrow(() -> notFound("person", person.id()));
    SafetyPerson stored = ports.persons().update(person);
    write(actor, "enterprise.person.change", enterprise, person.role() + " " + person.name());
    return stored;
  }

  /**
   * 登记重大危险源.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE or DATE_BEFORE_CAUSE
   */
  public HazardInstallation addInstallation(Actor actor, UUID id, HazardInstallation installation) {
    Enterprise enterprise = mayWrite(actor, id);
    check(installation);
    ports.installations().add(installation);
    write(actor, "enterprise.installation.add", enterprise, installation.name());
    return installation;
  }

  /**
   * 变更重大危险源; one that is none any more stays on file.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, DATE_IN_FUTURE, DATE_BEFORE_CAUSE or STALE_REVISION
   */
  public HazardInstallation changeInstallation(
      Actor actor, UUID id, HazardInstallation installation) {
    Enterprise enterprise = mayWrite(actor, id);
    check(installation);
    ports
        .installations()
        .find(installation.id())
        .filter(each -> each.enterprise().equals(id))
        .orElseThrow(() -> notFound("installation", installation.id()));
    HazardInstallation stored = ports.installations().update(installation);
    write(actor, "enterprise.installation.change", enterprise, installation.name());
    return stored;
  }

  private void check(SafetyPerson person) {
    mustNotBeAhead("since", person.since());
    person.until().ifPresent(day -> mustNotBeAhead("until", day));
    mustNotPrecede("until", person.until(), person.since());
  }

  private void check(HazardInstallation installation) {
    installation.filedOn().ifPresent(day -> mustNotBeAhead("filedOn", day));
    installation.closedOn().ifPresent(day -> mustNotBeAhead("closedOn", day));
    installation
        .assessedOn()
        .ifPresent(
            day -> {
              mustNotBeAhead("assessedOn", day);
              mustNotPrecede("assessedUntil", installation.assessedUntil(), day);
            });
  }

  private Enterprise mayWrite(Actor actor, UUID id) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.INSPECTOR, Role.TOWNSHIP_STATION);
    return see(actor, id);
  }

  private Enterprise see(Actor actor, UUID id) {
    Enterprise found = ports.enterprises().find(id).orElseThrow(() -> notFound("enterprise", id));
    actor.mustSee(divisions, found.division(), found.id());
    return found;
  }

  private void mustNotBeAhead(String field, LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", field, "value", day));
    }
  }

  private static void mustNotPrecede(String field, Optional<LocalDate> day, LocalDate cause) {
    if (day.filter(cause::isAfter).isPresent()) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", field, "value", day.get(), "cause", cause));
    }
  }

  private static Refusal notFound(String what, UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of(what, id.toString()));
  }

  private EnterpriseChange change(
      Actor actor,
      Enterprise enterprise,
      EnterpriseField field,
      String before,
      String after,
      LocalDate effectiveOn,
      String reason) {
    return new EnterpriseChange(
        ids.next(),
        enterprise.id(),
        enterprise.division(),
        field,
        before,
        after,
        effectiveOn,
        clock.instant(),
        actor.name(),
        reason);
  }

  private void write(Actor actor, String action, Enterprise enterprise, String detail) {
    journal.write(
        actor,
        action,
        "enterprise",
        enterprise.id(),
        enterprise.division(),
        LocalDate.now(clock).getYear(),
        enterprise.creditCode() + " " + enterprise.name() + " " + detail);
  }
}
