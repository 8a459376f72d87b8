package org.anjian.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.contract.ReminderStores;
import org.anjian.contract.Stores;
import org.anjian.contract.Yicheng;
import org.anjian.division.Divisions;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.duty.DutyRecord;
import org.anjian.duty.Expiry;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OpenRemedies;
import org.anjian.hazard.RectificationOrder;
import org.anjian.inspection.Inspection;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.EmergencyPlan;
import org.anjian.reminder.CalendarFeeds;

/** 未了结的记录 in memory: found by looking at everything. */
public final class MemoryReminders implements OpenRemedies {

  private static final PageRequest ALL = new PageRequest(0, PageRequest.MAX_SIZE);

  private final Stores stores;
  private final Territory territory;

  private MemoryReminders(Divisions divisions, Stores stores) {
    this.stores = stores;
    this.territory = new Territory(divisions);
  }

  /** The ports by which reminders are found, over stores in memory. */
  public static ReminderStores over(Divisions divisions, Stores stores, CalendarFeeds feeds) {
    MemoryReminders found = new MemoryReminders(divisions, stores);
    return new ReminderStores(
        found, found::cases, found::certificates, found::licences, found::plans, feeds);
  }

  @Override
  public List<OpenOrder> orders(DutyQuery query) {
    return hazards(query).stream()
        .filter(row -> row.state() == HazardState.ORDERED || row.state() == HazardState.FAILED)
        .filter(row -> row.dueOn().filter(day -> !day.isAfter(query.until())).isPresent())
        .collect(
            Collectors.groupingBy(
                row -> List.of(row.order().orElseThrow(), row.dueOn().orElseThrow(), row.state())))
        .values()
        .stream()
        .map(this::order)
        .filter(order -> query.officer().map(order.officers()::contains).orElse(true))
        .toList();
  }

  private List<Hazard> hazards(DutyQuery query) {
    return stores
        .hazards()
        .list(
            query.scope(),
            new Hazards.Query(
                Optional.empty(),
                query.division(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            ALL)
        .items();
  }

  private OpenOrder order(List<Hazard> alike) {
    Hazard one = alike.get(0);
    RectificationOrder order =
        stores.rectificationOrders().find(one.order().orElseThrow()).orElseThrow();
    return new OpenOrder(
        order.id(),
        order.number().toString(),
        one.enterprise(),
        name(one.enterprise()),
        order.division(),
        officers(one.inspection()),
        one.dueOn().orElseThrow(),
        one.state() == HazardState.FAILED,
        alike.size());
  }

  @Override
  public List<OpenMeasure> measures(DutyQuery query) {
    return enterprises().stream()
        .flatMap(each -> stores.onSiteMeasures().ofEnterprise(each.id()).stream())
        .filter(row -> row.resumedOn().isEmpty())
        .filter(row -> territory.sees(query.scope(), row.division(), row.enterprise()))
        .filter(row -> territory.matches(query.division(), row.division()))
        .map(
            row ->
                new OpenMeasure(
                    row.id(),
                    row.number().toString(),
                    row.enterprise(),
                    name(row.enterprise()),
                    row.division(),
                    officers(row.inspection()),
                    row.kind(),
                    row.decidedOn()))
        .filter(row -> query.officer().map(row.officers()::contains).orElse(true))
        .toList();
  }

  private List<EnforcementCase> cases(DutyQuery query) {
    return stores
        .enforcementCases()
        .list(
            query.scope(),
            new EnforcementCases.Query(
                Optional.empty(),
                query.division(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            ALL)
        .items()
        .stream()
        .filter(row -> row.origin() == EnforcementCase.Origin.LIVE && row.closedOn().isEmpty())
        .filter(
            row ->
                query
                    .officer()
                    .map(
                        me ->
                            row.filing().officers().stream()
                                .anyMatch(pair -> pair.both().contains(me)))
                    .orElse(true))
        .toList();
  }

  private List<Expiry> certificates(DutyQuery query) {
    return stores.officers().list(query.scope(), Optional.empty(), ALL).items().stream()
        .filter(row -> territory.matches(query.division(), row.division()))
        .filter(row -> !row.validUntil().isAfter(query.until()))
        .filter(row -> query.officer().map(row.id()::equals).orElse(true))
        .map(
            row ->
                new Expiry(
                    DutyKind.CERTIFICATE_EXPIRY,
                    new DutyRecord(
                        DutyRecord.Kind.OFFICER,
                        row.id(),
                        row.certificateNumber(),
                        row.name(),
                        Optional.empty()),
                    row.division(),
                    row.validUntil()))
        .toList();
  }

  private List<Expiry> licences(DutyQuery query) {
    return operating(query)
        .flatMap(
            unit ->
                unit.licences().stream()
                    .filter(one -> one.validUntil().filter(day -> isDue(query, day)).isPresent())
                    .map(
                        one ->
                            new Expiry(
                                DutyKind.LICENCE_EXPIRY,
                                new DutyRecord(
                                    DutyRecord.Kind.ENTERPRISE,
                                    unit.id(),
                                    one.number(),
                                    unit.name(),
                                    Optional.of(unit.id())),
                                unit.division(),
                                one.validUntil().orElseThrow())))
        .toList();
  }

  private List<Expiry> plans(DutyQuery query) {
    List<EmergencyPlan> plans =
        Stream.of(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026)
            .flatMap(
                year -> stores.emergencyPlans().list(query.scope(), year, ALL).items().stream())
            .toList();
    return operating(query)
        .flatMap(
            unit ->
                plans.stream()
                    .filter(plan -> plan.enterprise().equals(unit.id()))
                    .filter(plan -> isDue(query, plan.validUntil()))
                    .filter(plan -> plans.stream().noneMatch(other -> replaces(other, plan)))
                    .map(
                        plan ->
                            new Expiry(
                                DutyKind.PLAN_EXPIRY,
                                new DutyRecord(
                                    DutyRecord.Kind.EMERGENCY_PLAN,
                                    plan.id(),
                                    plan.filingNumber(),
                                    unit.name(),
                                    Optional.of(unit.id())),
                                plan.division(),
                                plan.validUntil())))
        .toList();
  }

  private static boolean replaces(EmergencyPlan other, EmergencyPlan plan) {
    return other.enterprise().equals(plan.enterprise())
        && other.name().equals(plan.name())
        && other.validUntil().isAfter(plan.validUntil());
  }

  private static boolean isDue(DutyQuery query, LocalDate day) {
    return query.officer().isEmpty() && !day.isAfter(query.until());
  }

  private Stream<Enterprise> operating(DutyQuery query) {
    return enterprises().stream()
        .filter(row -> territory.sees(query.scope(), row.division(), row.id()))
        .filter(row -> territory.matches(query.division(), row.division()))
        .filter(row -> row.status() == OperatingStatus.OPERATING);
  }

  private List<Enterprise> enterprises() {
    return stores.enterprises().list(Scope.of(Yicheng.SHANXI), EnterpriseQuery.all(), ALL).items();
  }

  private String name(UUID enterprise) {
    return stores.enterprises().find(enterprise).orElseThrow().name();
  }

  private List<UUID> officers(UUID inspection) {
    return stores.inspections().find(inspection).map(Inspection::officers).orElseThrow().both();
  }
}
