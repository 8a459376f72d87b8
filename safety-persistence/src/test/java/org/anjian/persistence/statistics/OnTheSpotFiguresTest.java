package org.anjian.persistence.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.contract.Yicheng;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentKind;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.CaseExecution;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.OnTheSpot;
import org.anjian.enforcement.Violation;
import org.anjian.enterprise.Enterprise;
import org.anjian.law.Condition;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.enterprise.JpaEnterprises;
import org.anjian.persistence.people.JpaOfficers;
import org.anjian.persistence.testing.Database;
import org.anjian.statistics.AnnualFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** 当场处罚与统计数: its fine and payment count, but nothing was filed or closed as a case. */
@ParameterizedClass
@EnumSource(Database.class)
class OnTheSpotFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final OfficerPair PAIR =
      new OfficerPair(Yicheng.officer(1).id(), Yicheng.officer(2).id());

  private final Enterprise enterprise = Yicheng.enterprise(1);
  private final UUID ordinary = Yicheng.id(9, 1);
  private final UUID onTheSpot = Yicheng.id(9, 2);

  @Parameter Database database;

  @BeforeEach
  void recorded() {
    database.clear();
    DivisionLoader.load(database.dataSource(), Divisions.shipped());
    database.doInTransaction(
        manager -> {
          new JpaOfficers(manager).addAll(List.of(Yicheng.officer(1), Yicheng.officer(2)));
          new JpaEnterprises(manager).addAll(List.of(enterprise));
          new JpaEnforcementCases(manager)
              .addAll(
                  List.of(
                      told(
                          ordinary,
                          new CaseAct.Filing(
                              Yicheng.document(DocumentKind.FILING, 1), DAY, List.of(PAIR)),
                          new CaseAct.Closing(DAY, "终止")),
                      told(onTheSpot, decision(), collected(), new CaseAct.Closing(DAY, "缴清"))));
        });
  }

  private EnforcementCase told(UUID id, CaseAct... acts) {
    return EnforcementCase.onRecord(
        id,
        enterprise.id(),
        enterprise.division(),
        Optional.empty(),
        Violation.of(
            ProvisionName.parse("work-safety-law/97.1.7"),
            Subject.UNIT,
            enterprise.name(),
            Condition.INITIAL,
            DAY,
            "无证上岗"),
        EnforcementCase.Origin.LIVE,
        List.of(acts),
        0);
  }

  private static OnTheSpot.Decision decision() {
    return new OnTheSpot.Decision(
        Yicheng.document(DocumentKind.ON_THE_SPOT_PENALTY, 1),
        DAY,
        PAIR,
        "车间",
        "属实",
        "work-safety-law/2021/97.1.7",
        Yuan.of(100),
        List.of(new OtherPenalty("WARNING")),
        "无异议",
        "",
        "[]");
  }

  private static CaseExecution.SpotCollection collected() {
    return new CaseExecution.SpotCollection(
        DAY,
        Yuan.of(100),
        CaseExecution.SpotCollection.Ground.SMALL_FINE,
        "票据1",
        "",
        Optional.empty());
  }

  private <T> T facts(Function<AnnualFacts, T> reading) {
    return database.inTransaction(manager -> reading.apply(new JpaAnnualFacts(manager)));
  }

  @Test
  void onlyOrdinaryCasesAreFiledAndClosed() {
    assertEquals(
        List.of(ordinary),
        facts(all -> all.casesFiled(Yicheng.COUNTY, 2026)).stream()
            .map(AnnualFacts.CaseFact::id)
            .toList());
    assertEquals(
        List.of(ordinary),
        facts(all -> all.casesClosed(Yicheng.COUNTY, 2026)).stream()
            .map(AnnualFacts.CaseFact::id)
            .toList());
  }

  @Test
  void itsFineIsDecidedAndWhatWasCollectedIsPaid() {
    assertEquals(
        List.of(Yuan.of(100)),
        facts(all -> all.decisions(Yicheng.COUNTY, 2026)).stream()
            .map(AnnualFacts.AmountFact::amount)
            .toList());
    assertEquals(
        List.of(Yuan.of(100)),
        facts(all -> all.payments(Yicheng.COUNTY, 2026)).stream()
            .map(AnnualFacts.PaymentFact::amount)
            .toList());
  }
}
