package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.document;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.document.DocumentKind;
import org.anjian.enforcement.ActKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseAftermath;
import org.anjian.enforcement.CaseEnd;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.CaseTime;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.HearingTermination;
import org.anjian.enforcement.NoPenaltyGround;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enforcement.PoliceOutcome;
import org.anjian.enforcement.Violation;
import org.anjian.enterprise.Enterprise;
import org.anjian.explain.RefusalCode;
import org.anjian.inspection.Inspection;
import org.anjian.law.Condition;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.penalty.Circumstance;
import org.anjian.people.OfficerPair;
import org.junit.jupiter.api.Test;

/** What every store of enforcement cases does. */
public abstract class EnforcementCasesContract {

  private static final Enterprise MINE = enterprise(1);
  private static final Enterprise SHOP = enterprise(2, Yicheng.SHIBO_OF_OLD);
  private static final Inspection INSPECTION = Yicheng.inspection(1, MINE);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final List<OtherPenalty> OTHERS =
      List.of(new OtherPenalty("SUSPEND_PRODUCTION"), OtherPenalty.ORDER_CORRECTION);

  protected abstract UnitOfWork unit();

  private void withInspection() {
    unit()
        .run(
            stores -> {
              stores.enterprises().addAll(List.of(MINE, SHOP));
              stores.officers().addAll(List.of(officer(1), officer(2)));
              stores.inspections().add(INSPECTION);
            });
  }

  /** One act of every kind. */
  private static List<CaseAct> everyAct(int number) {
    List<CaseAct> all = new ArrayList<>(usualActs(number));
    all.addAll(FollowUps.all(number, DAY.plusDays(210)));
    all.addAll(InvestigationSamples.everyAct(number, DAY.plusDays(400)));
    return all;
  }

  private static List<CaseAct> usualActs(int number) {
    return List.of(
        filing(number),
        new CaseAct.Assessment(
            DAY.plusDays(1),
            "查明“主要负责人”未履行职责\n第二行",
            "work-safety-law/2014/92.1.1",
            "上一年年收入30%",
            Yuan.parse("24000.50"),
            OTHERS,
            true,
            "[{\"question\":\"罚款\",\"outcome\":\"24000.50\"}]"),
        new CaseAct.Notice(
            document(DocumentKind.PENALTY_NOTICE, number),
            DAY.plusDays(2),
            Yuan.of(24000),
            OTHERS,
            true),
        new CaseAct.NoticeDelivery(DAY.plusDays(3), DeliveryMode.LEFT, "负责人1"),
        new CaseAct.Statement(DAY.plusDays(4), "请求从轻", "不予采纳"),
        new CaseAct.Waiver(DAY.plusDays(4)),
        new CaseAct.HearingRequest(DAY.plusDays(5)),
        new CaseAct.Hearing(DAY.plusDays(15), DAY.plusDays(6), "主持人", "听证笔录"),
        new CaseAct.LegalReview(DAY.plusDays(16), "审核人", true, "同意"),
        new CaseAct.CollectiveDiscussion(DAY.plusDays(17), List.of("甲", "乙"), "同意处罚"),
        new CaseAct.Decision(
            document(DocumentKind.PENALTY_DECISION, number),
            DAY.plusDays(18),
            Yuan.of(24000),
            List.of()),
        new CaseAct.DecisionDelivery(DAY.plusDays(19), DeliveryMode.HANDED_OVER, "负责人1"),
        new CaseAct.InstalmentPlan(
            DAY.plusDays(20),
            List.of(
                new CaseAct.Instalment(DAY.plusDays(30), Yuan.of(14000)),
                new CaseAct.Instalment(DAY.plusDays(60), Yuan.of(10000)))),
        new CaseAct.Payment(DAY.plusDays(21), Yuan.of(14000), PaymentKind.FINE, "收据1"),
        new CaseAct.Payment(DAY.plusDays(61), Yuan.parse("300.01"), PaymentKind.SURCHARGE, ""),
        new CaseAct.Closing(DAY.plusDays(62), "执行完毕"),
        new CaseTime.DecisionExtension(DAY.plusDays(63), "局长", "案情复杂"),
        new HearingTermination(DAY.plusDays(63), HearingTermination.Ground.ABSENT, "未到场"),
        new CaseEnd.NoPenalty(
            document(DocumentKind.NO_PENALTY_DECISION, number),
            DAY.plusDays(64),
            NoPenaltyGround.FIRST_MINOR_OFFENCE,
            "已改正",
            "当面教育"),
        new CaseEnd.AgencyTransfer(
            document(DocumentKind.TRANSFER, 2 * number), DAY.plusDays(64), "市场监管局", "归其管辖"),
        new CaseEnd.Termination(DAY.plusDays(64), "当事人死亡"),
        new CaseEnd.TransferReport(DAY.plusDays(64), "危险作业罪", "“报告”\n第二行"),
        new CaseEnd.TransferApproval(DAY.plusDays(65), true, "涉嫌犯罪"),
        new CaseEnd.Transfer(
            document(DocumentKind.TRANSFER, 2 * number + 1),
            DAY.plusDays(66),
            "公安局",
            List.of("移送书", "调查报告")),
        new CaseEnd.PoliceAnswer(DAY.plusDays(69), PoliceOutcome.NOT_FILED, "不予立案通知书"),
        new CaseAftermath.Publication(DAY.plusDays(70), "局网站“公示”"),
        new CaseAftermath.UpwardReport(DAY.plusDays(70), "市局"),
        new CaseAftermath.Demand(
            document(DocumentKind.ENFORCEMENT_REMINDER, number),
            DAY.plusDays(70),
            DeliveryMode.POSTED,
            "负责人1"),
        new CaseAftermath.CourtApplication(
            document(DocumentKind.ENFORCEMENT_APPLICATION, number), DAY.plusDays(200), "县法院"),
        new CaseAftermath.CourtAnswer(DAY.plusDays(205), false, "不予受理裁定"));
  }

  private static CaseAct.Filing filing(int number) {
    return new CaseAct.Filing(
        document(DocumentKind.FILING, number),
        DAY,
        List.of(new OfficerPair(officer(1).id(), officer(2).id())));
  }

  private static Violation violation() {
    return new Violation(
        ProvisionName.parse("work-safety-law/92.1.1"),
        Subject.PRINCIPAL,
        "负责人1",
        new Condition("ACCIDENT_GENERAL"),
        LocalDate.of(2020, 1, 13),
        "未履行安全生产管理职责",
        Set.of(Circumstance.ACTIVE_HARM_REDUCTION, Circumstance.CONFESSED_UNKNOWN_ACT),
        Optional.of(Yuan.of(80000)),
        Optional.of(Yuan.parse("0.01")),
        Optional.of(Yuan.ZERO),
        Optional.of(Yuan.parse("9999999999999999.99")));
  }

  private static EnforcementCase onRecord(int number, Enterprise enterprise, List<CaseAct> acts) {
    return EnforcementCase.onRecord(
        Yicheng.id(8, number),
        enterprise.id(),
        enterprise.division(),
        enterprise.equals(MINE) ? Optional.of(INSPECTION.id()) : Optional.empty(),
        violation(),
        EnforcementCase.Origin.LIVE,
        acts,
        0);
  }

  private static EnforcementCase filed(int number) {
    return onRecord(number, MINE, List.of(filing(number)));
  }

  private static EnforcementCase with(EnforcementCase of, CaseAct... more) {
    List<CaseAct> acts = new ArrayList<>(of.acts());
    acts.addAll(Arrays.asList(more));
    return EnforcementCase.onRecord(
        of.id(),
        of.enterprise(),
        of.division(),
        of.inspection(),
        of.violation(),
        of.origin(),
        acts,
        of.revision());
  }

  private static void assertSame(EnforcementCase expected, EnforcementCase actual) {
    assertEquals(expected.id(), actual.id());
    assertEquals(expected.enterprise(), actual.enterprise());
    assertEquals(expected.division(), actual.division());
    assertEquals(expected.inspection(), actual.inspection());
    assertEquals(expected.violation(), actual.violation());
    assertEquals(expected.origin(), actual.origin());
    assertEquals(expected.acts(), actual.acts());
    assertEquals(expected.revision(), actual.revision());
  }

  private EnforcementCase find(EnforcementCase of) {
    return unit().get(stores -> stores.enforcementCases().find(of.id())).orElseThrow();
  }

  @Test
  public void everyActIsFoundAsItWasDone() {
    withInspection();
    EnforcementCase all = onRecord(1, MINE, everyAct(1));
    EnforcementCase onTheSpot = onRecord(2, MINE, List.of(FollowUps.onTheSpot(2, DAY)));

    unit().run(stores -> stores.enforcementCases().addAll(List.of(all, onTheSpot)));

    assertSame(all, find(all));
    assertSame(onTheSpot, find(onTheSpot));
    assertEquals(
        EnumSet.allOf(ActKind.class),
        Stream.concat(all.acts().stream(), onTheSpot.acts().stream())
            .map(CaseAct::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class))));
  }

  @Test
  public void aCaseOfALedgerIsFoundAsToldThere() {
    withInspection();
    EnforcementCase told =
        EnforcementCase.onRecord(
            Yicheng.id(8, 5),
            SHOP.id(),
            SHOP.division(),
            Optional.empty(),
            Violation.of(
                ProvisionName.parse("work-safety-law/109.1.1"),
                Subject.UNIT,
                SHOP.name(),
                Condition.INITIAL,
                DAY,
                ""),
            EnforcementCase.Origin.LEDGER,
            List.of(
                new CaseAct.Filing(document(DocumentKind.FILING, 5), DAY, List.of()),
                new CaseAct.Payment(DAY, Yuan.of(150000), PaymentKind.FINE, "")),
            0);

    unit().run(stores -> stores.enforcementCases().addAll(List.of(told, filed(6))));

    assertSame(told, find(told));
    assertSame(filed(6), find(filed(6)));
    assertEquals(
        Optional.empty(), unit().get(stores -> stores.enforcementCases().find(Yicheng.id(8, 99))));
  }

  @Test
  public void anActIsAddedAndCountsTheRevisionOn() {
    withInspection();
    unit().run(stores -> stores.enforcementCases().add(filed(1)));
    CaseAct assessment = everyAct(1).get(1);
    CaseAct notice = everyAct(1).get(2);

    EnforcementCase assessed =
        unit().get(stores -> stores.enforcementCases().update(with(filed(1), assessment)));
    EnforcementCase notified =
        unit().get(stores -> stores.enforcementCases().update(with(assessed, notice)));

    assertEquals(1, assessed.revision());
    assertEquals(2, notified.revision());
    assertEquals(List.of(filing(1), assessment, notice), notified.acts());
    assertSame(notified, find(filed(1)));
  }

  @Test
  public void severalActsInOneUnitOfWorkFollowEachOther() {
    withInspection();

    unit()
        .run(
            stores -> {
              stores.enforcementCases().add(filed(1));
              EnforcementCase read = stores.enforcementCases().find(filed(1).id()).orElseThrow();
              EnforcementCase assessed =
                  stores.enforcementCases().update(with(read, everyAct(1).get(1)));
              stores.enforcementCases().update(with(assessed, everyAct(1).get(2)));
            });

    EnforcementCase found = find(filed(1));
    assertEquals(everyAct(1).subList(0, 3), found.acts());
    assertEquals(2, found.revision());
  }

  @Test
  public void anActOnAnOlderRevisionIsRefused() {
    withInspection();
    unit().run(stores -> stores.enforcementCases().add(filed(1)));
    unit().run(s -> s.enforcementCases().update(with(filed(1), everyAct(1).get(1))));

    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(s -> s.enforcementCases().update(with(filed(1), everyAct(1).get(1)))));
    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(s -> s.enforcementCases().update(with(filed(2), everyAct(2).get(1)))));
  }

  @Test
  public void actsAreNeverTakenBack() {
    withInspection();
    EnforcementCase two = onRecord(1, MINE, everyAct(1).subList(0, 2));
    unit().run(stores -> stores.enforcementCases().add(two));

    assertThrows(
        IllegalArgumentException.class,
        () -> unit().run(stores -> stores.enforcementCases().update(filed(1))));
    assertSame(two, find(two));
  }

  @Test
  public void aDocumentNumberIsUsedOnceInWhateverAct() {
    withInspection();
    unit()
        .run(
            stores ->
                stores
                    .enforcementCases()
                    .addAll(List.of(onRecord(1, MINE, everyAct(1)), filed(2))));
    CaseAct sameDecision =
        new CaseAct.Decision(
            document(DocumentKind.PENALTY_DECISION, 1), DAY, Yuan.of(1), List.of());
    EnforcementCase sameFiling =
        EnforcementCase.onRecord(
            Yicheng.id(8, 77),
            MINE.id(),
            MINE.division(),
            Optional.empty(),
            violation(),
            EnforcementCase.Origin.LIVE,
            List.of(filing(2)),
            0);

    assertTaken(
        "number", () -> unit().run(s -> s.enforcementCases().update(with(filed(2), sameDecision))));
    assertTaken("number", () -> unit().run(s -> s.enforcementCases().add(sameFiling)));
    assertSame(filed(2), find(filed(2)));
  }

  @Test
  public void theListIsPagedTheNewestFirst() {
    withInspection();
    List<EnforcementCase> all =
        IntStream.rangeClosed(1, 11).mapToObj(EnforcementCasesContract::filed).toList();
    unit().run(stores -> stores.enforcementCases().addAll(all));

    Page<EnforcementCase> page =
        unit()
            .get(
                s ->
                    s.enforcementCases()
                        .list(WHOLE_COUNTY, EnforcementCases.Query.all(), new PageRequest(0, 3)));

    assertEquals(11, page.total());
    assertEquals(List.of(11, 10, 9), numbers(page.items()));
    assertEquals(
        List.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1),
        numbers(unit().get(s -> s.enforcementCases().ofEnterprise(MINE.id()))));
    assertEquals(List.of(), numbers(unit().get(s -> s.enforcementCases().ofEnterprise(SHOP.id()))));
  }

  @Test
  public void theListIsNarrowedByEachPartOfTheQuery() {
    withInspection();
    EnforcementCase decided = onRecord(2, SHOP, everyAct(2).subList(0, 11));
    unit().run(s -> s.enforcementCases().addAll(List.of(filed(1), decided)));
    EnforcementCases.Query all = EnforcementCases.Query.all();

    assertEquals(
        List.of(2),
        list(
            WHOLE_COUNTY,
            new EnforcementCases.Query(
                all.enterprise(),
                Optional.of(Yicheng.TANGXING),
                all.year(),
                all.stage(),
                all.text())));
    assertEquals(
        List.of(),
        list(
            WHOLE_COUNTY,
            new EnforcementCases.Query(
                all.enterprise(), all.division(), Optional.of(2021), all.stage(), all.text())));
    assertEquals(
        List.of(1),
        list(
            WHOLE_COUNTY,
            new EnforcementCases.Query(
                all.enterprise(),
                all.division(),
                all.year(),
                Optional.of(CaseStage.INVESTIGATING),
                all.text())));
    assertEquals(
        List.of(2),
        list(
            WHOLE_COUNTY,
            new EnforcementCases.Query(
                all.enterprise(),
                all.division(),
                all.year(),
                Optional.of(CaseStage.DECIDED),
                all.text())));
    assertEquals(List.of(1), list(WHOLE_COUNTY, against(MINE.id())));
    assertEquals(List.of(2), list(WHOLE_COUNTY, against(SHOP.id())));
    assertEquals(List.of(2), list(WHOLE_COUNTY, text("应急罚〔2020〕2号")));
    assertEquals(List.of(2, 1), list(WHOLE_COUNTY, text("应急立")));
    assertEquals(List.of(2, 1), list(WHOLE_COUNTY, text("负责人")));
    assertEquals(List.of(), list(WHOLE_COUNTY, text("%")));
  }

  @Test
  public void anAccountSeesWhatItsScopeCovers() {
    withInspection();
    unit().run(s -> s.enforcementCases().addAll(List.of(filed(1), onRecord(2, SHOP, everyAct(2)))));
    EnforcementCases.Query all = EnforcementCases.Query.all();

    assertEquals(List.of(1), list(Scope.of(Yicheng.WANGZHUANG_TOWN), all));
    assertEquals(List.of(2), list(Scope.of(Yicheng.COUNTY, SHOP.id()), all));
    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO), all));
  }

  private static EnforcementCases.Query against(UUID enterprise) {
    EnforcementCases.Query all = EnforcementCases.Query.all();
    return new EnforcementCases.Query(
        Optional.of(enterprise), all.division(), all.year(), all.stage(), all.text());
  }

  private static EnforcementCases.Query text(String text) {
    return new EnforcementCases.Query(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
  }

  private List<Integer> list(Scope scope, EnforcementCases.Query query) {
    return numbers(unit().get(s -> s.enforcementCases().list(scope, query, FIRST_PAGE)).items());
  }

  private static List<Integer> numbers(List<EnforcementCase> cases) {
    return cases.stream().map(each -> each.number().number()).toList();
  }
}
