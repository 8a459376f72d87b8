package org.anjian.checklist;

import static org.anjian.checklist.Items.item;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.bureau.Bureau;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.law.LawBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerChecklistTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final Indicator FAN =
      item("COAL-001", "通风/主扇", "主扇有备用", SupervisedSector.COAL_MINE);
  private static final Indicator FIREWORK =
      item("FIRE-001", "零售", "限量存放", SupervisedSector.FIREWORKS);
  private static final Indicator GENERAL = item("GEN-001", "基础管理", "有制度");

  private final Bureau bureau = new Bureau();
  private final KeepCatalogue catalogues =
      new KeepCatalogue(
          bureau.stores.indicators(),
          List.of(FAN, FIREWORK, GENERAL),
          LawBook.national(),
          bureau.journal,
          bureau.ids,
          bureau.clock);
  private final AnswerChecklist checklist =
      new AnswerChecklist(
          bureau.inspections,
          bureau.stores.enterprises(),
          bureau.stores.checklistRecords(),
          catalogues,
          bureau.hazards,
          bureau.journal);
  private Inspection inspection;

  @BeforeEach
  void anInspectionOfTheMine() {
    bureau.today(DAY);
    inspection =
        bureau.inspections.record(
            Bureau.inspector(),
            new CarryOutInspection.Report(
                bureau.mine.id(), DAY, InspectionMode.ROUTINE, bureau.wang, bureau.zhao, false));
  }

  private static AnswerChecklist.Entry entry(String code, Conformity conformity, String remark) {
    return new AnswerChecklist.Entry(code, conformity, remark, Optional.empty(), Optional.empty());
  }

  private ChecklistRecord answer(long revision, boolean asHazards, AnswerChecklist.Entry... some) {
    return checklist.answer(
        Bureau.inspector(), inspection.id(), revision, List.of(some), asHazards);
  }

  private List<Hazard> hazards() {
    return bureau.stores.hazards().ofInspection(inspection.id());
  }

  @Test
  void theListHoldsWhatAppliesToTheSectorOnTheDay() {
    assertEquals(
        List.of(GENERAL, FAN), checklist.sheet(Bureau.inspector(), inspection.id()).items());
  }

  @Test
  void whatDoesNotConformBecomesAHazardWithTheProposal() {
    ChecklistRecord record =
        answer(
            0,
            true,
            entry("COAL-001", Conformity.DOES_NOT_CONFORM, "备用风机拆走检修"),
            entry("GEN-001", Conformity.CONFORMS, ""));

    Hazard hazard = hazards().get(0);
    assertEquals("不符合要求：主扇有备用（备用风机拆走检修）", hazard.description());
    assertEquals(HazardLevel.GENERAL, hazard.level());
    assertEquals(Optional.of(FAN.ref()), hazard.indicator());
    assertEquals(Optional.of(hazard.id()), record.answerTo("COAL-001").orElseThrow().hazard());
    assertEquals(1, hazards().size());
  }

  @Test
  void theOfficerMayWordAndGradeItOtherwise() {
    answer(
        0,
        true,
        new AnswerChecklist.Entry(
            "COAL-001",
            Conformity.DOES_NOT_CONFORM,
            "",
            Optional.of("主扇无备用"),
            Optional.of(HazardLevel.MAJOR)));

    assertEquals("主扇无备用", hazards().get(0).description());
    assertEquals(HazardLevel.MAJOR, hazards().get(0).level());
  }

  @Test
  void answersAreKeptBeforeTheyBecomeHazardsAndOnlyOnce() {
    answer(0, false, entry("COAL-001", Conformity.DOES_NOT_CONFORM, ""));
    assertEquals(List.of(), hazards());

    ChecklistRecord first = answer(0, true);
    answer(first.revision(), true, entry("GEN-001", Conformity.NOT_APPLICABLE, ""));

    assertEquals(1, hazards().size());
  }

  @Test
  void anAnswerWithAHazardIsNotTakenBack() {
    ChecklistRecord record = answer(0, true, entry("COAL-001", Conformity.DOES_NOT_CONFORM, ""));

    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () -> answer(record.revision(), false, entry("COAL-001", Conformity.CONFORMS, "")));
  }

  @Test
  void anIndicatorThatIsNotInForceOnTheDayIsRefusedAndNamed() {
    assertRefused(
        RefusalCode.ITEMS_DO_NOT_MATCH,
        () -> answer(0, false, entry("COAL-404", Conformity.CONFORMS, "")));
  }

  @Test
  void oldAnswersKeepTheirEditionWhenTheIndicatorIsWithdrawn() {
    ChecklistRecord record = answer(0, false, entry("COAL-001", Conformity.CONFORMS, ""));
    catalogues.withdraw(
        Bureau.leader(), new Withdrawal("COAL-001", DAY.plusDays(1), List.of(), "不再适用"));
    bureau.today(DAY.plusDays(9));

    assertEquals(
        new IndicatorRef("COAL-001", 1), record.answerTo("COAL-001").orElseThrow().indicator());
    assertEquals(
        List.of(GENERAL, FAN), checklist.sheet(Bureau.inspector(), inspection.id()).items());
  }

  @Test
  void whoReadAnOlderStateDoesNotOverwriteTheNewer() {
    ChecklistRecord first = answer(0, false, entry("COAL-001", Conformity.CONFORMS, ""));
    answer(first.revision(), false, entry("GEN-001", Conformity.CONFORMS, ""));

    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> answer(first.revision(), false, entry("GEN-001", Conformity.NOT_CHECKED, "")));
  }
}
