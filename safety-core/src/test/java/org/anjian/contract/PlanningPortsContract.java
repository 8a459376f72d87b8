package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.COUNTY;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anjian.account.Scope;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.planning.DrawPool;
import org.anjian.planning.DrawSecret;
import org.anjian.planning.PlanCheck;
import org.anjian.planning.PlanLine;
import org.anjian.planning.RandomDraw;
import org.anjian.planning.StaffDays;
import org.anjian.planning.StaffTime;
import org.anjian.planning.YearPlan;
import org.junit.jupiter.api.Test;

/** What every store of plans and draws does. */
public abstract class PlanningPortsContract {

  private static final int PLAN = 31;
  private static final int DRAW = 32;

  protected abstract UnitOfWork unit();

  private static YearPlan plan(int number, int year) {
    return new YearPlan(
        Yicheng.id(PLAN, number),
        COUNTY,
        year,
        new StaffTime(
            250,
            4,
            List.of(new StaffTime.Item("案件办理", StaffDays.parse("days", "399.5"))),
            List.of(new StaffTime.Item("学习培训", StaffDays.of(100)))),
        List.of(
            new PlanLine(
                Yicheng.id(PLAN, 100),
                PlanLine.Part.KEY,
                PlanLine.Target.enterprise(Yicheng.id(PLAN, 200)),
                1,
                4,
                StaffDays.parse("days", "1.5")),
            new PlanLine(
                Yicheng.id(PLAN, 101),
                PlanLine.Part.GENERAL,
                new PlanLine.Target(
                    Optional.empty(),
                    Optional.of(SupervisedSector.COMMERCE),
                    Optional.of(RiskLevel.LOW),
                    Optional.of(Yicheng.TANGXING)),
                989,
                1,
                StaffDays.parse("days", "0.5"))),
        Map.of(PlanCheck.Figure.STATUTORY, StaffDays.of(1000)),
        Optional.empty(),
        0);
  }

  private static RandomDraw draw(int number) {
    return new RandomDraw(
        Yicheng.id(DRAW, number),
        COUNTY,
        "双随机抽查" + number,
        LocalDate.of(2026, 3, number),
        LocalDate.of(2026, 4, 1),
        "当日开奖号码",
        new DrawPool(
            List.of(new DrawPool.Stratum("较大风险", 2), new DrawPool.Stratum("低风险", 1)),
            IntStream.range(0, 9)
                .mapToObj(
                    i ->
                        new DrawPool.Candidate(
                            Yicheng.id(DRAW, 100 + i), "E" + i, i < 5 ? "较大风险" : "低风险"))
                .toList(),
            IntStream.range(0, 4)
                .mapToObj(i -> new DrawPool.Candidate(Yicheng.id(DRAW, 200 + i), "O" + i, ""))
                .toList(),
            List.of(new DrawPool.Exclusion("E1", "O2"))),
        new DrawSecret("ab".repeat(32)),
        Optional.empty(),
        0);
  }

  @Test
  void aPlanComesBackAsItWasStored() {
    YearPlan plan = plan(1, 2026);
    unit().run(stores -> stores.planning().plans().add(plan));
    assertEquals(
        plan, unit().get(stores -> stores.planning().plans().find(plan.id())).orElseThrow());
  }

  @Test
  void aCountyHasOnePlanForAYear() {
    unit().run(stores -> stores.planning().plans().add(plan(1, 2026)));
    assertTaken("year", () -> unit().run(stores -> stores.planning().plans().add(plan(2, 2026))));
    unit().run(stores -> stores.planning().plans().add(plan(3, 2025)));
    assertEquals(
        List.of(2026, 2025),
        unit()
            .get(stores -> stores.planning().plans().list(WHOLE_COUNTY, FIRST_PAGE))
            .items()
            .stream()
            .map(YearPlan::year)
            .toList());
  }

  @Test
  void anAdoptedPlanIsStoredOnceForEachRevision() {
    YearPlan plan = plan(1, 2026);
    unit().run(stores -> stores.planning().plans().add(plan));
    YearPlan adopted =
        new YearPlan(
            plan.id(),
            plan.division(),
            plan.year(),
            plan.time(),
            plan.lines(),
            plan.printed(),
            Optional.of(new YearPlan.Adoption(LocalDate.of(2026, 1, 5), "局务会")),
            0);
    YearPlan stored = unit().get(stores -> stores.planning().plans().update(adopted));
    assertEquals(1, stored.revision());
    assertEquals("局务会", stored.adoption().orElseThrow().approver());
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> unit().run(stores -> stores.planning().plans().update(adopted)));
    assertEquals(RefusalCode.STALE_REVISION, refusal.code());
  }

  @Test
  void plansAndDrawsOfAnotherCountyAndForUnitsAreNotListed() {
    unit()
        .run(
            stores -> {
              stores.planning().plans().add(plan(1, 2026));
              stores.planning().draws().add(draw(1));
            });
    for (Scope scope : List.of(Scope.of(Yicheng.QUWO), Scope.of(COUNTY, Yicheng.id(PLAN, 200)))) {
      assertEquals(
          0, unit().get(stores -> stores.planning().plans().list(scope, FIRST_PAGE)).total());
      assertEquals(
          0, unit().get(stores -> stores.planning().draws().list(scope, FIRST_PAGE)).total());
    }
  }

  @Test
  void aDrawKeepsItsCommitmentAndIsVerifiedFromTheStore() {
    RandomDraw draw = draw(1);
    unit().run(stores -> stores.planning().draws().add(draw));
    RandomDraw read = unit().get(stores -> stores.planning().draws().find(draw.id())).orElseThrow();
    assertEquals(draw, read);
    RandomDraw drawn =
        unit()
            .get(
                stores ->
                    stores
                        .planning()
                        .draws()
                        .update(read.drawn(LocalDate.of(2026, 4, 1), "03 14 15")));
    assertEquals(1, drawn.revision());
    String commitment =
        unit().get(stores -> stores.planning().draws().commitment(draw.id())).orElseThrow();
    assertEquals(draw.commitment(), commitment);
    assertEquals(3, drawn.result().orElseThrow().visits().size());
    RandomDraw.Verification verification = drawn.verify(commitment);
    assertTrue(verification.commitmentHolds());
    assertTrue(verification.selectionHolds());
  }

  @Test
  void theNewestDrawComesFirst() {
    unit()
        .run(
            stores -> {
              stores.planning().draws().add(draw(1));
              stores.planning().draws().add(draw(2));
            });
    assertEquals(
        List.of(draw(2).id(), draw(1).id()),
        unit()
            .get(stores -> stores.planning().draws().list(WHOLE_COUNTY, FIRST_PAGE))
            .items()
            .stream()
            .map(RandomDraw::id)
            .toList());
  }
}
