package org.anjian.checklist;

import static org.anjian.checklist.Items.MAY;
import static org.anjian.checklist.Items.item;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.IndicatorRef;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionName;
import org.anjian.shared.SharedData;
import org.anjian.table.SheetProblem;
import org.anjian.table.TextSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepCatalogueTest {

  private static final LawBook LAW = LawBook.national();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Indicator SHIPPED =
      item("COAL-001", "通风/主扇", "主扇有备用", SupervisedSector.COAL_MINE);

  private final Bureau bureau = new Bureau();
  private KeepCatalogue keep;

  @BeforeEach
  void inDecember() {
    bureau.today(TODAY);
    keep =
        new KeepCatalogue(
            bureau.stores.indicators(),
            List.of(SHIPPED),
            LAW,
            bureau.journal,
            bureau.ids,
            bureau.clock);
  }

  private Catalogue catalogue() {
    return keep.catalogue(Bureau.leader());
  }

  @Test
  void aCountyGoesOnFromWhatShips() {
    Indicator other = item("COAL-001", "通风/主扇", "主扇有同等能力的备用", SupervisedSector.COAL_MINE);
    Indicator published =
        keep.publish(Bureau.leader(), other.as(other.ref(), TODAY.plusDays(30)), 1);

    assertEquals(new IndicatorRef("COAL-001", 2), published.ref());
    assertEquals(Optional.of(SHIPPED), catalogue().find("COAL-001", TODAY));
    assertEquals(Optional.of(published), catalogue().find("COAL-001", TODAY.plusDays(30)));
    assertEquals(
        List.of(SHIPPED),
        keep.index(Yicheng.QUWO).catalogue().everything(),
        "another county is left alone");
  }

  @Test
  void whoDidNotReadTheNewestEditionDoesNotReplaceIt() {
    Indicator later = SHIPPED.as(SHIPPED.ref(), TODAY);
    keep.publish(Bureau.leader(), later, 1);

    assertRefused(RefusalCode.STALE_REVISION, () -> keep.publish(Bureau.leader(), later, 1));
    assertRefused(RefusalCode.ALREADY_EXISTS, () -> keep.publish(Bureau.leader(), later, 0));
  }

  @Test
  void anEditionIsNotPublishedForThePast() {
    Indicator past = SHIPPED.as(SHIPPED.ref(), TODAY.minusDays(1));

    assertRefused(RefusalCode.DATE_BEFORE_CAUSE, () -> keep.publish(Bureau.leader(), past, 1));
  }

  @Test
  void onlyClausesOfTheLawBookAreCited() {
    Indicator wrong =
        new Indicator(
            new IndicatorRef("COAL-009", 1),
            TODAY,
            SHIPPED.sectors(),
            SHIPPED.category(),
            SHIPPED.content(),
            "",
            "",
            List.of(),
            "",
            SHIPPED.level(),
            SHIPPED.frequency(),
            SHIPPED.checkers(),
            Optional.of(ProvisionName.parse("work-safety-law/99.1.99")),
            List.of());

    assertRefused(RefusalCode.UNKNOWN_PROVISION, () -> keep.publish(Bureau.leader(), wrong, 0));
  }

  @Test
  void aWithdrawalNamesWhatComesInItsPlace() {
    Withdrawal lost = new Withdrawal("COAL-001", TODAY.plusDays(1), List.of("COAL-404"), "合并");
    assertRefused(RefusalCode.NOT_FOUND, () -> keep.withdraw(Bureau.leader(), lost));

    Withdrawal sound = new Withdrawal("COAL-001", TODAY.plusDays(1), List.of(), "合并");
    keep.withdraw(Bureau.leader(), sound);

    assertEquals(Optional.of(SHIPPED), catalogue().find("COAL-001", TODAY));
    assertEquals(Optional.empty(), catalogue().find("COAL-001", TODAY.plusDays(1)));
    assertRefused(RefusalCode.OUT_OF_SEQUENCE, () -> keep.withdraw(Bureau.leader(), sound));
  }

  @Test
  void townshipsAndInspectorsDoNotKeepTheCatalogue() {
    Indicator later = SHIPPED.as(SHIPPED.ref(), TODAY);

    assertRefused(RefusalCode.OUTSIDE_SCOPE, () -> keep.publish(Bureau.inspector(), later, 1));
    assertRefused(
        RefusalCode.OUTSIDE_SCOPE,
        () -> keep.publish(Bureau.actor(Scope.of(Yicheng.TANGXING), Role.LEADER), later, 1));
  }

  @Test
  void whatIsWrittenAndReadAgainChangesNothing() {
    List<Indicator> starter = StarterCatalogue.read(LAW);
    TextSheet sheet = IndicatorSheet.write(starter);
    IndicatorSheet.Reading reading = IndicatorSheet.read(sheet, StarterCatalogue.IN_FORCE, LAW);

    assertEquals(List.of(), reading.problems());
    assertEquals(starter, reading.indicators());
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceWithRowAndColumn() {
    TextSheet sheet =
        TextSheet.of(
            "检查标准",
            List.of("编号", "行业", "类别", "检查内容", "隐患等级", "罚则", "备注"),
            List.of(
                List.of("COAL-002", "煤矿、煤化", "通风", "", "一般", "", ""),
                List.of("煤矿1", "煤矿", "通风", "有通风", "特大", "work-safety-law/1.1.1", ""),
                List.of("COAL-002", "全部", "通风", "有通风", "重大", "", "")));

    KeepCatalogue.Imported imported = keep.importAll(Bureau.leader(), sheet, TODAY, false);

    assertEquals(
        List.of(
            "1 备注 COLUMN_UNKNOWN",
            "2 行业 UNKNOWN_SECTOR",
            "2 检查内容 REQUIRED",
            "3 编号 INVALID_CODE",
            "3 隐患等级 UNKNOWN_VALUE",
            "3 罚则 UNKNOWN_PROVISION",
            "4 编号 REPEATED"),
        imported.problems().stream()
            .map(one -> one.row() + " " + one.column() + " " + one.code())
            .toList());
    assertFalse(imported.stored());
    assertEquals(1, catalogue().size());
    assertTrue(imported.problems().get(1).messageZh().contains("煤化"));
  }

  /** The real items of the reference data, in the columns of the import. */
  private static TextSheet reference() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> row : SharedData.csv("data/hazards/check_items.csv")) {
      rows.add(line(row));
    }
    for (Map<String, String> row : SharedData.csv("data/hazards/major_hazard_criteria.csv")) {
      rows.add(line(row));
    }
    return TextSheet.of("参考", List.of("编号", "行业", "类别", "检查内容", "其他依据", "隐患等级"), rows);
  }

  private static List<String> line(Map<String, String> row) {
    String category = row.get("category").isBlank() ? row.get("industry") : row.get("category");
    List<String> path =
        Arrays.stream(category.split("/"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(part -> part.length() > 100 ? part.substring(0, 100) : part)
            .limit(Category.DEEPEST)
            .toList();
    String sector =
        SupervisedSector.ofLabel(row.get("industry")).map(one -> row.get("industry")).orElse("全部");
    return List.of(
        row.get("code"),
        sector,
        path.isEmpty() ? "其他" : String.join("/", path),
        row.get("content"),
        row.get("basis"),
        row.get("level"));
  }

  @Test
  void theRealItemsAndCriteriaAreImportedInOneGoAndOnceOnly() throws IOException {
    TextSheet sheet = reference();

    KeepCatalogue.Imported dry = keep.importAll(Bureau.leader(), sheet, TODAY, true);
    assertEquals(List.of(), dry.problems().stream().map(SheetProblem::toString).limit(5).toList());
    assertFalse(dry.stored());
    assertEquals(1, catalogue().size());

    KeepCatalogue.Imported first = keep.importAll(Bureau.leader(), sheet, TODAY, false);
    assertEquals(4_064 + 311, first.added());
    assertEquals(1 + 4_064 + 311, catalogue().size());

    KeepCatalogue.Imported again = keep.importAll(Bureau.leader(), sheet, TODAY.plusDays(1), false);
    assertEquals(0, again.added() + again.changed());
    assertEquals(4_064 + 311, again.unchanged());

    List<Indicator> found =
        keep.index(Bureau.leader()).search(IndicatorQuery.on(TODAY).about("配电箱 漏电保护"));
    assertFalse(found.isEmpty());
    assertTrue(
        found.get(0).content().contains("漏电保护") || found.get(0).content().contains("配电箱"),
        found.get(0)::content);
    assertEquals(MAY, SHIPPED.effectiveFrom());
  }
}
