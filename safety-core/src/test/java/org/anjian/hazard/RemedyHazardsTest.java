package org.anjian.hazard;

import static org.anjian.bureau.Bureau.actor;
import static org.anjian.bureau.Bureau.inspector;
import static org.anjian.bureau.Bureau.leader;
import static org.anjian.bureau.Bureau.station;
import static org.anjian.bureau.Bureau.with;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.AuditRecord;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.Reinspection.Outcome;
import org.anjian.hazard.Reinspection.Result;
import org.anjian.hazard.RemedyHazards.Demand;
import org.anjian.hazard.RemedyHazards.Finding;
import org.anjian.inspection.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyHazardsTest {

  private static final LocalDate INSPECTED = LocalDate.of(2020, 5, 10);
  private static final LocalDate DUE = LocalDate.of(2020, 5, 25);

  private final Bureau bureau = new Bureau();
  private final Inspection inspection = bureau.inspected(INSPECTED);
  private final RemedyHazards remedy = bureau.hazards;

  @Test
  void findingsBecomeHazardsNumberedAfterTheirInspection() {
    List<Hazard> first = found(HazardLevel.GENERAL, HazardLevel.MAJOR);
    List<Hazard> second = found(HazardLevel.GENERAL);
    assertEquals(inspection.number() + "-1", first.get(0).number());
    assertEquals(inspection.number() + "-2", first.get(1).number());
    assertEquals(inspection.number() + "-3", second.get(0).number());
    assertEquals(HazardState.FOUND, first.get(0).state());
    assertEquals(INSPECTED, first.get(0).foundOn());
  }

  @Test
  void aFindingSaysWhatIsWrong() {
    assertRefused(
        RefusalCode.FACT_MISSING, () -> remedy.find(inspector(), inspection.id(), List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            remedy.find(
                inspector(), inspection.id(), List.of(new Finding(" ", HazardLevel.MAJOR))));
    assertThrows(NullPointerException.class, () -> new Finding("警示标志缺失", null));
  }

  @Test
  void aHazardIsFoundOrderedLookedAtAndClosed() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    RectificationOrder order = ordered(hazard);
    assertEquals("（翼）应急责改〔2020〕1号", order.number().toString());
    assertEquals(HazardState.ORDERED, stored(hazard).state());
    assertEquals(Optional.of(DUE), stored(hazard).dueOn());

    Reinspection failed = reinspected(order, DUE, fail(hazard));
    assertEquals("（翼）应急复查〔2020〕1号", failed.number().toString());
    assertEquals(HazardState.FAILED, stored(hazard).state());

    LocalDate extended = LocalDate.of(2020, 6, 10);
    reinspected(order, DUE.plusDays(1), extend(hazard, extended));
    assertEquals(HazardState.ORDERED, stored(hazard).state());
    assertEquals(Optional.of(extended), stored(hazard).dueOn());

    reinspected(order, extended, pass(hazard));
    assertEquals(HazardState.CLOSED, stored(hazard).state());
    assertEquals(Optional.of(extended), stored(hazard).closedOn());
  }

  @Test
  void aHazardIsOverdueFromTheDayAfterItsDueDateUntilItIsClosed() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    assertFalse(hazard.overdueOn(LocalDate.MAX));
    RectificationOrder order = ordered(hazard);
    assertFalse(stored(hazard).overdueOn(DUE));
    assertTrue(stored(hazard).overdueOn(DUE.plusDays(1)));
    reinspected(order, DUE.plusDays(5), pass(hazard));
    assertFalse(stored(hazard).overdueOn(DUE.plusDays(6)));
  }

  @Test
  void aHazardIsOrderedOnce() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    ordered(hazard);
    int before = bureau.nextNumber(DocumentKind.RECTIFICATION_ORDER);
    Refusal refusal = assertThrows(Refusal.class, () -> ordered(hazard));
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
    assertEquals("ORDERED", refusal.details().get("stage"));
    assertEquals("安全生产法(2021)第65条第1款第2项", refusal.basis().orElseThrow().toString());
    assertEquals(before + 1, bureau.nextNumber(DocumentKind.RECTIFICATION_ORDER));
  }

  @Test
  void anOrderIsNotOlderThanItsInspectionNorDueBeforeItself() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    List<Demand> demands = List.of(new Demand(hazard.id(), DUE));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () -> remedy.order(inspector(), inspection.id(), INSPECTED.minusDays(1), demands));
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE,
        () -> remedy.order(inspector(), inspection.id(), DUE.plusDays(1), demands));
    remedy.order(inspector(), inspection.id(), DUE, demands);
  }

  @Test
  void anOrderIsNotIssuedTomorrow() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    bureau.today(INSPECTED);
    assertRefused(
        RefusalCode.DATE_IN_FUTURE,
        () ->
            remedy.order(
                inspector(),
                inspection.id(),
                INSPECTED.plusDays(1),
                List.of(new Demand(hazard.id(), DUE))));
    remedy.order(inspector(), inspection.id(), INSPECTED, List.of(new Demand(hazard.id(), DUE)));
  }

  @Test
  void anOrderNamesHazardsOfItsInspectionEachOnceAtLeastOne() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    Inspection other = bureau.inspected(INSPECTED);
    for (List<Demand> demands :
        List.of(
            List.<Demand>of(),
            List.of(new Demand(hazard.id(), DUE), new Demand(hazard.id(), DUE)),
            List.of(new Demand(new UUID(0, 1), DUE)))) {
      assertRefused(
          RefusalCode.ITEMS_DO_NOT_MATCH,
          () -> remedy.order(inspector(), inspection.id(), INSPECTED, demands));
    }
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () ->
            remedy.order(
                inspector(), other.id(), INSPECTED, List.of(new Demand(hazard.id(), DUE))));
    assertRefused(
        RefusalCode.NOT_FOUND,
        () ->
            remedy.order(
                inspector(), new UUID(0, 1), INSPECTED, List.of(new Demand(hazard.id(), DUE))));
  }

  @Test
  void onlySomeOfTheHazardsMayBeLookedAt() {
    List<Hazard> hazards = found(HazardLevel.GENERAL, HazardLevel.GENERAL);
    RectificationOrder order = ordered(hazards.toArray(Hazard[]::new));
    reinspected(order, DUE, pass(hazards.get(0)));
    assertEquals(HazardState.CLOSED, stored(hazards.get(0)).state());
    assertEquals(HazardState.ORDERED, stored(hazards.get(1)).state());
    reinspected(order, DUE, fail(hazards.get(1)));
  }

  @Test
  void aClosedHazardIsNotLookedAtAgain() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    RectificationOrder order = ordered(hazard);
    reinspected(order, DUE, pass(hazard));
    int before = bureau.nextNumber(DocumentKind.REINSPECTION_OPINION);
    for (Result result : List.of(pass(hazard), fail(hazard), extend(hazard, DUE.plusDays(9)))) {
      Refusal refusal =
          assertThrows(Refusal.class, () -> reinspected(order, DUE.plusDays(1), result));
      assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
      assertEquals("CLOSED", refusal.details().get("stage"));
    }
    assertEquals(before + 1, bureau.nextNumber(DocumentKind.REINSPECTION_OPINION));
  }

  @Test
  void aReinspectionFollowsItsOrderAndTheOneBefore() {
    List<Hazard> hazards = found(HazardLevel.GENERAL, HazardLevel.GENERAL);
    RectificationOrder order = ordered(hazards.toArray(Hazard[]::new));
    Refusal early =
        assertThrows(
            Refusal.class,
            () -> reinspected(order, order.issuedOn().minusDays(1), pass(hazards.get(0))));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, early.code());
    assertEquals("安全生产违法行为行政处罚办法(2025)第27条第2款", early.basis().orElseThrow().toString());

    reinspected(order, DUE, fail(hazards.get(0)));
    Refusal backdated =
        assertThrows(
            Refusal.class, () -> reinspected(order, DUE.minusDays(1), pass(hazards.get(0))));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, backdated.code());
    assertEquals(DUE, backdated.details().get("cause"));
    // Another hazard was not looked at then.
    reinspected(order, DUE.minusDays(1), pass(hazards.get(1)));
    reinspected(order, DUE, pass(hazards.get(0)));
  }

  @Test
  void aReinspectionIsNotReportedForTomorrow() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    RectificationOrder order = ordered(hazard);
    bureau.today(DUE);
    assertRefused(
        RefusalCode.DATE_IN_FUTURE, () -> reinspected(order, DUE.plusDays(1), pass(hazard)));
    reinspected(order, DUE, pass(hazard));
  }

  @Test
  void twoCertifiedOfficersReinspect() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    RectificationOrder order = ordered(hazard);
    assertRefused(
        RefusalCode.TWO_OFFICERS_REQUIRED,
        () ->
            remedy.reinspect(
                inspector(), order.id(), DUE, bureau.li, bureau.li, List.of(pass(hazard))));
    assertRefused(
        RefusalCode.CERTIFICATE_NOT_VALID,
        () ->
            remedy.reinspect(
                inspector(), order.id(), DUE, bureau.li, bureau.wang, List.of(pass(hazard))));
    assertRefused(
        RefusalCode.NOT_FOUND,
        () ->
            remedy.reinspect(
                inspector(), order.id(), DUE, bureau.li, new UUID(0, 1), List.of(pass(hazard))));
  }

  @Test
  void aReinspectionNamesHazardsOfItsOrderEachOnceAtLeastOne() {
    List<Hazard> hazards = found(HazardLevel.GENERAL, HazardLevel.GENERAL);
    RectificationOrder order = ordered(hazards.get(0));
    assertRefused(RefusalCode.ITEMS_DO_NOT_MATCH, () -> reinspected(order, DUE));
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () -> reinspected(order, DUE, pass(hazards.get(0)), fail(hazards.get(0))));
    Refusal unknown =
        assertThrows(
            Refusal.class,
            () -> reinspected(order, DUE, pass(hazards.get(0)), pass(hazards.get(1))));
    assertEquals(RefusalCode.ITEMS_DO_NOT_MATCH, unknown.code());
    assertEquals(List.of(hazards.get(1).id().toString()), unknown.details().get("unknown"));
  }

  @Test
  void moreTimeIsMoreThanBeforeAndNotOverAlready() {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    RectificationOrder order = ordered(hazard);
    assertRefused(
        RefusalCode.DATE_BEFORE_CAUSE, () -> reinspected(order, DUE, extend(hazard, DUE)));
    Refusal over =
        assertThrows(
            Refusal.class,
            () -> reinspected(order, DUE.plusDays(5), extend(hazard, DUE.plusDays(4))));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, over.code());
    assertEquals("安全生产违法行为行政处罚办法(2025)第27条第1款", over.basis().orElseThrow().toString());
    reinspected(order, DUE.plusDays(5), extend(hazard, DUE.plusDays(5)));
  }

  @Test
  void anExtensionAndOnlyThatHasANewDate() {
    for (Outcome outcome : Outcome.values()) {
      Optional<LocalDate> wrong =
          outcome == Outcome.EXTENSION ? Optional.empty() : Optional.of(DUE);
      assertRefused(RefusalCode.FACT_MISSING, () -> new Result(new UUID(0, 1), outcome, wrong));
    }
  }

  @Test
  void whatIsDangerousIsStoppedUntilTheMajorHazardIsGone() {
    List<Hazard> hazards = found(HazardLevel.MAJOR, HazardLevel.GENERAL);
    OnSiteMeasure measure = imposed(INSPECTED);
    assertEquals("（翼）应急现决〔2020〕1号", measure.number().toString());
    RectificationOrder order = ordered(hazards.toArray(Hazard[]::new));

    Refusal open = assertThrows(Refusal.class, () -> lifted(measure, DUE));
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, open.code());
    assertEquals(List.of(hazards.get(0).number()), open.details().get("hazards"));
    assertEquals("安全生产法(2021)第65条第1款第3项", open.basis().orElseThrow().toString());

    reinspected(order, DUE, pass(hazards.get(0)));
    Refusal early = assertThrows(Refusal.class, () -> lifted(measure, DUE.minusDays(1)));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, early.code());
    assertEquals(DUE, early.details().get("cause"));

    assertEquals(Optional.of(DUE), lifted(measure, DUE).resumedOn());
    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE,
        () -> remedy.lift(leader(), measure.id(), stored(measure).revision(), DUE.plusDays(1)));
  }

  @Test
  void aMeasureNeedsAnOpenMajorHazardOfTheInspection() {
    Hazard general = found(HazardLevel.GENERAL).get(0);
    assertRefused(RefusalCode.FACT_MISSING, () -> imposed(INSPECTED));
    Hazard major = found(HazardLevel.MAJOR).get(0);
    reinspected(ordered(general, major), DUE, pass(major));
    Refusal gone = assertThrows(Refusal.class, () -> imposed(DUE));
    assertEquals(RefusalCode.FACT_MISSING, gone.code());
    assertEquals("安全生产法(2021)第65条第1款第3项", gone.basis().orElseThrow().toString());
  }

  @Test
  void aMeasureFollowsItsInspectionAndItsLiftingTheMeasure() {
    Hazard major = found(HazardLevel.MAJOR).get(0);
    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> imposed(INSPECTED.minusDays(1)));
    OnSiteMeasure measure = imposed(INSPECTED.plusDays(20));
    reinspected(ordered(major), DUE, pass(major));
    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> lifted(measure, INSPECTED.plusDays(19)));
    bureau.today(DUE.plusDays(10));
    assertRefused(RefusalCode.DATE_IN_FUTURE, () -> lifted(measure, DUE.plusDays(11)));
    assertRefused(RefusalCode.DATE_IN_FUTURE, () -> imposed(DUE.plusDays(11)));
  }

  @Test
  void aMeasureThatSomebodyElseChangedIsRefused() {
    Hazard major = found(HazardLevel.MAJOR).get(0);
    OnSiteMeasure measure = imposed(INSPECTED);
    reinspected(ordered(major), DUE, pass(major));
    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> remedy.lift(leader(), measure.id(), stored(measure).revision() + 1, DUE));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyInspectorsAndLeadersStopWork(Role role) {
    found(HazardLevel.MAJOR);
    Actor somebody = with(role);
    if (role == Role.INSPECTOR || role == Role.LEADER) {
      imposed(somebody, INSPECTED);
    } else {
      assertRefused(RefusalCode.OUTSIDE_SCOPE, () -> imposed(somebody, INSPECTED));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"INSPECTOR", "LEADER", "TOWNSHIP_STATION"},
      mode = EnumSource.Mode.EXCLUDE)
  void onlyThoseWhoInspectFindOrderAndReinspect(Role role) {
    Hazard hazard = found(HazardLevel.GENERAL).get(0);
    RectificationOrder order = ordered(hazard);
    Actor somebody = with(role);
    refusedEverything(RefusalCode.OUTSIDE_SCOPE, somebody, hazard, order);
  }

  @Test
  void anotherTownshipOrCountyIsNotSeen() {
    Hazard hazard = found(HazardLevel.MAJOR).get(0);
    RectificationOrder order = ordered(hazard);
    OnSiteMeasure measure = imposed(INSPECTED);
    refusedEverything(RefusalCode.NOT_FOUND, station(Yicheng.TANGXING), hazard, order);
    Actor neighbour = actor(Scope.of(Yicheng.QUWO), Role.INSPECTOR, Role.LEADER);
    refusedEverything(RefusalCode.NOT_FOUND, neighbour, hazard, order);
    assertRefused(RefusalCode.NOT_FOUND, () -> imposed(neighbour, INSPECTED));
    assertRefused(RefusalCode.NOT_FOUND, () -> remedy.lift(neighbour, measure.id(), 0, DUE));
    assertRefused(RefusalCode.NOT_FOUND, () -> remedy.findOrder(neighbour, order.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"141022202", "141022106"})
  void aTownshipThatChangedItsCodeIsSeenUnderBoth(String code) {
    Actor station = station(DivisionCode.parse(code));
    Hazard hazard =
        remedy
            .find(station, inspection.id(), List.of(new Finding("井下通风不良", HazardLevel.MAJOR)))
            .get(0);
    RectificationOrder order =
        remedy.order(station, inspection.id(), INSPECTED, List.of(new Demand(hazard.id(), DUE)));
    remedy.reinspect(station, order.id(), DUE, bureau.chen, bureau.li, List.of(pass(hazard)));
    assertEquals(HazardState.CLOSED, stored(hazard).state());
  }

  @Test
  void everyChangeIsWrittenIntoTheAuditTrail() {
    Hazard hazard = found(HazardLevel.MAJOR).get(0);
    OnSiteMeasure measure = imposed(INSPECTED);
    reinspected(ordered(hazard), DUE, pass(hazard));
    lifted(measure, DUE);
    assertEquals(
        List.of(
            "inspection.record",
            "hazard.find",
            "measure.impose",
            "order.issue",
            "order.reinspect",
            "measure.lift"),
        bureau.audit.stream().map(AuditRecord::action).toList());
  }

  private void refusedEverything(
      RefusalCode code, Actor somebody, Hazard hazard, RectificationOrder order) {
    assertRefused(
        code,
        () ->
            remedy.find(
                somebody, inspection.id(), List.of(new Finding("支护缺失", HazardLevel.MAJOR))));
    assertRefused(
        code,
        () ->
            remedy.order(
                somebody, inspection.id(), INSPECTED, List.of(new Demand(hazard.id(), DUE))));
    assertRefused(
        code,
        () ->
            remedy.reinspect(
                somebody, order.id(), DUE, bureau.chen, bureau.li, List.of(pass(hazard))));
  }

  private List<Hazard> found(HazardLevel... levels) {
    return remedy.find(
        inspector(),
        inspection.id(),
        Arrays.stream(levels).map(level -> new Finding("皮带防护罩缺失", level)).toList());
  }

  private RectificationOrder ordered(Hazard... hazards) {
    return remedy.order(
        inspector(),
        inspection.id(),
        INSPECTED,
        Arrays.stream(hazards).map(hazard -> new Demand(hazard.id(), DUE)).toList());
  }

  private Reinspection reinspected(RectificationOrder order, LocalDate date, Result... results) {
    return remedy.reinspect(
        inspector(), order.id(), date, bureau.chen, bureau.li, List.of(results));
  }

  private OnSiteMeasure imposed(LocalDate decidedOn) {
    return imposed(inspector(), decidedOn);
  }

  private OnSiteMeasure imposed(Actor actor, LocalDate decidedOn) {
    return remedy.impose(actor, inspection.id(), OnSiteMeasure.Kind.EVACUATE, decidedOn, "瓦斯超限");
  }

  private OnSiteMeasure lifted(OnSiteMeasure measure, LocalDate day) {
    return remedy.lift(leader(), measure.id(), measure.revision(), day);
  }

  private Hazard stored(Hazard hazard) {
    return bureau.stores.hazards().find(hazard.id()).orElseThrow();
  }

  private OnSiteMeasure stored(OnSiteMeasure measure) {
    return bureau.stores.onSiteMeasures().find(measure.id()).orElseThrow();
  }

  private static Result pass(Hazard hazard) {
    return new Result(hazard.id(), Outcome.PASS, Optional.empty());
  }

  private static Result fail(Hazard hazard) {
    return new Result(hazard.id(), Outcome.FAIL, Optional.empty());
  }

  private static Result extend(Hazard hazard, LocalDate newDue) {
    return new Result(hazard.id(), Outcome.EXTENSION, Optional.of(newDue));
  }
}
