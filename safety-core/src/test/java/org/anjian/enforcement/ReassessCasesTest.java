package org.anjian.enforcement;

import static org.anjian.bureau.Bureau.inspector;
import static org.anjian.bureau.Bureau.leader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Statute;
import org.anjian.law.Subject;
import org.anjian.memory.MemoryEnforcementCases;
import org.anjian.money.Yuan;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.penalty.Difference;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.Verdict;
import org.anjian.people.OfficerPair;
import org.junit.jupiter.api.Test;

/** Past cases under the law of another day, by the core alone. */
class ReassessCasesTest {

  private static final LawBook BOOK = LawBook.national();
  private static final LocalDate FILED = LocalDate.of(2020, 5, 20);
  private static final LocalDate DECIDED = LocalDate.of(2020, 6, 20);

  private final Bureau bureau = new Bureau();
  private final EnforcementCases cases = new MemoryEnforcementCases(Yicheng.DIVISIONS);
  private final ReassessCases reassess = new ReassessCases(cases, new FineAssessor(BOOK));

  @Test
  void aDecidedCaseStandsBesideWhatItWouldBeUnderAnotherDay() {
    cases.add(decided(1, "work-safety-law/94.1.7", "work-safety-law/2014/94.1.7", "5万元以下"));
    ReassessedCase found = only(ReassessCases.Supposed.on(LocalDate.of(2022, 1, 1))).get(0);
    Difference difference = found.difference().orElseThrow();
    assertTrue(difference.changes().contains(Difference.Change.RANGE));
    assertEquals(
        "work-safety-law/2021/97.1.7",
        ((Verdict.Assessed) found.after()).assessment().applied().ref().toString());
    assertEquals(Set.of(), found.changedSince());
    assertEquals(Optional.of(true), found.isAllowedBefore());
    assertEquals(Optional.of(true), found.isAllowedAfter());
    assertFalse(found.isSame());
  }

  @Test
  void underItsOwnDayNothingIsDifferent() {
    cases.add(decided(1, "work-safety-law/94.1.7", "work-safety-law/2014/94.1.7", "5万元以下"));
    assertTrue(only(ReassessCases.Supposed.asDecided()).get(0).isSame());
  }

  @Test
  void whatWasFrozenOtherwiseIsShownAndStays() {
    EnforcementCase kept =
        decided(1, "work-safety-law/94.1.7", "work-safety-law/2014/94.1.6", "3万元以下");
    cases.add(kept);
    ReassessedCase found = only(ReassessCases.Supposed.asDecided()).get(0);
    assertEquals(Set.of(Difference.Change.CLAUSE, Difference.Change.RANGE), found.changedSince());
    assertFalse(found.isSame());
    assertEquals(Optional.of(kept), cases.find(kept.id()));
  }

  @Test
  void anEditionConcernsTheCasesUnderItsStatuteOnly() {
    cases.add(decided(1, "work-safety-law/94.1.7", "work-safety-law/2014/94.1.7", "5万元以下"));
    cases.add(
        decided(
            2,
            "accident-emergency-plan-measures/45.1.1",
            "accident-emergency-plan-measures/2019/45.1.1",
            "1万元以上3万元以下"));
    Statute edition = BOOK.inForce("work-safety-law", LocalDate.of(2022, 1, 1));
    List<ReassessedCase> found = only(ReassessCases.Supposed.edition(edition));
    assertEquals(1, found.size());
    assertEquals("work-safety-law", found.get(0).facts().provision().law());
    assertEquals(2, only(ReassessCases.Supposed.on(LocalDate.of(2022, 1, 1))).size());
  }

  @Test
  void casesWithoutDecisionAreLeftOutAndCountedInTheTotal() {
    cases.add(filed(1, "work-safety-law/94.1.7"));
    cases.add(decided(2, "work-safety-law/94.1.7", "work-safety-law/2014/94.1.7", "5万元以下"));
    Page<ReassessedCase> page =
        reassess.page(
            leader(),
            EnforcementCases.Query.all(),
            ReassessCases.Supposed.asDecided(),
            new PageRequest(0, 50));
    assertEquals(1, page.items().size());
    assertEquals(2, page.total());
  }

  @Test
  void allCasesAreReadPageAfterPage() {
    cases.addAll(
        IntStream.rangeClosed(1, 1203)
            .mapToObj(
                n -> decided(n, "work-safety-law/94.1.7", "work-safety-law/2014/94.1.7", "5万元以下"))
            .toList());
    assertEquals(
        1203L,
        reassess
            .all(
                leader(),
                EnforcementCases.Query.all(),
                ReassessCases.Supposed.on(LocalDate.of(2022, 1, 1)))
            .filter(found -> found.difference().isPresent())
            .map(found -> found.enforcementCase().id())
            .distinct()
            .count());
  }

  private List<ReassessedCase> only(ReassessCases.Supposed supposed) {
    return reassess.all(inspector(), EnforcementCases.Query.all(), supposed).toList();
  }

  private EnforcementCase filed(int number, String provision) {
    return EnforcementCase.file(
        bureau.ids.next(),
        bureau.mine.id(),
        bureau.mine.division(),
        Optional.empty(),
        Violation.of(
            ProvisionName.parse(provision),
            Subject.UNIT,
            "北丁煤矿",
            Condition.INITIAL,
            LocalDate.of(2020, 5, 10),
            "特种作业人员无证上岗"),
        new CaseAct.Filing(
            number(DocumentKind.FILING, number),
            FILED,
            List.of(new OfficerPair(bureau.chen, bureau.li))));
  }

  private EnforcementCase decided(int number, String provision, String ref, String range) {
    EnforcementCase filed = filed(number, provision);
    return EnforcementCase.onRecord(
        filed.id(),
        filed.enterprise(),
        filed.division(),
        filed.inspection(),
        filed.violation(),
        filed.origin(),
        List.of(
            filed.filing(),
            new CaseAct.Assessment(
                DECIDED,
                "属实",
                ref,
                range,
                Yuan.of(20_000),
                List.of(OtherPenalty.ORDER_CORRECTION),
                false,
                "[]"),
            new CaseAct.Decision(
                number(DocumentKind.PENALTY_DECISION, number),
                DECIDED,
                Yuan.of(20_000),
                List.of(OtherPenalty.ORDER_CORRECTION))),
        0);
  }

  private static DocumentNumber number(DocumentKind kind, int number) {
    return new DocumentNumber("翼", kind.kindWord(), 2020, number);
  }
}
