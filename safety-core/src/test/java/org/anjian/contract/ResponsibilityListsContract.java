package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.RefusalCode;
import org.anjian.law.ProvisionRef;
import org.anjian.responsibility.BodyKind;
import org.anjian.responsibility.Duty;
import org.anjian.responsibility.ResponsibilityKind;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.ResponsibleBody;
import org.junit.jupiter.api.Test;

/** What every store of responsibility lists does. */
public abstract class ResponsibilityListsContract {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  protected abstract UnitOfWork unit();

  private static ResponsibilityList list(int edition) {
    return ResponsibilityList.draft(
            Yicheng.id(51, edition), Yicheng.COUNTY, edition, "责任清单", DAY, Optional.empty())
        .with(
            "责任清单",
            List.of(
                new ResponsibleBody(
                    "BM-01",
                    "翼城县应急管理局",
                    BodyKind.DEPARTMENT,
                    Optional.empty(),
                    Optional.empty(),
                    "局长"),
                new ResponsibleBody(
                    "XZ-01",
                    "唐兴镇人民政府",
                    BodyKind.TOWNSHIP,
                    Optional.of(Yicheng.TANGXING),
                    Optional.empty(),
                    ""),
                new ResponsibleBody(
                    "QY-01",
                    "翼城第一企业",
                    BodyKind.ENTERPRISE,
                    Optional.empty(),
                    Optional.of(Yicheng.creditCode(1)),
                    "主要负责人")),
            List.of(
                new Duty(
                    "ZZ-02",
                    "XZ-01",
                    ResponsibilityKind.PLACE,
                    Set.of(),
                    Set.of(Yicheng.TANGXING, Yicheng.WANGZHUANG_TOWN),
                    Set.of(),
                    Set.of(),
                    "对辖区内企业监督检查",
                    List.of(ProvisionRef.parse("work-safety-law/2021/9.2")),
                    "县委办文件",
                    "分管副镇长",
                    EffectivePeriod.always(),
                    ""),
                new Duty(
                    "AA-01",
                    "BM-01",
                    ResponsibilityKind.SECTOR,
                    Set.of(SupervisedSector.COAL_MINE, SupervisedSector.FIREWORKS),
                    Set.of(),
                    Set.of(Yicheng.creditCode(2), Yicheng.creditCode(1)),
                    Set.of("通风", "机电"),
                    "对煤矿监督检查",
                    List.of(),
                    "",
                    "",
                    EffectivePeriod.between(DAY, DAY.plusYears(1)),
                    "煤矿联合监管")));
  }

  @Test
  public void anEditionIsFoundAsStored() {
    unit().run(stores -> stores.responsibilityLists().add(list(1)));

    assertEquals(
        Optional.of(list(1)),
        unit().get(stores -> stores.responsibilityLists().find(list(1).id())));
  }

  @Test
  public void headsComeNewestFirstWithoutContent() {
    unit()
        .run(
            stores -> {
              stores.responsibilityLists().add(list(1));
              stores.responsibilityLists().add(list(2));
            });

    List<ResponsibilityList> heads =
        unit().get(stores -> stores.responsibilityLists().heads(Yicheng.COUNTY));
    assertEquals(List.of(2, 1), heads.stream().map(ResponsibilityList::edition).toList());
    assertEquals(List.of(), heads.get(0).duties());
    assertEquals(List.of(), unit().get(s -> s.responsibilityLists().heads(Yicheng.QUWO)));
  }

  @Test
  public void anEditionNumberIsUsedOnce() {
    unit().run(stores -> stores.responsibilityLists().add(list(1)));
    ResponsibilityList same =
        ResponsibilityList.draft(
            Yicheng.id(51, 9), Yicheng.COUNTY, 1, "另一份", DAY, Optional.empty());

    assertTaken("edition", () -> unit().run(stores -> stores.responsibilityLists().add(same)));
  }

  @Test
  public void theEditionThatHoldsOnADayIsFoundByItsFirstAndLastDay() {
    LocalDate from = LocalDate.of(2026, 2, 1);
    LocalDate end = LocalDate.of(2026, 6, 1);
    unit()
        .run(
            stores -> {
              stores.responsibilityLists().add(list(1));
              stores.responsibilityLists().add(list(2));
            });
    ResponsibilityList first =
        unit()
            .get(
                stores -> {
                  ResponsibilityList adopted =
                      stores.responsibilityLists().update(list(1).adopted(DAY, from, "1号"));
                  return stores.responsibilityLists().update(adopted.superseded(end));
                });
    ResponsibilityList second =
        unit().get(stores -> stores.responsibilityLists().update(list(2).adopted(DAY, end, "")));

    assertEquals(Optional.empty(), holding(from.minusDays(1)));
    assertEquals(Optional.of(first), holding(from));
    assertEquals(Optional.of(first), holding(end.minusDays(1)));
    assertEquals(Optional.of(second), holding(end));
  }

  @Test
  public void anEditionIsChangedOnlyByWhoReadIt() {
    unit().run(stores -> stores.responsibilityLists().add(list(1)));
    ResponsibilityList changed =
        unit().get(stores -> stores.responsibilityLists().update(list(1).withoutDuty("AA-01")));

    assertEquals(1, changed.revision());
    assertEquals(
        Optional.of(changed),
        unit().get(stores -> stores.responsibilityLists().find(list(1).id())));
    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(stores -> stores.responsibilityLists().update(list(1))));
  }

  private Optional<ResponsibilityList> holding(LocalDate day) {
    return unit().get(stores -> stores.responsibilityLists().holding(Yicheng.COUNTY, day));
  }
}
