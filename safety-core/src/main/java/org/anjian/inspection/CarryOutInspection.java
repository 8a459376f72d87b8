package org.anjian.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.DocumentNumbers;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Enterprises;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;
import org.anjian.people.Officers;

/**
 * 实施检查: records an inspection by two officers with certificates valid that day, and gives its plan
 * and record their numbers (安全生产违法行为行政处罚办法(2025) 第5条第2款: an approved plan; in urgent cases it
 * follows afterwards).
 */
public final class CarryOutInspection {

  private final Inspections inspections;
  private final Enterprises enterprises;
  private final Officers officers;
  private final DocumentNumbers numbers;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public CarryOutInspection(
      Inspections inspections,
      Enterprises enterprises,
      Officers officers,
      DocumentNumbers numbers,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.inspections = Objects.requireNonNull(inspections, "inspections");
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.officers = Objects.requireNonNull(officers, "officers");
    this.numbers = Objects.requireNonNull(numbers, "numbers");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * What the officers report.
   *
   * @param enterprise the enterprise inspected
   * @param date day of the inspection, not in the future
   * @param mode why and how
   * @param leadOfficer lead officer
   * @param assistingOfficer assisting officer, another one
   * @param urgent no plan was approved beforehand
   */
  public record Report(
      UUID enterprise,
      LocalDate date,
      InspectionMode mode,
      UUID leadOfficer,
      UUID assistingOfficer,
      boolean urgent) {

    public Report {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(mode, "mode");
      Objects.requireNonNull(leadOfficer, "leadOfficer");
      Objects.requireNonNull(assistingOfficer, "assistingOfficer");
    }
  }

  /**
   * Records the inspection.
   *
   * @throws Refusal NOT_FOUND, DATE_IN_FUTURE, TWO_OFFICERS_REQUIRED or CERTIFICATE_NOT_VALID
   */
  public Inspection record(Actor actor, Report report) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.TOWNSHIP_STATION, Role.LEADER);
    if (report.date().isAfter(LocalDate.now(clock))) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", "date", "value", report.date()));
    }
    Enterprise enterprise =
        enterprises
            .find(report.enterprise())
            .orElseThrow(() -> notFound("enterprise", report.enterprise()));
    actor.mustSee(divisions, enterprise.division(), enterprise.id());
    OfficerPair pair =
        report.leadOfficer().equals(report.assistingOfficer())
            ? new OfficerPair(report.leadOfficer(), report.assistingOfficer())
            : OfficerPair.acting(
                officer(report.leadOfficer()), officer(report.assistingOfficer()), report.date());
    int year = report.date().getYear();
    Optional<DocumentNumber> plan =
        report.urgent()
            ? Optional.empty()
            : Optional.of(numbers.issue(enterprise.division(), DocumentKind.INSPECTION_PLAN, year));
    DocumentNumber record =
        numbers.issue(enterprise.division(), DocumentKind.INSPECTION_RECORD, year);
    Optional<DocumentNumber> joint =
        report.mode() == InspectionMode.JOINT
            ? Optional.of(numbers.issue(enterprise.division(), DocumentKind.JOINT_INSPECTION, year))
            : Optional.empty();
    Inspection inspection =
        new Inspection(
            ids.next(),
            record.toString(),
            enterprise.id(),
            enterprise.division(),
            report.date(),
            report.mode(),
            pair,
            plan,
            Optional.of(record),
            joint,
            0);
    inspections.add(inspection);
    journal.write(
        actor,
        "inspection.record",
        "inspection",
        inspection.id(),
        inspection.division(),
        year,
        record.toString());
    return inspection;
  }

  /**
   * An inspection in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public Inspection find(Actor actor, UUID id) {
    Inspection inspection = inspections.find(id).orElseThrow(() -> notFound("inspection", id));
    actor.mustSee(divisions, inspection.division(), inspection.enterprise());
    return inspection;
  }

  private Officer officer(UUID id) {
    return officers.find(id).orElseThrow(() -> notFound("officer", id));
  }

  private static Refusal notFound(String what, UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of(what, id.toString()));
  }
}
