package org.anjian.persistence.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Violation;
import org.anjian.enterprise.Enterprise;
import org.anjian.hazard.Hazard;
import org.anjian.inspection.Inspection;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;
import org.anjian.people.OfficerPair;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.enterprise.JpaEnterprises;
import org.anjian.persistence.hazard.JpaHazards;
import org.anjian.persistence.hazard.JpaOnSiteMeasures;
import org.anjian.persistence.inspection.JpaInspections;
import org.anjian.persistence.people.JpaOfficers;
import org.anjian.persistence.testing.Database;
import org.anjian.statistics.EnterpriseTimeline;
import org.anjian.statistics.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class JpaEnterpriseTimelineTest {

  private final Enterprise enterprise = Yicheng.enterprise(1);
  private final Enterprise neighbour = Yicheng.enterprise(2);
  private final Inspection inspection = Yicheng.inspection(1, enterprise);

  @Parameter Database database;

  @BeforeEach
  void recorded() {
    database.clear();
    database.doInTransaction(
        manager -> {
          List<Officer> officers = List.of(Yicheng.officer(1), Yicheng.officer(2));
          new JpaOfficers(manager).addAll(officers);
          new JpaEnterprises(manager).addAll(List.of(enterprise, neighbour));
          new JpaInspections(manager).addAll(List.of(inspection, Yicheng.inspection(2, neighbour)));
          new JpaHazards(manager).addAll(List.of(Yicheng.hazard(1, inspection)));
          new JpaOnSiteMeasures(manager).addAll(List.of(Yicheng.measure(1, inspection)));
          new JpaEnforcementCases(manager).add(enforcementCase());
        });
  }

  private EnforcementCase enforcementCase() {
    LocalDate day = inspection.date().plusDays(10);
    OfficerPair pair = new OfficerPair(Yicheng.officer(1).id(), Yicheng.officer(2).id());
    DocumentNumber number = Yicheng.document(DocumentKind.FILING, 1);
    return EnforcementCase.onRecord(
        Yicheng.id(9, 1),
        enterprise.id(),
        enterprise.division(),
        Optional.of(inspection.id()),
        Violation.of(
            ProvisionName.parse("work-safety-law/99.1.1"),
            Subject.UNIT,
            enterprise.name(),
            Condition.INITIAL,
            inspection.date(),
            "未设置警示标志"),
        EnforcementCase.Origin.LIVE,
        List.of(
            new CaseAct.Filing(number, day, List.of(pair)),
            new CaseAct.Statement(day, "请求从轻", "不予采纳"),
            new CaseAct.Waiver(day)),
        0);
  }

  private Page<EnterpriseTimeline.Entry> page(int page, int size) {
    return database.inTransaction(
        manager ->
            new JpaEnterpriseTimeline(manager).of(enterprise.id(), new PageRequest(page, size)));
  }

  @Test
  void everythingThatHappenedToAnEnterpriseIsToldTheNewestFirst() {
    List<EnterpriseTimeline.Entry> entries = page(0, 50).items();

    assertEquals(
        List.of("WAIVER", "STATEMENT", "FILING"),
        entries.stream()
            .filter(entry -> entry.kind() == RecordKind.CASE)
            .map(EnterpriseTimeline.Entry::title)
            .toList());
    assertEquals(
        List.of(
            RecordKind.CASE,
            RecordKind.HAZARD,
            RecordKind.INSPECTION,
            RecordKind.ON_SITE_MEASURE,
            RecordKind.ENTERPRISE),
        entries.stream()
            .map(EnterpriseTimeline.Entry::kind)
            .distinct()
            .sorted(Comparator.comparing(JpaEnterpriseTimelineTest::place))
            .toList());
    assertEquals(
        entries.stream()
            .map(EnterpriseTimeline.Entry::date)
            .sorted(Comparator.reverseOrder())
            .toList(),
        entries.stream().map(EnterpriseTimeline.Entry::date).toList());
    Hazard hazard = Yicheng.hazard(1, inspection);
    EnterpriseTimeline.Entry told =
        entries.stream().filter(e -> e.kind() == RecordKind.HAZARD).findFirst().orElseThrow();
    assertEquals(hazard.id(), told.id());
    assertEquals(hazard.description(), told.title());
  }

  private static int place(RecordKind kind) {
    return List.of(
            RecordKind.CASE,
            RecordKind.HAZARD,
            RecordKind.INSPECTION,
            RecordKind.ON_SITE_MEASURE,
            RecordKind.ENTERPRISE)
        .indexOf(kind);
  }

  @Test
  void thePagesTogetherAreTheWhole() {
    Page<EnterpriseTimeline.Entry> all = page(0, 50);

    assertEquals(7, all.total());
    assertEquals(all.items().subList(3, 6), page(1, 3).items());
    assertEquals(1, page(2, 3).items().size());
  }

  @Test
  void aPageTakesTwoStatements() {
    assertEquals(2, database.statements().during(() -> page(0, 50)).size());
  }
}
