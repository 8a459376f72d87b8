package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.checklist.Category;
import org.anjian.checklist.CheckFrequency;
import org.anjian.checklist.Checker;
import org.anjian.checklist.Indicator;
import org.anjian.checklist.Withdrawal;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;
import org.junit.jupiter.api.Test;

/** What every store of indicators does. */
public abstract class IndicatorsContract {

  private static final Indicator FULL =
      new Indicator(
          new IndicatorRef("COAL-VENT-001", 1),
          LocalDate.of(2026, 5, 1),
          Set.of(SupervisedSector.COAL_MINE, SupervisedSector.NON_COAL_MINE),
          Category.parse("通风/主通风机"),
          "主通风机有同等能力的备用机，切换时间符合规程。",
          "查切换记录，现场试切换。",
          "主通风机没有同等能力的备用机",
          List.of(ProvisionRef.parse("work-safety-law/2021/36.2")),
          "煤矿安全规程",
          HazardLevel.MAJOR,
          CheckFrequency.MONTHLY,
          Set.of(Checker.ENTERPRISE, Checker.BUREAU),
          Optional.of(ProvisionName.parse("work-safety-law/99.1.3")),
          List.of("风机", "备用"));
  private static final Indicator BARE =
      new Indicator(
          new IndicatorRef("GEN-001", 1),
          LocalDate.of(2026, 5, 1),
          Set.of(),
          Category.parse("基础管理"),
          "有安全生产管理制度。",
          "",
          "",
          List.of(),
          "",
          HazardLevel.GENERAL,
          CheckFrequency.YEARLY,
          Set.of(Checker.TOWNSHIP),
          Optional.empty(),
          List.of());

  protected abstract UnitOfWork unit();

  @Test
  public void editionsAreFoundAsStoredInTheCountyThatPublishedThem() {
    Indicator second = BARE.as(BARE.ref().next(), LocalDate.of(2026, 7, 1));
    unit().run(stores -> stores.indicators().addAll(Yicheng.COUNTY, List.of(BARE, second, FULL)));

    assertEquals(
        List.of(FULL, BARE, second), unit().get(stores -> stores.indicators().all(Yicheng.COUNTY)));
    assertEquals(List.of(), unit().get(stores -> stores.indicators().all(Yicheng.QUWO)));
  }

  @Test
  public void anEditionIsPublishedOnce() {
    unit().run(stores -> stores.indicators().addAll(Yicheng.COUNTY, List.of(BARE)));
    unit().run(stores -> stores.indicators().addAll(Yicheng.QUWO, List.of(BARE)));

    assertTaken(
        "edition",
        () ->
            unit()
                .run(
                    stores ->
                        stores
                            .indicators()
                            .addAll(
                                Yicheng.COUNTY,
                                List.of(BARE.as(BARE.ref(), LocalDate.of(2026, 8, 1))))));
  }

  @Test
  public void theSizeGrowsWithEveryEditionAndWithdrawal() {
    Withdrawal withdrawal =
        new Withdrawal("GEN-001", LocalDate.of(2026, 9, 1), List.of("COAL-VENT-001"), "并入另一项");
    assertEquals(0, size());
    unit().run(stores -> stores.indicators().addAll(Yicheng.COUNTY, List.of(BARE, FULL)));
    assertEquals(2, size());
    unit().run(stores -> stores.indicators().withdrawAll(Yicheng.COUNTY, List.of(withdrawal)));

    assertEquals(3, size());
    assertEquals(
        List.of(withdrawal), unit().get(stores -> stores.indicators().withdrawals(Yicheng.COUNTY)));
    assertTaken(
        "withdrawnFrom",
        () ->
            unit()
                .run(
                    stores ->
                        stores.indicators().withdrawAll(Yicheng.COUNTY, List.of(withdrawal))));
  }

  private long size() {
    return unit().get(stores -> stores.indicators().size(Yicheng.COUNTY));
  }
}
