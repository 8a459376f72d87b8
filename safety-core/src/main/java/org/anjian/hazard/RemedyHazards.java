package org.anjian.hazard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.document.DocumentNumbers;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.Inspections;
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;
import org.anjian.people.Officers;

/**
 * 隐患整改: findings become hazards, hazards are ordered to be put right, looked at again item by item,
 * and what is dangerous is stopped on the spot until it is gone.
 */
public final class RemedyHazards {

  private final Inspections inspections;
  private final Hazards hazards;
  private final RectificationOrders orders;
  private final OnSiteMeasures measures;
  private final Officers officers;
  private final DocumentNumbers numbers;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public RemedyHazards(
      Inspections inspections,
      Hazards hazards,
      RectificationOrders orders,
      OnSiteMeasures measures,
      Officers officers,
      DocumentNumbers numbers,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.inspections = Objects.requireNonNull(inspections, "inspections");
    this.hazards = Objects.requireNonNull(hazards, "hazards");
    this.orders = Objects.requireNonNull(orders, "orders");
    this.measures = Objects.requireNonNull(measures, "measures");
    this.officers = Objects.requireNonNull(officers, "officers");
    this.numbers = Objects.requireNonNull(numbers, "numbers");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * 检查发现: what was found.
   *
   * @param description what is wrong
   * @param level general or major
   * @param indicator the item of the catalogue by which it was judged, if one was picked
   */
  public record Finding(String description, HazardLevel level, Optional<IndicatorRef> indicator) {

    public Finding {
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(indicator, "indicator");
    }

    /** A finding in words alone. */
    public Finding(String description, HazardLevel level) {
      this(description, level, Optional.empty());
    }
  }

  /**
   * 整改项: a hazard and the last day for putting it right.
   *
   * @param hazard the hazard
   * @param dueOn last day, not before the order
   */
  public record Demand(UUID hazard, LocalDate dueOn) {

    public Demand {
      Objects.requireNonNull(hazard, "hazard");
      Objects.requireNonNull(dueOn, "dueOn");
    }
  }

  /**
   * Records findings of an inspection as hazards.
   *
   * @throws Refusal NOT_FOUND
   */
  public List<Hazard> find(Actor actor, UUID inspectionId, List<Finding> findings) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.TOWNSHIP_STATION, Role.LEADER);
    Inspection inspection = inspection(actor, inspectionId);
    int already = hazards.ofInspection(inspectionId).size();
    List<Hazard> found = new ArrayList<>();
    for (Finding finding : findings) {
      found.add(
          Hazard.found(
              ids.next(),
              inspection.number() + "-" + (already + found.size() + 1),
              inspection.id(),
              inspection.enterprise(),
              inspection.division(),
              inspection.date(),
              finding.description(),
              finding.level(),
              finding.indicator()));
    }
    if (found.isEmpty()) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING, Map.of("field", "findings", "rule", "at least one finding"));
    }
    hazards.addAll(found);
    found.forEach(hazard -> write(actor, "hazard.find", hazard));
    return List.copyOf(found);
  }

  /**
   * Orders hazards of one inspection to be put right.
   *
   * @param issuedOn day of the order, not before the inspection and not in the future
   * @throws Refusal NOT_FOUND, ITEMS_DO_NOT_MATCH, OUT_OF_SEQUENCE, DATE_BEFORE_CAUSE or
   *     DATE_IN_FUTURE
   */
  public RectificationOrder order(
      Actor actor, UUID inspectionId, LocalDate issuedOn, List<Demand> demands) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.TOWNSHIP_STATION, Role.LEADER);
    Inspection inspection = inspection(actor, inspectionId);
    mustNotPrecede("issuedOn", issuedOn, inspection.date(), Hazard.ORDER_TO_RECTIFY);
    Map<UUID, Hazard> known =
        hazards.ofInspection(inspectionId).stream()
            .collect(Collectors.toMap(Hazard::id, Function.identity()));
    mustMatch(demands.stream().map(Demand::hazard).toList(), known.keySet());
    for (Demand demand : demands) {
      if (demand.dueOn().isBefore(issuedOn)) {
        throw beforeCause("dueOn", demand.dueOn(), issuedOn, Hazard.ORDER_TO_RECTIFY);
      }
    }
    UUID id = ids.next();
    List<Hazard> ordered =
        demands.stream()
            .map(demand -> known.get(demand.hazard()).ordered(id, demand.dueOn()))
            .toList();
    RectificationOrder order =
        new RectificationOrder(
            id,
            numbers.issue(
                inspection.division(), DocumentKind.RECTIFICATION_ORDER, issuedOn.getYear()),
            inspection.id(),
            inspection.enterprise(),
            inspection.division(),
            issuedOn);
    orders.addAll(List.of(order));
    hazards.updateAll(ordered);
    journal.write(
        actor,
        "order.issue",
        "order",
        order.id(),
        order.division(),
        issuedOn.getYear(),
        order.number().toString());
    return order;
  }

  /**
   * Looks again at hazards under an order, item by item. Hazards that are closed already are not
   * looked at again; open ones may be left for another day.
   *
   * @throws Refusal NOT_FOUND, ITEMS_DO_NOT_MATCH, OUT_OF_SEQUENCE, DATE_BEFORE_CAUSE,
   *     DATE_IN_FUTURE, TWO_OFFICERS_REQUIRED or CERTIFICATE_NOT_VALID
   */
  public Reinspection reinspect(
      Actor actor,
      UUID orderId,
      LocalDate date,
      UUID leadOfficer,
      UUID assistingOfficer,
      List<Reinspection.Result> results) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.TOWNSHIP_STATION, Role.LEADER);
    RectificationOrder order = findOrder(actor, orderId);
    mustNotPrecede("date", date, order.issuedOn(), Hazard.REINSPECTION);
    OfficerPair pair =
        leadOfficer.equals(assistingOfficer)
            ? new OfficerPair(leadOfficer, assistingOfficer)
            : OfficerPair.acting(officer(leadOfficer), officer(assistingOfficer), date);
    Map<UUID, Hazard> known =
        hazards.ofOrder(orderId).stream()
            .collect(Collectors.toMap(Hazard::id, Function.identity()));
    List<UUID> lookedAt = results.stream().map(Reinspection.Result::hazard).toList();
    mustMatch(lookedAt, known.keySet());
    lastLook(orderId, lookedAt)
        .ifPresent(last -> mustNotPrecede("date", date, last, Hazard.REINSPECTION));
    List<Hazard> after =
        results.stream().map(result -> result.applyTo(known.get(result.hazard()), date)).toList();
    DocumentNumber number =
        numbers.issue(order.division(), DocumentKind.REINSPECTION_OPINION, date.getYear());
    Reinspection reinspection =
        new Reinspection(
            ids.next(),
            number,
            order.id(),
            order.enterprise(),
            order.division(),
            date,
            Optional.of(pair),
            results);
    orders.addReinspections(List.of(reinspection));
    hazards.updateAll(after);
    journal.write(
        actor,
        "order.reinspect",
        "order",
        order.id(),
        order.division(),
        date.getYear(),
        number.toString());
    return reinspection;
  }

  /** The last day on which one of the hazards was looked at. */
  private Optional<LocalDate> lastLook(UUID orderId, List<UUID> hazardIds) {
    return orders.reinspectionsOf(orderId).stream()
        .filter(
            before ->
                before.results().stream()
                    .map(Reinspection.Result::hazard)
                    .anyMatch(hazardIds::contains))
        .map(Reinspection::date)
        .max(Comparator.naturalOrder());
  }

  /**
   * Stops on the spot what is dangerous. Needs an open major hazard found at the inspection
   * (安全生产法(2021) 第65条第1款第3项).
   *
   * @throws Refusal NOT_FOUND, FACT_MISSING, DATE_BEFORE_CAUSE or DATE_IN_FUTURE
   */
  public OnSiteMeasure impose(
      Actor actor, UUID inspectionId, OnSiteMeasure.Kind kind, LocalDate decidedOn, String reason) {
    actor.mustHaveAnyOf(Role.INSPECTOR, Role.LEADER);
    Inspection inspection = inspection(actor, inspectionId);
    mustNotPrecede("decidedOn", decidedOn, inspection.date(), OnSiteMeasure.MEASURES);
    boolean majorHazardOpen =
        hazards.ofInspection(inspectionId).stream()
            .anyMatch(
                hazard ->
                    hazard.level() == HazardLevel.MAJOR && hazard.state() != HazardState.CLOSED);
    if (!majorHazardOpen) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING,
          Map.of("field", "hazards", "rule", "an open major hazard found at this inspection"),
          OnSiteMeasure.MEASURES);
    }
    OnSiteMeasure measure =
        new OnSiteMeasure(
            ids.next(),
            numbers.issue(inspection.division(), DocumentKind.ON_SITE_MEASURE, decidedOn.getYear()),
            inspection.id(),
            inspection.enterprise(),
            inspection.division(),
            kind,
            decidedOn,
            reason,
            Optional.empty(),
            0);
    measures.addAll(List.of(measure));
    writeMeasure(actor, "measure.impose", measure);
    return measure;
  }

  /**
   * Allows work again, after the major hazards of the inspection were found to be gone.
   *
   * @param revision the revision that was read
   * @throws Refusal NOT_FOUND, STALE_REVISION, OUT_OF_SEQUENCE, DATE_BEFORE_CAUSE or DATE_IN_FUTURE
   */
  public OnSiteMeasure lift(Actor actor, UUID measureId, long revision, LocalDate day) {
    actor.mustHaveAnyOf(Role.LEADER, Role.INSPECTOR);
    OnSiteMeasure stored = findMeasure(actor, measureId);
    mustNotPrecede("resumedOn", day, stored.decidedOn(), OnSiteMeasure.MEASURES);
    if (stored.revision() != revision) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION,
          Map.of("read", revision, "stored", stored.revision(), "measure", measureId.toString()));
    }
    List<Hazard> major =
        hazards.ofInspection(stored.inspection()).stream()
            .filter(hazard -> hazard.level() == HazardLevel.MAJOR)
            .toList();
    List<String> open =
        major.stream()
            .filter(hazard -> hazard.state() != HazardState.CLOSED)
            .map(Hazard::number)
            .toList();
    if (!open.isEmpty()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of(
              "measure",
              stored.number().toString(),
              "stage",
              "MAJOR_HAZARD_OPEN",
              "act",
              "lift",
              "hazards",
              open),
          OnSiteMeasure.MEASURES);
    }
    major.stream()
        .flatMap(hazard -> hazard.closedOn().stream())
        .max(Comparator.naturalOrder())
        .ifPresent(gone -> mustNotPrecede("resumedOn", day, gone, OnSiteMeasure.MEASURES));
    OnSiteMeasure lifted = measures.update(stored.lifted(day));
    writeMeasure(actor, "measure.lift", lifted);
    return lifted;
  }

  /**
   * An order in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public RectificationOrder findOrder(Actor actor, UUID id) {
    RectificationOrder order = orders.find(id).orElseThrow(() -> notFound("order", id));
    actor.mustSee(divisions, order.division(), order.enterprise());
    return order;
  }

  /**
   * A hazard in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public Hazard findHazard(Actor actor, UUID id) {
    Hazard hazard = hazards.find(id).orElseThrow(() -> notFound("hazard", id));
    actor.mustSee(divisions, hazard.division(), hazard.enterprise());
    return hazard;
  }

  /**
   * An on-site measure in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public OnSiteMeasure findMeasure(Actor actor, UUID id) {
    OnSiteMeasure measure = measures.find(id).orElseThrow(() -> notFound("measure", id));
    actor.mustSee(divisions, measure.division(), measure.enterprise());
    return measure;
  }

  private Inspection inspection(Actor actor, UUID id) {
    Inspection inspection = inspections.find(id).orElseThrow(() -> notFound("inspection", id));
    actor.mustSee(divisions, inspection.division(), inspection.enterprise());
    return inspection;
  }

  private Officer officer(UUID id) {
    return officers.find(id).orElseThrow(() -> notFound("officer", id));
  }

  private void mustNotPrecede(String field, LocalDate day, LocalDate cause, LegalBasis basis) {
    if (day.isBefore(cause)) {
      throw beforeCause(field, day, cause, basis);
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", field, "value", day));
    }
  }

  private static Refusal beforeCause(
      String field, LocalDate day, LocalDate cause, LegalBasis basis) {
    return Refusal.of(
        RefusalCode.DATE_BEFORE_CAUSE, Map.of("field", field, "value", day, "cause", cause), basis);
  }

  private static void mustMatch(List<UUID> wanted, Set<UUID> known) {
    Set<UUID> distinct = new HashSet<>(wanted);
    if (wanted.isEmpty() || distinct.size() < wanted.size() || !known.containsAll(distinct)) {
      distinct.removeAll(known);
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("rule", "hazards of this record, each once, at least one");
      details.put("unknown", distinct.stream().map(UUID::toString).sorted().toList());
      throw Refusal.of(RefusalCode.ITEMS_DO_NOT_MATCH, details);
    }
  }

  private void write(Actor actor, String action, Hazard hazard) {
    journal.write(
        actor,
        action,
        "hazard",
        hazard.id(),
        hazard.division(),
        hazard.foundOn().getYear(),
        hazard.number());
  }

  private void writeMeasure(Actor actor, String action, OnSiteMeasure measure) {
    DivisionCode division = measure.division();
    journal.write(
        actor,
        action,
        "measure",
        measure.id(),
        division,
        measure.decidedOn().getYear(),
        measure.number().toString());
  }

  private static Refusal notFound(String what, UUID id) {
    return Refusal.of(RefusalCode.NOT_FOUND, Map.of(what, id.toString()));
  }
}
