package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anjian.account.Scope;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.IndicatorRef;
import org.anjian.hazard.RectificationOrder;
import org.anjian.inspection.Inspection;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of hazards does. */
public abstract class HazardsContract {

  private static final Inspection FIRST = Yicheng.inspection(1, enterprise(1));
  private static final Inspection SECOND =
      Yicheng.inspection(2, enterprise(2, Yicheng.SHIBO_OF_OLD));
  private static final RectificationOrder ORDER = Yicheng.order(1, FIRST);
  private static final LocalDate DUE = LocalDate.of(2020, 1, 17);

  protected abstract UnitOfWork unit();

  private static Hazard hazard(int number) {
    return Yicheng.hazard(number, FIRST);
  }

  private void withOrder() {
    unit()
        .run(
            stores -> {
              stores
                  .enterprises()
                  .addAll(List.of(enterprise(1), enterprise(2, Yicheng.SHIBO_OF_OLD)));
              stores.officers().addAll(List.of(officer(1), officer(2)));
              stores.inspections().addAll(List.of(FIRST, SECOND));
              stores.rectificationOrders().addAll(List.of(ORDER));
            });
  }

  @Test
  public void aHazardIsFoundAsStoredInEveryState() {
    withOrder();
    Hazard ordered = hazard(2).ordered(ORDER.id(), DUE);
    Hazard closed = hazard(3).ordered(ORDER.id(), DUE).passed(DUE);
    Hazard major = hazard(10);
    Hazard judged =
        Hazard.found(
            hazard(11).id(),
            hazard(11).number(),
            FIRST.id(),
            FIRST.enterprise(),
            FIRST.division(),
            FIRST.date(),
            "主通风机无备用",
            HazardLevel.MAJOR,
            Optional.of(new IndicatorRef("COAL-VENT-001", 2)));
    unit()
        .run(stores -> stores.hazards().addAll(List.of(hazard(1), ordered, closed, major, judged)));

    for (Hazard stored : List.of(hazard(1), ordered, closed, major, judged)) {
      assertEquals(Optional.of(stored), unit().get(stores -> stores.hazards().find(stored.id())));
    }
    assertEquals(Optional.empty(), unit().get(stores -> stores.hazards().find(hazard(99).id())));
  }

  @Test
  public void aNumberIsUsedOnce() {
    withOrder();
    unit().run(stores -> stores.hazards().addAll(List.of(hazard(1))));
    Hazard same =
        Hazard.found(
            hazard(2).id(),
            hazard(1).number(),
            FIRST.id(),
            FIRST.enterprise(),
            FIRST.division(),
            FIRST.date(),
            "另一隐患",
            HazardLevel.GENERAL);

    assertTaken(
        "number", () -> unit().run(stores -> stores.hazards().addAll(List.of(hazard(3), same))));
  }

  @Test
  public void theHazardsOfAnInspectionOrAnOrderComeByNumber() {
    withOrder();
    List<Hazard> numbered =
        IntStream.rangeClosed(1, 11)
            .mapToObj(
                n ->
                    Hazard.found(
                        Yicheng.id(4, 100 - n),
                        "检1-" + n,
                        FIRST.id(),
                        FIRST.enterprise(),
                        FIRST.division(),
                        FIRST.date(),
                        "隐患",
                        HazardLevel.GENERAL))
            .map(hazard -> hazard.ordered(ORDER.id(), DUE))
            .toList();
    unit().run(stores -> stores.hazards().addAll(numbered));

    assertEquals(numbered, unit().get(stores -> stores.hazards().ofInspection(FIRST.id())));
    assertEquals(numbered, unit().get(stores -> stores.hazards().ofOrder(ORDER.id())));
    assertEquals(List.of(), unit().get(stores -> stores.hazards().ofInspection(SECOND.id())));
  }

  @Test
  public void changesCountTheRevisionsOn() {
    withOrder();
    unit().run(stores -> stores.hazards().addAll(List.of(hazard(1), hazard(2), hazard(3))));

    List<Hazard> stored =
        unit()
            .get(
                stores ->
                    stores
                        .hazards()
                        .updateAll(
                            List.of(
                                hazard(2).ordered(ORDER.id(), DUE),
                                hazard(1).ordered(ORDER.id(), DUE))));

    assertEquals(
        List.of(hazard(2).number(), hazard(1).number()),
        stored.stream().map(Hazard::number).toList());
    assertEquals(List.of(1L, 1L), stored.stream().map(Hazard::revision).toList());
    assertEquals(
        Optional.of(stored.get(0)), unit().get(stores -> stores.hazards().find(hazard(2).id())));
    assertEquals(
        Optional.of(hazard(3)), unit().get(stores -> stores.hazards().find(hazard(3).id())));
  }

  @Test
  public void severalActsInOneUnitOfWorkFollowEachOther() {
    withOrder();
    unit().run(stores -> stores.hazards().addAll(List.of(hazard(1))));

    unit()
        .run(
            stores -> {
              Hazard ordered =
                  stores.hazards().updateAll(List.of(hazard(1).ordered(ORDER.id(), DUE))).get(0);
              stores.hazards().updateAll(List.of(ordered.failed()));
            });

    Hazard found = unit().get(stores -> stores.hazards().find(hazard(1).id())).orElseThrow();
    assertEquals(HazardState.FAILED, found.state());
    assertEquals(2, found.revision());
  }

  @Test
  public void oneStaleHazardRefusesAll() {
    withOrder();
    unit().run(stores -> stores.hazards().addAll(List.of(hazard(1), hazard(2))));
    Hazard once = hazard(1).ordered(ORDER.id(), DUE);
    unit().run(stores -> stores.hazards().updateAll(List.of(once)));

    assertRefused(
        RefusalCode.STALE_REVISION,
        () ->
            unit()
                .run(
                    stores ->
                        stores
                            .hazards()
                            .updateAll(List.of(hazard(2).ordered(ORDER.id(), DUE), once))));
    assertEquals(
        Optional.of(hazard(2)), unit().get(stores -> stores.hazards().find(hazard(2).id())));
  }

  @Test
  public void theListIsPagedTheSoonestDueFirst() {
    withOrder();
    Hazard later = hazard(1).ordered(ORDER.id(), DUE.plusDays(9));
    Hazard soon = hazard(2).ordered(ORDER.id(), DUE);
    unit().run(stores -> stores.hazards().addAll(List.of(hazard(4), hazard(3), later, soon)));

    assertEquals(
        new Page<>(List.of(soon, later, hazard(3)), 0, 3, 4),
        unit()
            .get(s -> s.hazards().list(WHOLE_COUNTY, Hazards.Query.all(), new PageRequest(0, 3))));
  }

  @Test
  public void theListIsNarrowedByEachPartOfTheQuery() {
    withOrder();
    Hazard ordered = hazard(2).ordered(ORDER.id(), DUE);
    Hazard closed = hazard(3).ordered(ORDER.id(), DUE).passed(DUE);
    Hazard major = hazard(10);
    Hazard elsewhere = Yicheng.hazard(5, SECOND);
    unit().run(s -> s.hazards().addAll(List.of(ordered, closed, major, elsewhere)));
    Hazards.Query all = Hazards.Query.all();

    assertEquals(
        List.of(elsewhere),
        list(
            WHOLE_COUNTY,
            new Hazards.Query(
                Optional.of(SECOND.enterprise()),
                all.division(),
                all.year(),
                all.level(),
                all.state(),
                all.overdueOn())));
    assertEquals(
        List.of(elsewhere),
        list(
            WHOLE_COUNTY,
            new Hazards.Query(
                all.enterprise(),
                Optional.of(Yicheng.TANGXING),
                all.year(),
                all.level(),
                all.state(),
                all.overdueOn())));
    assertEquals(
        List.of(major),
        list(
            WHOLE_COUNTY,
            new Hazards.Query(
                all.enterprise(),
                all.division(),
                Optional.of(2020),
                Optional.of(HazardLevel.MAJOR),
                all.state(),
                all.overdueOn())));
    assertEquals(
        List.of(closed),
        list(
            WHOLE_COUNTY,
            new Hazards.Query(
                all.enterprise(),
                all.division(),
                all.year(),
                all.level(),
                Optional.of(HazardState.CLOSED),
                all.overdueOn())));
    assertEquals(List.of(), overdueOn(DUE));
    assertEquals(List.of(ordered), overdueOn(DUE.plusDays(1)));
  }

  @Test
  public void anAccountSeesWhatItsScopeCovers() {
    withOrder();
    Hazard elsewhere = Yicheng.hazard(5, SECOND);
    unit().run(stores -> stores.hazards().addAll(List.of(hazard(1), elsewhere)));

    assertEquals(List.of(hazard(1)), list(Scope.of(Yicheng.WANGZHUANG_TOWN), Hazards.Query.all()));
    assertEquals(
        List.of(elsewhere),
        list(Scope.of(Yicheng.COUNTY, SECOND.enterprise()), Hazards.Query.all()));
    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO), Hazards.Query.all()));
  }

  private List<Hazard> overdueOn(LocalDate day) {
    Hazards.Query all = Hazards.Query.all();
    return list(
        WHOLE_COUNTY,
        new Hazards.Query(
            all.enterprise(),
            all.division(),
            all.year(),
            all.level(),
            all.state(),
            Optional.of(day)));
  }

  private List<Hazard> list(Scope scope, Hazards.Query query) {
    return unit().get(stores -> stores.hazards().list(scope, query, FIRST_PAGE)).items();
  }
}
