package org.anjian.responsibility;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.RefusalCode;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionRef;
import org.anjian.table.TextSheet;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Set<SupervisedSector> COAL = Set.of(SupervisedSector.COAL_MINE);
  private static final Set<SupervisedSector> GAS = Set.of(SupervisedSector.GAS);
  private static final Set<SupervisedSector> BOTH =
      Set.of(SupervisedSector.COAL_MINE, SupervisedSector.GAS);

  private static ResponsibleBody body(String code, String name, BodyKind kind) {
    return new ResponsibleBody(code, name, kind, Optional.empty(), Optional.empty(), "主要负责人");
  }

  private static Duty duty(
      String code,
      String body,
      ResponsibilityKind kind,
      Set<SupervisedSector> sectors,
      String joint) {
    return duty(code, body, kind, sectors, Set.of(), Set.of(), joint);
  }

  private static Duty duty(
      String code,
      String body,
      ResponsibilityKind kind,
      Set<SupervisedSector> sectors,
      Set<DivisionCode> divisions,
      Set<CreditCode> enterprises,
      String joint) {
    return new Duty(
        code,
        body,
        kind,
        sectors,
        divisions,
        enterprises,
        Set.of(),
        "监督检查",
        List.of(ProvisionRef.parse("work-safety-law/2021/10.2")),
        "",
        "",
        EffectivePeriod.always(),
        joint);
  }

  private static ResponsibilityList list(Duty... more) {
    List<Duty> duties =
        new ArrayList<>(
            List.of(
                duty("ZH-01", "YJ", ResponsibilityKind.COMPREHENSIVE, Set.of(), ""),
                duty("HY-01", "NY", ResponsibilityKind.SECTOR, COAL, ""),
                duty("HY-02", "ZJ", ResponsibilityKind.SECTOR, GAS, ""),
                duty(
                    "SD-01",
                    "WZ",
                    ResponsibilityKind.PLACE,
                    Set.of(),
                    Set.of(Yicheng.WANGZHUANG_TOWN),
                    Set.of(),
                    "")));
    duties.addAll(List.of(more));
    return ResponsibilityList.draft(
            Yicheng.id(51, 1), Yicheng.COUNTY, 1, "责任清单", DAY, Optional.empty())
        .with(
            "责任清单",
            List.of(
                body("YJ", "应急管理局", BodyKind.DEPARTMENT),
                body("NY", "能源局", BodyKind.DEPARTMENT),
                body("ZJ", "住建局", BodyKind.DEPARTMENT),
                body("WZ", "王庄镇", BodyKind.TOWNSHIP),
                body("TX", "唐兴镇", BodyKind.TOWNSHIP)),
            duties);
  }

  private static SupervisedUnit unit(
      int number, DivisionCode division, Set<SupervisedSector> sectors) {
    return new SupervisedUnit(
        Yicheng.id(1, number), Yicheng.creditCode(number), "企业" + number, division, sectors);
  }

  private static DutyFinder finder(Duty... more) {
    return new DutyFinder(list(more), Yicheng.DIVISIONS);
  }

  private static List<String> bodies(DutyFinder.UnitDuties duties) {
    return duties.assignments().stream()
        .map(one -> one.duty().kind() + " " + one.body().name())
        .toList();
  }

  @Test
  void whoLooksAfterAnEnterpriseIsToldWithTheArticles() {
    Reasoned<DutyFinder.UnitDuties> answer =
        finder().at(unit(1, Yicheng.WANGZHUANG_TOWN, COAL), DAY);

    assertEquals(List.of("COMPREHENSIVE 应急管理局", "SECTOR 能源局", "PLACE 王庄镇"), bodies(answer.value()));
    assertEquals(List.of(), answer.value().missing());
    assertEquals(
        List.of("17", "10.1", "3.3", "10.2", "9.2"),
        answer.trace().citations().stream()
            .map(LegalBasis::ref)
            .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
            .toList());
  }

  @Test
  void aFormerCodeOfAnEnterpriseIsFollowedToTheTownshipOfToday() {
    assertTrue(
        finder()
            .at(unit(1, Yicheng.BEIDING_OF_OLD, COAL), DAY)
            .value()
            .has(ResponsibilityKind.PLACE));
    assertFalse(
        finder().at(unit(1, Yicheng.SHIBO_OF_OLD, COAL), DAY).value().has(ResponsibilityKind.PLACE),
        "the village went to another town");
  }

  @Test
  void whatNobodyBearsIsNamedBySectorAndTownship() {
    ListReview review =
        ListReview.of(
            finder(),
            DAY,
            List.of(
                new UnitCell(Yicheng.TANGXING, COAL, 7, Optional.empty()),
                new UnitCell(
                    Yicheng.WANGZHUANG_TOWN,
                    Set.of(SupervisedSector.FIREWORKS),
                    3,
                    Optional.empty())),
            List.of(),
            cell -> List.of());

    assertEquals(
        List.of(
            new ListReview.Gap(
                ResponsibilityKind.SECTOR, SupervisedSector.FIREWORKS, Yicheng.WANGZHUANG_TOWN, 3),
            new ListReview.Gap(
                ResponsibilityKind.PLACE, SupervisedSector.COAL_MINE, Yicheng.TANGXING, 7)),
        review.gaps());
    assertEquals(10, review.enterprises());
  }

  @Test
  void aDutyThatNamesAnEnterpriseClosesTheGapForThisOneOnly() {
    DutyFinder finder =
        finder(
            duty(
                "SD-02",
                "TX",
                ResponsibilityKind.PLACE,
                Set.of(),
                Set.of(),
                Set.of(Yicheng.creditCode(1)),
                ""));
    ListReview review =
        ListReview.of(
            finder,
            DAY,
            List.of(UnitCell.of(Yicheng.TANGXING, COAL, 2)),
            List.of(),
            cell -> List.of(unit(1, Yicheng.TANGXING, COAL), unit(2, Yicheng.TANGXING, COAL)));

    assertEquals(
        List.of(
            new ListReview.Gap(
                ResponsibilityKind.PLACE, SupervisedSector.COAL_MINE, Yicheng.TANGXING, 1)),
        review.gaps());
  }

  @Test
  void severalWithTheSameDutyOverlapUnlessTheyBearItTogether() {
    SupervisedUnit mine = unit(1, Yicheng.WANGZHUANG_TOWN, COAL);
    DutyFinder.UnitDuties apart =
        finder(duty("HY-09", "ZJ", ResponsibilityKind.SECTOR, COAL, "")).at(mine, DAY).value();
    assertEquals(
        List.of(
            new DutyFinder.Overlap(
                ResponsibilityKind.SECTOR,
                SupervisedSector.COAL_MINE,
                List.of("能源局", "住建局"),
                false)),
        apart.overlaps());

    ResponsibilityList together =
        list(duty("HY-09", "ZJ", ResponsibilityKind.SECTOR, COAL, "煤矿联合检查"))
            .with(duty("HY-01", "NY", ResponsibilityKind.SECTOR, COAL, "煤矿联合检查"));
    assertTrue(
        new DutyFinder(together, Yicheng.DIVISIONS)
            .at(mine, DAY)
            .value()
            .overlaps()
            .get(0)
            .joint());
  }

  @Test
  void twoSectorsThatLeadToDifferentBodiesClashUntilADutyNamesTheEnterprise() {
    SupervisedUnit both = unit(1, Yicheng.WANGZHUANG_TOWN, BOTH);

    assertEquals(
        List.of(
            new DutyFinder.Clash(
                SupervisedSector.COAL_MINE, List.of("能源局"), SupervisedSector.GAS, List.of("住建局"))),
        finder().at(both, DAY).value().clashes());
    assertEquals(
        List.of(),
        finder(
                duty(
                    "HY-09",
                    "NY",
                    ResponsibilityKind.SECTOR,
                    Set.of(),
                    Set.of(),
                    Set.of(both.creditCode()),
                    ""))
            .at(both, DAY)
            .value()
            .clashes());
  }

  @Test
  void anAdoptedListIsNotChangedAnyMore() {
    ResponsibilityList adopted = list().adopted(DAY, DAY, "翼安委〔2026〕1号");

    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE,
        () -> adopted.with(duty("HY-09", "ZJ", ResponsibilityKind.SECTOR, COAL, "")));
    assertRefused(RefusalCode.OUT_OF_SEQUENCE, () -> adopted.withoutDuty("HY-01"));
    assertRefused(RefusalCode.OUT_OF_SEQUENCE, () -> adopted.adopted(DAY, DAY, ""));
    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> list().adopted(DAY, DAY.minusDays(1), ""));
    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> adopted.superseded(DAY));
  }

  @Test
  void aBodyWithDutiesStaysInTheList() {
    assertRefused(RefusalCode.ITEMS_DO_NOT_MATCH, () -> list().withoutBody("NY"));
    assertEquals(4, list().withoutBody("TX").bodies().size());
  }

  @Test
  void aComparisonTellsWhatChangedAndForHowManyEnterprises() {
    ResponsibilityList before = list();
    ResponsibilityList after =
        before
            .with(duty("HY-01", "YJ", ResponsibilityKind.SECTOR, COAL, ""))
            .with(
                duty(
                    "HY-03",
                    "ZJ",
                    ResponsibilityKind.SECTOR,
                    Set.of(SupervisedSector.CONSTRUCTION),
                    ""))
            .withoutDuty("HY-02");
    ListComparison comparison =
        ListComparison.of(
            before,
            after,
            DAY,
            List.of(
                UnitCell.of(Yicheng.TANGXING, COAL, 5),
                UnitCell.of(Yicheng.WANGZHUANG_TOWN, GAS, 2),
                UnitCell.of(Yicheng.TANGXING, Set.of(SupervisedSector.TOURISM), 9)),
            Yicheng.DIVISIONS);

    assertEquals(
        List.of("CHANGED HY-01 [body] 5", "REMOVED HY-02 [] 2", "ADDED HY-03 [] 0"),
        comparison.duties().stream()
            .map(
                one ->
                    one.change() + " " + one.code() + " " + one.fields() + " " + one.enterprises())
            .toList());
    assertEquals(7, comparison.affected());
    assertEquals(16, comparison.enterprises());
  }

  @Test
  void aListIsWrittenAndReadAgainWithoutLoss() {
    ResponsibilityList list =
        list(
            duty(
                "HY-09",
                "ZJ",
                ResponsibilityKind.SECTOR,
                BOTH,
                Set.of(Yicheng.TANGXING),
                Set.of(Yicheng.creditCode(1), Yicheng.creditCode(2)),
                "联合"));
    ListSheets.Reading reading =
        ListSheets.read(ListSheets.write(list), Yicheng.DIVISIONS, LawBook.national());

    assertEquals(List.of(), reading.problems());
    assertEquals(list.bodies(), reading.bodies());
    assertEquals(list.duties(), reading.duties());
  }

  @Test
  void everythingThatIsWrongInATableIsToldAtOnce() {
    TextSheet bodies =
        TextSheet.of(
            "机构",
            List.of("编号", "名称", "类别"),
            List.of(List.of("YJ", "应急管理局", "部门"), List.of("YJ", "", "公司")));
    TextSheet duties =
        TextSheet.of(
            "职责",
            List.of("编号", "机构编号", "职责类别", "行业", "区划", "职责内容", "生效日期"),
            List.of(
                List.of("ZH-01", "JY", "综合监管", "矿山", "141099", "监督", "2026-02-30"),
                List.of("ZH-02", "YJ", "综合监管", "煤矿", "141022", "监督", "")));
    ListSheets.Reading reading =
        ListSheets.read(List.of(bodies, duties), Yicheng.DIVISIONS, LawBook.national());

    assertEquals(
        List.of(
            "机构 3 编号 REPEATED",
            "机构 3 名称 REQUIRED",
            "机构 3 类别 UNKNOWN_VALUE",
            "职责 2 机构编号 UNKNOWN_BODY",
            "职责 2 行业 UNKNOWN_SECTOR",
            "职责 2 区划 UNKNOWN_DIVISION",
            "职责 2 生效日期 INVALID_DATE"),
        reading.problems().stream()
            .map(one -> one.sheet() + " " + one.row() + " " + one.column() + " " + one.code())
            .toList());
    assertEquals(1, reading.duties().size());
  }
}
