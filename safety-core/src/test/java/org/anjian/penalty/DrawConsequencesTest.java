package org.anjian.penalty;

import static org.anjian.penalty.Answer.NO;
import static org.anjian.penalty.Answer.UNDETERMINED;
import static org.anjian.penalty.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.Term;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.CaseAmounts;
import org.anjian.law.Condition;
import org.anjian.law.Enforcer;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Place;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawConsequencesTest {

  private static final LawBook LAW = LawBook.national();
  private static final LocalDate AFTER = LocalDate.of(2026, 2, 1);
  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 31);
  private static final DivisionCode COUNTY = DivisionCode.parse("141022");
  private static final DivisionCode CITY = DivisionCode.parse("141000");
  private static final DivisionCode PROVINCE = DivisionCode.parse("140000");
  private static final Provision UNIT_ROW =
      row("work-safety-law", 2021, "97.1.7", Subject.UNIT, "OVERDUE_UNCORRECTED");
  private static final Provision PERSON_ROW =
      row("work-safety-law", 2021, "97.1.7", Subject.DIRECTLY_RESPONSIBLE, "OVERDUE_UNCORRECTED");

  private final DrawConsequences draw =
      new DrawConsequences(HearingDuty.Thresholds.none(), LegalTerms.shipped());

  // 听证 部令18号 第55条, 行政处罚法 第63条

  @ParameterizedTest
  @CsvSource({
    "UNIT, 99999.99, NO",
    "UNIT, 100000.00, YES",
    "UNIT, 100000.01, YES",
    "PERSON, 19999.99, NO",
    "PERSON, 20000.00, YES",
    "PERSON, 20000.01, YES",
  })
  void aHearingIsOfferedFromTheMinistrysAmountOn(String who, String fine, Answer expected) {
    assertEquals(expected, of(penalty(who, fine, "", AFTER)).hearing().answer());
  }

  @ParameterizedTest
  @CsvSource({"2026-01-31, UNDETERMINED", "2026-02-01, YES"})
  void beforeTheMinistrysRuleTheAmountIsMissingUnlessTheProvinceSetsIt(
      LocalDate day, Answer expected) {
    IntendedPenalty penalty = penalty("UNIT", "100000.00", "", day);
    assertEquals(expected, of(penalty).hearing().answer());
    DrawConsequences provincial =
        new DrawConsequences(
            new HearingDuty.Thresholds(Optional.empty(), Optional.of(Yuan.ofWan(10))),
            LegalTerms.shipped());
    assertEquals(YES, provincial.of(penalty).value().hearing().answer());
    if (expected == UNDETERMINED) {
      assertEquals(List.of("hearingThresholdYuan"), of(penalty).hearing().missing());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPEND_PRODUCTION, 55.1, 63.1.4", "SUSPEND_BUSINESS, 55.1, 63.1.4",
    "STOP_CONSTRUCTION, 55.1, 63.1.5", "BAN_FROM_POST, 55.1, 63.1.4",
    "INDUSTRY_BAN, 55.1, 63.1.4", "REVOKE_PERMIT, 55.1, 63.1.3",
    "REVOKE_QUALIFICATION, 55.1, 63.1.5", "DOWNGRADE_QUALIFICATION, 55.1, 63.1.3",
    "CLOSE, 63.1.4, 63.1.4", "REVOKE_BUSINESS_LICENSE, 63.1.3, 63.1.3",
  })
  void aGravePenaltyCarriesAHearingByTheTextThatNamesIt(
      String penalty, String after, String before) {
    assertEquals(after, firstBasis(of(penalty("UNIT", "0", penalty, AFTER)).hearing()));
    assertEquals(before, firstBasis(of(penalty("UNIT", "0", penalty, BEFORE)).hearing()));
  }

  @ParameterizedTest
  @CsvSource({
    "WARNING",
    "SUSPEND_PERMIT",
    "SUSPEND_QUALIFICATION",
    "ORDER_CORRECTION",
    "DETENTION",
  })
  void aLightPenaltyCarriesNone(String penalty) {
    assertEquals(NO, of(penalty("UNIT", "0", penalty, AFTER)).hearing().answer());
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void theDutyAndTheConsequenceAreOneCalculation(Subject subject) {
    for (String fine : List.of("0", "19999.99", "20000.00", "99999.99", "100000.00")) {
      for (String others : List.of("", "CONFISCATE_GAINS", "SUSPEND_PRODUCTION", "WARNING")) {
        for (LocalDate day : List.of(BEFORE, AFTER)) {
          IntendedPenalty penalty =
              IntendedPenalty.of(
                  subject.isOrganisation() ? UNIT_ROW : PERSON_ROW,
                  Yuan.parse(fine),
                  penalties(others),
                  day);
          HearingDuty duty =
              HearingDuty.of(
                  penalty.subject(),
                  penalty.fine(),
                  penalty.otherPenalties(),
                  NOTHING,
                  day,
                  HearingDuty.Thresholds.none());
          Answer expected =
              switch (duty) {
                case REQUIRED -> YES;
                case NOT_REQUIRED -> NO;
                case UNDETERMINED -> UNDETERMINED;
              };
          assertEquals(expected, of(penalty).hearing().answer());
        }
      }
    }
  }

  @Test
  void theDepartmentsThatTheRuleDoesNotBindHaveNoAmountFromIt() {
    IntendedPenalty penalty = penalty("UNIT", "100000.00", "", AFTER);
    Enforcer transport = new Enforcer("TRANSPORT");
    assertEquals(
        UNDETERMINED, of(penalty.by(DecidingAgency.of(transport, COUNTY))).hearing().answer());
    Enforcer mines = new Enforcer("MINE_REGULATOR");
    assertEquals(YES, of(penalty.by(DecidingAgency.of(mines, COUNTY))).hearing().answer());
  }

  // 集体讨论 部令18号 第50条, 行政处罚法 第57条

  @ParameterizedTest
  @CsvSource({"99999.99, NO", "100000.00, YES", "100000.01, YES"})
  void whatCarriesAHearingIsDiscussed(String fine, Answer expected) {
    assertEquals(
        expected, of(plain(penalty("UNIT", fine, "", AFTER))).collectiveDiscussion().answer());
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLEX, 50.3.1",
    "MAJOR_SAFETY_ISSUE, 50.3.2",
    "MAJOR_PUBLIC_INTEREST, 50.3.2",
    "MAJOR_SOCIAL_IMPACT, 50.3.2",
    "LEADERS_CHOOSE_DISCUSSION, 50.3.4",
  })
  void aComplexOrMajorCaseIsDiscussed(PenaltyFact fact, String basis) {
    IntendedPenalty penalty = plain(penalty("UNIT", "100.00", "", AFTER));
    assertEquals(NO, of(penalty).collectiveDiscussion().answer());
    Consequence found = of(penalty.with(fact, true)).collectiveDiscussion();
    assertEquals(YES, found.answer());
    assertEquals(basis, firstBasis(found));
  }

  @Test
  void whatNobodySaidAboutTheCaseIsAskedForAndNotGuessed() {
    Consequence found = of(penalty("UNIT", "100.00", "", AFTER)).collectiveDiscussion();
    assertEquals(UNDETERMINED, found.answer());
    assertEquals(
        List.of("COMPLEX", "MAJOR_SAFETY_ISSUE", "MAJOR_PUBLIC_INTEREST", "MAJOR_SOCIAL_IMPACT"),
        found.missing());
  }

  @Test
  void beforeTheMinistrysRuleNoTextSaysThatAHearingMakesACaseMajor() {
    IntendedPenalty penalty =
        plain(penalty("UNIT", "0", "SUSPEND_PRODUCTION", BEFORE))
            .with(PenaltyFact.MAJOR_VIOLATION, false);
    assertEquals(NO, of(penalty).collectiveDiscussion().answer());
    assertEquals(
        "57.2",
        firstBasis(of(penalty.with(PenaltyFact.MAJOR_VIOLATION, true)).collectiveDiscussion()));
  }

  @Test
  void discussionGoesByTheDayOfTheDecisionAndTheNoticeByItsOwn() {
    IntendedPenalty across =
        plain(
            new IntendedPenalty(
                UNIT_ROW,
                Yuan.ofWan(10),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                BEFORE,
                AFTER,
                Optional.empty(),
                Optional.empty(),
                Map.of()));
    assertEquals(UNDETERMINED, of(across).hearing().answer());
    assertEquals(YES, of(across).collectiveDiscussion().answer());
  }

  // 法制审核 行政处罚法 第58条, 部令18号 第47条

  @ParameterizedTest
  @CsvSource({
    "MAJOR_PUBLIC_INTEREST, 58.1.1",
    "HEARD, 58.1.2",
    "COMPLEX, 58.1.3",
    "REVIEW_BY_OTHER_LAW, 58.1.4",
  })
  void legalReviewHasFourOccasions(PenaltyFact fact, String basis) {
    IntendedPenalty penalty = plain(penalty("UNIT", "100.00", "", AFTER));
    assertEquals(NO, of(penalty).legalReview().answer());
    Consequence found = of(penalty.with(fact, true)).legalReview();
    assertEquals(YES, found.answer());
    assertEquals(basis, firstBasis(found));
  }

  @ParameterizedTest
  @CsvSource({"99999.99, NO", "100000.00, UNDETERMINED"})
  void whetherItWasHeardMattersWhereAHearingWasOffered(String fine, Answer expected) {
    IntendedPenalty penalty = plain(penalty("UNIT", fine, "", AFTER));
    assertEquals(expected, of(penalty).legalReview().answer());
    assertEquals(NO, of(penalty.with(PenaltyFact.HEARD, false)).legalReview().answer());
  }

  // 备案 部令18号 第82–85条

  @ParameterizedTest
  @CsvSource({
    "141022, 99999.99, NO, ",
    "141022, 100000.00, YES, 82",
    "141022, 100000.01, YES, 82",
    "141000, 199999.99, NO, ",
    "141000, 200000.00, YES, 83",
    "141000, 200000.01, YES, 83",
    "140000, 999999.99, NO, ",
    "140000, 1000000.00, YES, 84",
    "140000, 1000000.01, YES, 84",
  })
  void aLargePenaltyIsReportedUpward(
      String division, String amount, Answer answer, String article) {
    DecidingAgency agency = DecidingAgency.bureau(DivisionCode.parse(division));
    List<IntendedPenalty> alike =
        List.of(
            penalty("UNIT", amount, "", AFTER),
            confiscating("CONFISCATE_GAINS", amount, "0"),
            confiscating("CONFISCATE_GOODS", "0", amount),
            confiscating("CONFISCATE_EQUIPMENT", "0", amount));
    for (IntendedPenalty penalty : alike) {
      Consequence found =
          of(penalty.by(agency).with(PenaltyFact.ASSIGNED_BY_SUPERIOR, false)).upwardReport();
      assertEquals(answer, found.answer());
      if (answer == YES) {
        assertEquals(article, firstBasis(found));
        assertEquals(Term.workingDays(10), found.term().orElseThrow().term());
        assertEquals(article, place(found.term().orElseThrow().basis().get(0)));
      } else {
        assertTrue(found.term().isEmpty());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP_CONSTRUCTION",
        "SUSPEND_PRODUCTION",
        "SUSPEND_BUSINESS",
        "BAN_FROM_POST",
        "LIFETIME_INDUSTRY_BAN",
        "DOWNGRADE_QUALIFICATION",
        "REVOKE_PERMIT",
        "REVOKE_QUALIFICATION"
      })
  void theListedPenaltiesAreReportedWhateverTheAmount(String penalty) {
    for (DivisionCode division : List.of(COUNTY, CITY, PROVINCE)) {
      IntendedPenalty intended =
          penalty("UNIT", "0", penalty, AFTER).by(DecidingAgency.bureau(division));
      assertEquals(YES, of(intended).upwardReport().answer());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"WARNING", "SUSPEND_PERMIT", "SUSPEND_QUALIFICATION", "CLOSE"})
  void whatIsNotListedIsNotReported(String penalty) {
    IntendedPenalty intended =
        penalty("UNIT", "0", penalty, AFTER)
            .by(DecidingAgency.bureau(COUNTY))
            .with(PenaltyFact.ASSIGNED_BY_SUPERIOR, false);
    assertEquals(NO, of(intended).upwardReport().answer());
  }

  @Test
  void anAssignedCaseIsReportedWhateverItsSize() {
    IntendedPenalty small = penalty("UNIT", "0.01", "", AFTER).by(DecidingAgency.bureau(COUNTY));
    assertEquals(List.of("ASSIGNED_BY_SUPERIOR"), of(small).upwardReport().missing());
    Consequence found = of(small.with(PenaltyFact.ASSIGNED_BY_SUPERIOR, true)).upwardReport();
    assertEquals("85", firstBasis(found));
    assertEquals("85", place(found.term().orElseThrow().basis().get(0)));
  }

  @Test
  void reportsGoByTheRuleInForceAndBindTheBureausAlone() {
    IntendedPenalty before =
        penalty("UNIT", "100000.00", "", BEFORE).by(DecidingAgency.bureau(COUNTY));
    assertEquals(
        List.of("law:work-safety-penalty-procedures@2026-01-31"),
        of(before).upwardReport().missing());
    IntendedPenalty after = penalty("UNIT", "100000.00", "", AFTER);
    assertEquals(List.of("agency"), of(after).upwardReport().missing());
    DecidingAgency transport = DecidingAgency.of(new Enforcer("TRANSPORT"), COUNTY);
    assertEquals(NO, of(after.by(transport)).upwardReport().answer());
  }

  @Test
  void aConfiscationOfUnknownValueIsAskedFor() {
    IntendedPenalty unknown =
        penalty("UNIT", "100.00", "CONFISCATE_GAINS CONFISCATE_GOODS", AFTER)
            .by(DecidingAgency.bureau(COUNTY))
            .with(PenaltyFact.ASSIGNED_BY_SUPERIOR, false);
    assertEquals(
        List.of("confiscatedGainsYuan", "confiscatedGoodsYuan"),
        of(unknown).upwardReport().missing());
    assertEquals(
        List.of("confiscatedGainsYuan", "confiscatedGoodsYuan"), of(unknown).hearing().missing());
  }

  // 管辖 部令18号 第7条, 行政处罚法 第22–24条

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 141022, true, NO",
    "2026-02-01, 141000, true, YES",
    "2026-02-01, 140000, true, YES",
    "2026-02-01, 141022, false, YES",
    "2026-01-31, 141022, true, UNDETERMINED",
    "2026-01-31, 141000, true, YES",
    "2026-01-31, 141022, false, YES",
    "2021-07-15, 141022, false, YES",
    "2021-07-14, 141022, false, UNDETERMINED",
  })
  void centralEnterprisesAreNotForTheCounty(
      LocalDate day, String division, boolean central, Answer expected) {
    IntendedPenalty penalty =
        penalty("UNIT", "100.00", "ORDER_CORRECTION", day)
            .by(DecidingAgency.bureau(DivisionCode.parse(division)))
            .at(COUNTY)
            .with(PenaltyFact.CENTRAL_ENTERPRISE, central);
    Consequence found = of(penalty).competence();
    assertEquals(expected, found.answer());
    if (expected == NO) {
      assertEquals("7.2", firstBasis(found));
    }
  }

  @Test
  void nobodyDecidesOutsideItsPlace() {
    IntendedPenalty penalty = mine(penalty("UNIT", "100.00", "", AFTER));
    assertEquals(YES, of(penalty).competence().answer());
    Consequence found = of(penalty.at(DivisionCode.parse("141023"))).competence();
    assertEquals("22", firstBasis(found));
    assertEquals(YES, of(penalty.at(DivisionCode.parse("141022100"))).competence().answer());
  }

  @Test
  void aTownshipNeedsTheProvincesDecision() {
    IntendedPenalty town =
        penalty("UNIT", "100.00", "", AFTER)
            .by(DecidingAgency.bureau(DivisionCode.parse("141022100")))
            .at(DivisionCode.parse("141022100"))
            .with(PenaltyFact.CENTRAL_ENTERPRISE, false);
    assertEquals(List.of("DELEGATED_TO_TOWNSHIP"), of(town).competence().missing());
    assertEquals(YES, of(town.with(PenaltyFact.DELEGATED_TO_TOWNSHIP, true)).competence().answer());
    assertEquals(
        "23", firstBasis(of(town.with(PenaltyFact.DELEGATED_TO_TOWNSHIP, false)).competence()));
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPEND_PERMIT, PERMIT_AUTHORITY, 7.3",
    "REVOKE_PERMIT, PERMIT_AUTHORITY, 7.3",
    "REVOKE_QUALIFICATION, PERMIT_AUTHORITY, 7.3",
    "SUSPEND_QUALIFICATION, PERMIT_AUTHORITY, 7.3",
    "DOWNGRADE_QUALIFICATION, PERMIT_AUTHORITY, 7.3",
    "CLOSE, PEOPLES_GOVERNMENT, 7.4",
    "DETENTION, PUBLIC_SECURITY, 7.5",
  })
  void someKindsOfPenaltyHaveTheirOwnDecider(String code, String decider, String article) {
    IntendedPenalty penalty =
        mine(penalty("UNIT", "100.00", code, AFTER)).with(PenaltyFact.PERMIT_ISSUER, false);
    Consequences found = of(penalty);
    assertEquals(NO, found.competence().answer());
    Competence fine = found.competences().get(0);
    assertEquals(YES, fine.thisAgency());
    Competence part = found.competences().get(1);
    assertEquals(NO, part.thisAgency());
    assertEquals(decider, part.decider().orElseThrow().code());
    assertEquals(article, place(part.basis()));
    IntendedPenalty before = mine(penalty("UNIT", "100.00", code, BEFORE));
    assertEquals("115", place(of(before).competences().get(1).basis()));
  }

  @Test
  void theIssuerOfAPermitDecidesOnIt() {
    IntendedPenalty penalty = mine(penalty("UNIT", "100.00", "REVOKE_PERMIT", AFTER));
    assertEquals(List.of("PERMIT_ISSUER"), of(penalty).competence().missing());
    assertEquals(YES, of(penalty.with(PenaltyFact.PERMIT_ISSUER, true)).competence().answer());
  }

  @Test
  void finesUnderThePermitRegulationsBelongToTheIssuer() {
    Provision row = row("safety-permit-regulations", 2014, "19", Subject.UNIT, "INITIAL");
    IntendedPenalty penalty =
        mine(IntendedPenalty.of(row, Yuan.ofWan(10), row.otherPenalties(), AFTER));
    assertEquals(List.of("PERMIT_ISSUER"), of(penalty).competence().missing());
    Consequence found = of(penalty.with(PenaltyFact.PERMIT_ISSUER, false)).competence();
    assertEquals("safety-permit-regulations/2014/23", found.grounds().get(0).basis().ref());
  }

  @Test
  void coalIsForItsRegulatorByTheDivisionOfDuties() {
    Provision row =
        LAW.provisions(Optional.of("coal-mine-safety-regulations"), Optional.empty()).stream()
            .filter(one -> one.enforcer().code().equals("COAL_MINE_REGULATOR"))
            .findFirst()
            .orElseThrow();
    IntendedPenalty penalty = mine(IntendedPenalty.of(row, Yuan.ofWan(1), List.of(), AFTER));
    Competence bureau = of(penalty).competences().get(0);
    assertEquals(UNDETERMINED, bureau.thisAgency());
    assertEquals("coal-mine-safety-regulations/2024/73", bureau.basis().ref());
    assertEquals(YES, of(penalty.with(PenaltyFact.IN_CHARGE, true)).competence().answer());
    assertEquals(NO, of(penalty.with(PenaltyFact.IN_CHARGE, false)).competence().answer());
    DecidingAgency regulator = DecidingAgency.of(new Enforcer("COAL_MINE_REGULATOR"), COUNTY);
    assertEquals(YES, of(penalty.by(regulator)).competence().answer());
  }

  @Test
  void anotherDepartmentsClauseIsNotForTheBureau() {
    Provision row =
        LAW.provisions(Optional.of("hazardous-chemicals-safety-law"), Optional.empty()).stream()
            .filter(one -> one.enforcer().code().equals("PUBLIC_SECURITY"))
            .findFirst()
            .orElseThrow();
    IntendedPenalty penalty =
        mine(IntendedPenalty.of(row, Yuan.ofWan(1), List.of(), LocalDate.of(2026, 5, 1)));
    assertEquals(Ground.Code.POLICE_DECIDES, of(penalty).competence().grounds().get(0).code());
  }

  @Test
  void severalActsAreForAnAgencyThatMayDecideEachOfThem() {
    IntendedPenalty.Clause bureaus =
        new IntendedPenalty.Clause(UNIT_ROW, true, penalties("WARNING"));
    Provision roads =
        row("hazardous-chemicals-safety-law", 2025, "113", Subject.UNIT, "OVERDUE_UNCORRECTED");
    IntendedPenalty.Clause polices = new IntendedPenalty.Clause(roads, true, List.of());
    assertEquals(YES, of(several(bureaus, bureaus)).competence().answer());
    assertEquals(2, of(several(bureaus, bureaus)).competences().size());
    for (IntendedPenalty mixed : List.of(several(bureaus, polices), several(polices, bureaus))) {
      Consequence competence = of(mixed).competence();
      assertEquals(NO, competence.answer());
      assertEquals(
          List.of(Ground.Code.POLICE_DECIDES),
          competence.grounds().stream().map(Ground::code).toList());
      assertEquals(
          List.of(NO, YES, YES),
          of(mixed).competences().stream()
              .map(Competence::thisAgency)
              .sorted(Comparator.comparing(answer -> answer != NO))
              .toList());
    }
  }

  @Test
  void theClauseThatOnlyOrdersMoreDecidesWhoMayOrderIt() {
    Provision permits = row("safety-permit-regulations", 2014, "19", Subject.UNIT, "INITIAL");
    IntendedPenalty.Clause fine = new IntendedPenalty.Clause(UNIT_ROW, true, List.of());
    IntendedPenalty.Clause gains =
        new IntendedPenalty.Clause(permits, false, penalties("CONFISCATE_GAINS"));
    Consequences found = of(several(fine, gains).with(PenaltyFact.PERMIT_ISSUER, false));
    assertEquals(
        List.of(YES, NO), found.competences().stream().map(Competence::thisAgency).toList());
    assertEquals(penalties("CONFISCATE_GAINS"), several(fine, gains).otherPenalties());
    Consequences issuer = of(several(fine, gains).with(PenaltyFact.PERMIT_ISSUER, true));
    assertEquals(YES, issuer.competence().answer());
  }

  @Test
  void onePenaltyIsForAUnitOrForAPerson() {
    IntendedPenalty.Clause unit = new IntendedPenalty.Clause(UNIT_ROW, true, List.of());
    IntendedPenalty.Clause person = new IntendedPenalty.Clause(PERSON_ROW, true, List.of());
    assertThrows(IllegalArgumentException.class, () -> several(unit, person));
    assertThrows(IllegalArgumentException.class, () -> several());
  }

  private static IntendedPenalty several(IntendedPenalty.Clause... clauses) {
    LocalDate day = LocalDate.of(2026, 5, 1);
    return mine(
        new IntendedPenalty(
            List.of(clauses),
            Yuan.ofWan(1),
            Optional.empty(),
            Optional.empty(),
            day,
            day,
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "work-safety-law, 2021, 97.1.7, UNIT, INITIAL, PUBLIC_CRITICISM, YES, EMERGENCY_MANAGEMENT",
    "work-safety-law, 2021, 107, OTHER_PERSONNEL, INITIAL, CRITICISM_EDUCATION, NO, PRODUCTION_UNIT",
    "hazardous-chemicals-safety-law, 2025, 113, UNIT, OVERDUE_UNCORRECTED, VEHICLE_ROAD_BAN, NO,"
        + " PUBLIC_SECURITY",
    "hazardous-chemicals-safety-law, 2025, 106, UNIT, PERMIT_REVOKED, ORDER_REGISTRATION_CHANGE,"
        + " NO, MARKET_REGULATION",
  })
  void whomTheClauseNamesDecidesItsMeasures(
      String law,
      int edition,
      String place,
      Subject subject,
      String condition,
      String penalty,
      Answer bureau,
      String decider) {
    Provision row = row(law, edition, place, subject, condition);
    IntendedPenalty imposed =
        IntendedPenalty.of(
            row, Yuan.ZERO, List.of(new OtherPenalty(penalty)), LocalDate.of(2026, 5, 1));
    Competence found = of(mine(imposed)).competences().get(0);
    assertEquals(bureau, found.thisAgency());
    assertEquals(new Enforcer(decider), found.decider().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"DISMISSAL", "DEMOTION"})
  void disciplineOfAPostIsNoPenaltyAndLeavesTheFineToTheBureau(String discipline) {
    Consequences found = of(mine(penalty("PERSON", "100.00", discipline, AFTER)));
    assertEquals(YES, found.competence().answer());
    assertEquals(1, found.competences().size());
    Consequences alone = of(mine(penalty("PERSON", "0", discipline, AFTER)));
    assertEquals(NO, alone.publication().answer());
    assertEquals(NO, alone.onTheSpot().answer());
  }

  @Test
  void aPermitGotByFraudIsWithdrawnByWhoeverGrantedIt() {
    Provision row = row("work-safety-penalty-procedures", 2025, "75.1.1", Subject.UNIT, "NO_GAINS");
    IntendedPenalty penalty =
        mine(IntendedPenalty.of(row, Yuan.ofWan(1), row.otherPenalties(), AFTER));
    assertEquals(List.of("PERMIT_ISSUER"), of(penalty).competence().missing());
    assertEquals(YES, of(penalty.with(PenaltyFact.PERMIT_ISSUER, true)).competence().answer());
    Consequence found = of(penalty.with(PenaltyFact.PERMIT_ISSUER, false)).competence();
    assertEquals(NO, found.answer());
    assertEquals(Ground.Code.ISSUER_DECIDES, found.grounds().get(0).code());
    assertEquals("75.1.1", firstBasis(found));
  }

  // 当场处罚 行政处罚法 第51条, 部令18号 第32条

  @ParameterizedTest
  @CsvSource({
    "UNIT, 2999.99, '', YES",
    "UNIT, 3000.00, '', YES",
    "UNIT, 3000.01, '', NO",
    "PERSON, 199.99, '', YES",
    "PERSON, 200.00, '', YES",
    "PERSON, 200.01, '', NO",
    "UNIT, 0, WARNING, YES",
    "UNIT, 0, ORDER_CORRECTION, NO",
    "UNIT, 100.00, ORDER_CORRECTION, YES",
    "UNIT, 100.00, WARNING, YES",
    "UNIT, 100.00, CONFISCATE_GAINS, NO",
    "UNIT, 100.00, SUSPEND_PRODUCTION, NO",
  })
  void onTheSpotThereIsAWarningOrASmallFineOnly(
      String who, String fine, String others, Answer expected) {
    for (LocalDate day : List.of(LocalDate.of(2021, 7, 15), BEFORE, AFTER)) {
      IntendedPenalty penalty =
          penalty(who, fine, others, day).with(PenaltyFact.FACTS_CONCLUSIVE, true);
      Consequence found = of(penalty).onTheSpot();
      assertEquals(expected, found.answer());
      assertEquals(
          day.equals(AFTER), found.rule().stream().anyMatch(basis -> basis.article() == 32));
      assertEquals(expected == YES && day.equals(AFTER), found.term().isPresent());
    }
  }

  @Test
  void onTheSpotTheFactsMustBeConclusive() {
    IntendedPenalty penalty = penalty("UNIT", "100.00", "", AFTER);
    assertEquals(List.of("FACTS_CONCLUSIVE"), of(penalty).onTheSpot().missing());
    assertEquals(NO, of(penalty.with(PenaltyFact.FACTS_CONCLUSIVE, false)).onTheSpot().answer());
  }

  // 公开 安全生产法 第78条第2款, 行政处罚法 第48条第1款

  @ParameterizedTest
  @CsvSource({
    "UNIT, 2021-08-31, UNDETERMINED",
    "UNIT, 2021-09-01, YES",
    "PERSON, 2021-09-01, UNDETERMINED",
    "UNIT, 2021-07-14, UNDETERMINED",
  })
  void penaltiesOfUnitsArePublished(String who, LocalDate day, Answer expected) {
    Consequence found = of(penalty(who, "100.00", "", day)).publication();
    assertEquals(expected, found.answer());
    if (expected == YES) {
      assertEquals(Term.workingDays(7), found.term().orElseThrow().term());
    }
  }

  @Test
  void whatHasSocialImpactIsPublishedWhoeverItIs() {
    IntendedPenalty penalty = penalty("PERSON", "100.00", "", AFTER);
    assertEquals(List.of("SOCIAL_IMPACT"), of(penalty).publication().missing());
    Consequence found = of(penalty.with(PenaltyFact.SOCIAL_IMPACT, true)).publication();
    assertEquals("48.1", firstBasis(found));
    assertTrue(found.term().isEmpty());
    assertEquals(NO, of(penalty.with(PenaltyFact.SOCIAL_IMPACT, false)).publication().answer());
  }

  // Trace and bad input

  @Test
  void theTraceSaysEachAnswerWithItsArticles() {
    Reasoned<Consequences> reasoned =
        draw.of(mine(penalty("UNIT", "100000.00", "SUSPEND_PRODUCTION", AFTER)));
    List<Step> steps = reasoned.trace().steps();
    assertEquals(Consequence.Kind.values().length + 1, steps.size());
    assertEquals("consequence.hearing", steps.get(0).question());
    assertEquals(YES, steps.get(0).outcome());
    assertEquals(
        List.of("GRAVE_PENALTY", "LARGE_FINE"),
        steps.get(0).steps().stream().map(step -> step.outcome().toString()).toList());
    assertEquals(Yuan.ofWan(10), steps.get(0).steps().get(1).inputs().get("limit"));
    assertSame(reasoned.value(), reasoned.trace().last().outcome());
    assertFalse(reasoned.trace().citations().isEmpty());
    assertTrue(steps.stream().limit(7).noneMatch(step -> step.basis().isEmpty()));
  }

  @Test
  void nothingFollowsFromNoPenalty() {
    Consequences found = of(mine(penalty("UNIT", "0", "ORDER_CORRECTION", AFTER)));
    assertEquals(NO, found.hearing().answer());
    assertEquals(NO, found.upwardReport().answer());
    assertEquals(NO, found.publication().answer());
    assertEquals(Ground.Code.NOTHING_IMPOSED, found.onTheSpot().grounds().get(0).code());
  }

  @Test
  void aDecisionBeforeItsNoticeIsRefused() {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                new IntendedPenalty(
                    UNIT_ROW,
                    Yuan.ZERO,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    AFTER,
                    BEFORE,
                    Optional.empty(),
                    Optional.empty(),
                    Map.of()));
    assertEquals(RefusalCode.DATE_BEFORE_CAUSE, refusal.code());
    assertThrows(
        IllegalArgumentException.class,
        () -> DecidingAgency.bureau(DivisionCode.parse("141022100001")));
  }

  private Consequences of(IntendedPenalty penalty) {
    return draw.of(penalty).value();
  }

  private static IntendedPenalty penalty(String who, String fine, String others, LocalDate day) {
    return IntendedPenalty.of(
        who.equals("UNIT") ? UNIT_ROW : PERSON_ROW, Yuan.parse(fine), penalties(others), day);
  }

  private static List<OtherPenalty> penalties(String codes) {
    return Arrays.stream(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(OtherPenalty::new)
        .toList();
  }

  private static IntendedPenalty confiscating(String penalty, String gains, String goods) {
    return new IntendedPenalty(
        UNIT_ROW,
        Yuan.ZERO,
        penalties(penalty),
        Optional.of(Yuan.parse(gains)),
        Optional.of(Yuan.parse(goods)),
        AFTER,
        AFTER,
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  /** Nothing special about the case. */
  private static IntendedPenalty plain(IntendedPenalty penalty) {
    return penalty
        .with(PenaltyFact.COMPLEX, false)
        .with(PenaltyFact.MAJOR_SAFETY_ISSUE, false)
        .with(PenaltyFact.MAJOR_PUBLIC_INTEREST, false)
        .with(PenaltyFact.MAJOR_SOCIAL_IMPACT, false);
  }

  /** A case of the county's bureau. */
  private static IntendedPenalty mine(IntendedPenalty penalty) {
    return penalty
        .by(DecidingAgency.bureau(COUNTY))
        .at(COUNTY)
        .with(PenaltyFact.CENTRAL_ENTERPRISE, false);
  }

  private static String firstBasis(Consequence consequence) {
    return place(consequence.grounds().get(0).basis());
  }

  private static String place(LegalBasis basis) {
    return basis.ref().substring(basis.ref().lastIndexOf('/') + 1);
  }

  private static Provision row(
      String law, int edition, String place, Subject subject, String condition) {
    return LAW.row(
        new ProvisionRef(law, edition, Place.parse(place)), subject, new Condition(condition));
  }

  private static final CaseAmounts NOTHING =
      new CaseAmounts() {
        @Override
        public Optional<Yuan> annualIncome() {
          return Optional.empty();
        }

        @Override
        public Optional<Yuan> illegalGains() {
          return Optional.empty();
        }

        @Override
        public Optional<Yuan> goodsValue() {
          return Optional.empty();
        }

        @Override
        public Optional<Yuan> baseFine() {
          return Optional.empty();
        }
      };
}
