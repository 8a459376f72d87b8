package org.anjian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enterprise.Enterprise;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.Reinspection;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;
import org.junit.jupiter.api.Test;

class LedgerDeliveryTest {

  private static final UUID ID = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private static RecordingSink deliver(MemoryWorkbook book) {
    RecordingSink sink = new RecordingSink();
    LedgerReaderTest.READER.deliver(book, LedgerReaderTest.YEAR, sink, LedgerProgress.NONE);
    return sink;
  }

  private static RecordingSink delivered() {
    return deliver(MemoryWorkbook.yicheng());
  }

  @Test
  void everySoundRowIsHandedOn() {
    RecordingSink sink = delivered();
    long rows =
        sink.all.stream()
            .filter(
                entry ->
                    !(entry instanceof RectificationOrderEntry)
                        && !(entry instanceof ReinspectionEntry))
            .count();
    long payments =
        sink.of(CaseEntry.class).stream().mapToLong(entry -> entry.payments().size()).sum();
    assertEquals(27, rows + payments);
  }

  @Test
  void rowsWithErrorsAreLeftOutAndTheOthersHandedOn() {
    RecordingSink sink =
        deliver(
            MemoryWorkbook.yicheng()
                .set("检查", 3, "检查日期", "2020-02-30")
                .set("缴款", 3, "金额（元）", "很多"));
    assertEquals(
        List.of("JC1"), sink.of(InspectionEntry.class).stream().map(InspectionEntry::key).toList());
    assertEquals(
        List.of("YH1", "YH2"), sink.of(HazardEntry.class).stream().map(HazardEntry::key).toList());
    assertEquals(2, sink.of(CaseEntry.class).get(0).payments().size());
  }

  @Test
  void whatAnEntryRefersToComesBeforeIt() {
    MemoryWorkbook book = MemoryWorkbook.yicheng();
    for (int i = 10; i < 1_300; i++) {
      book.add("隐患", "YH" + i, "JC1", "台账不全", "一般", "（翼）应急责改〔2020〕" + i + "号", "2020-03-20");
    }
    Set<String> known = new HashSet<>();
    for (LedgerEntry entry : deliver(book).all) {
      for (String needed : needs(entry)) {
        assertTrue(known.contains(needed), () -> entry + " came before " + needed);
      }
      known.add(entry.getClass().getSimpleName() + entry.key());
    }
    assertTrue(known.contains("HazardEntryYH1299"));
  }

  private static List<String> needs(LedgerEntry entry) {
    if (entry instanceof InspectionEntry inspection) {
      return List.of(
          "EnterpriseEntry" + inspection.enterprise(),
          "OfficerEntry" + inspection.leadCertificate(),
          "OfficerEntry" + inspection.assistingCertificate());
    }
    if (entry instanceof RectificationOrderEntry order) {
      return List.of("InspectionEntry" + order.inspection());
    }
    if (entry instanceof HazardEntry hazard) {
      return Stream.concat(
              Stream.of("InspectionEntry" + hazard.inspection()),
              hazard.order().stream().map(o -> "RectificationOrderEntry" + o.number()))
          .toList();
    }
    if (entry instanceof ReinspectionEntry reinspection) {
      return reinspection.items().stream().map(item -> "HazardEntry" + item.hazard()).toList();
    }
    if (entry instanceof SuspensionEntry suspension) {
      return List.of("InspectionEntry" + suspension.inspection());
    }
    if (entry instanceof CaseEntry filed) {
      return filed.inspection().map(number -> "InspectionEntry" + number).stream().toList();
    }
    return List.of();
  }

  @Test
  void batchesAreNeverEmptyAndNeverLong() {
    MemoryWorkbook book = MemoryWorkbook.yicheng();
    for (int i = 0; i < 1_000; i++) {
      book.add("宣传", "2020-06-03", "云课堂", "第" + i + "期", "县电视台");
    }
    for (int size : deliver(book).batches) {
      assertTrue(size > 0 && size <= 500, () -> "batch of " + size);
    }
  }

  @Test
  void keysTellEntriesOfAKindApartAndStayTheSame() {
    Set<String> keys = new HashSet<>();
    RecordingSink sink = delivered();
    for (LedgerEntry entry : sink.all) {
      assertTrue(keys.add(entry.getClass() + entry.key()), entry::key);
    }
    assertEquals(
        sink.all.stream().map(LedgerEntry::key).toList(),
        delivered().all.stream().map(LedgerEntry::key).toList());
  }

  @Test
  void aFingerprintTellsWhatARowSaysNotWhereItStands() {
    OfficerEntry officer = delivered().of(OfficerEntry.class).get(0);
    RecordingSink moved = deliver(MemoryWorkbook.yicheng().insert("执法人员", 2));
    RecordingSink changed = deliver(MemoryWorkbook.yicheng().set("执法人员", 2, "姓名", "丙丙"));
    assertEquals(officer.fingerprint(), moved.of(OfficerEntry.class).get(0).fingerprint());
    assertNotEquals(officer.row(), moved.of(OfficerEntry.class).get(0).row());
    assertNotEquals(officer.fingerprint(), changed.of(OfficerEntry.class).get(0).fingerprint());
    assertEquals(32, officer.fingerprint().length());
  }

  @Test
  void theFingerprintOfACaseCoversItsPayments() {
    String before = delivered().of(CaseEntry.class).get(0).fingerprint();
    RecordingSink moved = deliver(MemoryWorkbook.yicheng().insert("缴款", 2));
    RecordingSink fewer = deliver(MemoryWorkbook.yicheng().dropRows("缴款", 4));
    assertEquals(before, moved.of(CaseEntry.class).get(0).fingerprint());
    assertNotEquals(before, fewer.of(CaseEntry.class).get(0).fingerprint());
  }

  @Test
  void anEnterpriseKeepsWhatItsRowSays() {
    List<EnterpriseEntry> entries = delivered().of(EnterpriseEntry.class);
    Enterprise enterprise = entries.get(0).toEnterprise(ID, LocalDate.of(2020, 1, 1));
    assertEquals("示例煤业", enterprise.name());
    assertEquals("0610", enterprise.industry().code());
    assertEquals(new BigDecimal("111.803436"), enterprise.location().orElseThrow().longitude());
    assertEquals("（晋）证1号", enterprise.licences().get(0).number());
    assertEquals(Optional.of(LocalDate.of(2021, 1, 1)), enterprise.licences().get(0).validUntil());
    Enterprise bare = entries.get(1).toEnterprise(ID, LocalDate.of(2020, 1, 1));
    assertEquals("", bare.principal());
    assertEquals(List.of(), bare.licences());
    assertEquals(Optional.empty(), bare.location());
    assertEquals("141022102220", bare.division().canonical());
  }

  @Test
  void anInspectionHasTheDivisionOfItsEnterprise() {
    InspectionEntry entry = delivered().of(InspectionEntry.class).get(1);
    assertEquals("141022102220", entry.division().canonical());
    assertEquals(
        Optional.of(DocumentNumber.parse("（翼）应急联检〔2020〕1号")),
        entry.toInspection(ID, OTHER, new OfficerPair(ID, OTHER)).jointNumber());
  }

  @Test
  void hazardsOfOneOrderAreOneOrderAndOneReinspection() {
    RecordingSink sink = delivered();
    List<RectificationOrderEntry> orders = sink.of(RectificationOrderEntry.class);
    assertEquals(
        List.of("（翼）应急责改〔2020〕1号", "（翼）应急责改〔2020〕2号"),
        orders.stream().map(RectificationOrderEntry::key).toList());
    assertEquals(LocalDate.of(2020, 3, 2), orders.get(0).toOrder(ID, ID, ID).issuedOn());
    ReinspectionEntry reinspection = sink.of(ReinspectionEntry.class).get(0);
    assertEquals(
        List.of(
            new ReinspectionEntry.Item("YH1", Reinspection.Outcome.PASS),
            new ReinspectionEntry.Item("YH2", Reinspection.Outcome.FAIL)),
        reinspection.items());
    assertEquals(
        2,
        reinspection
            .toReinspection(ID, ID, ID, number -> number.equals("YH1") ? ID : OTHER)
            .results()
            .size());
  }

  @Test
  void aHazardStandsWhereItsRowLeavesIt() {
    List<HazardEntry> entries = delivered().of(HazardEntry.class);
    Hazard passed = entries.get(0).toHazard(ID, ID, ID, Optional.of(OTHER));
    assertEquals(HazardState.CLOSED, passed.state());
    assertEquals(HazardLevel.MAJOR, passed.level());
    assertEquals(Optional.of(LocalDate.of(2020, 3, 20)), passed.closedOn());
    assertEquals(
        HazardState.FAILED, entries.get(1).toHazard(ID, ID, ID, Optional.of(OTHER)).state());
    assertEquals(
        HazardState.ORDERED, entries.get(2).toHazard(ID, ID, ID, Optional.of(OTHER)).state());
    assertEquals(HazardState.FOUND, entries.get(3).toHazard(ID, ID, ID, Optional.empty()).state());
  }

  @Test
  void aCaseBringsItsActsInOrder() {
    List<CaseEntry> entries = delivered().of(CaseEntry.class);
    CaseEntry entry = entries.get(0);
    assertEquals("work-safety-law/2014/98.1.3", entry.provision().orElseThrow().toString());
    assertEquals(Subject.UNIT, entry.subject());
    EnforcementCase closed = entry.toCase(ID, OTHER, Optional.of(ID), "示例煤业");
    assertEquals(CaseStage.CLOSED, closed.stage());
    assertEquals(EnforcementCase.Origin.LEDGER, closed.origin());
    assertEquals(6, closed.acts().size());
    assertEquals(Yuan.parse("1500.50"), entry.payments().get(2).amount());
    assertEquals(PaymentKind.SURCHARGE, entry.payments().get(2).kind());
    EnforcementCase open = entries.get(1).toCase(ID, OTHER, Optional.empty(), "乙");
    assertEquals(CaseStage.INVESTIGATING, open.stage());
  }

  @Test
  void theSmallerLedgersBecomeTheirRecords() {
    RecordingSink sink = delivered();
    assertEquals(
        Optional.of(LocalDate.of(2020, 4, 1)),
        sink.of(SuspensionEntry.class).get(0).toMeasure(ID, ID, ID).resumedOn());
    assertTrue(
        sink.of(ExamEntry.class).get(0).toResult(ID, LedgerReaderTest.YEAR.division()).passed());
    assertEquals(new BigDecimal("59.50"), sink.of(ExamEntry.class).get(1).score());
    assertEquals(List.of("己", "庚"), sink.of(StudySessionEntry.class).get(0).questioned());
    assertEquals(2, sink.of(DrillEntry.class).size());
    assertEquals(60, sink.of(DrillEntry.class).get(0).toDrill(ID, OTHER).participants());
    assertEquals(
        "141022100001", sink.of(ZeroAccidentEntry.class).get(0).toUnit(ID).division().canonical());
    assertEquals(
        "141022202205", sink.of(ZeroAccidentEntry.class).get(1).toUnit(ID).division().canonical());
    assertEquals(
        Yuan.ofWan(120), sink.of(AccidentEntry.class).get(0).toAccident(ID, OTHER).directLoss());
    assertEquals("综合应急预案", sink.of(EmergencyPlanEntry.class).get(0).toPlan(ID, OTHER).kind());
    assertEquals(
        "县电视台",
        sink.of(PublicityEntry.class)
            .get(0)
            .toItem(ID, LedgerReaderTest.YEAR.division())
            .channel());
  }
}
