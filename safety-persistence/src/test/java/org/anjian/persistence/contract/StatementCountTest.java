package org.anjian.persistence.contract;

import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.document;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.account.Account;
import org.anjian.account.AuditRecord;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.contract.Stores;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentKind;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.Violation;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.Reinspection;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionQuery;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.anjian.paging.PageRequest;
import org.anjian.people.OfficerPair;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A question or an act sends a fixed number of statements, however many records answer it. */
@ParameterizedClass
@EnumSource(Database.class)
class StatementCountTest {

  private static final int MANY = 40;
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final PageRequest PAGE = new PageRequest(0, 50);

  @Parameter Database database;

  private JpaUnit unit;

  @BeforeEach
  void withManyRecords() {
    unit = JpaUnit.onEmpty(database);
    unit.run(
        stores -> {
          stores.enterprises().addAll(all(Yicheng::enterprise));
          stores.officers().addAll(all(Yicheng::officer));
          stores.inspections().addAll(all(n -> Yicheng.inspection(n, enterprise(n))));
          stores.rectificationOrders().addAll(List.of(Yicheng.order(1, INSPECTION)));
          stores.hazards().addAll(all(StatementCountTest::hazard));
          stores.rectificationOrders().addReinspections(all(StatementCountTest::reinspection));
          stores.enforcementCases().addAll(all(StatementCountTest::filed));
        });
    for (int number = 1; number <= 3; number++) {
      Account account = account(number);
      unit.run(stores -> stores.accounts().add(account));
    }
  }

  private static final DutyQuery DUE =
      new DutyQuery(
          WHOLE_COUNTY,
          Optional.of(Yicheng.COUNTY),
          Optional.empty(),
          EnumSet.allOf(DutyKind.class),
          DAY,
          DAY.plusYears(5));

  private static final Inspection INSPECTION = Yicheng.inspection(1, enterprise(1));

  private static <T> List<T> all(IntFunction<T> record) {
    return IntStream.rangeClosed(1, MANY).mapToObj(record).toList();
  }

  private static Hazard hazard(int number) {
    return Yicheng.hazard(number, INSPECTION);
  }

  private static Reinspection reinspection(int number) {
    return new Reinspection(
        Yicheng.id(7, number),
        document(DocumentKind.REINSPECTION_OPINION, number),
        Yicheng.order(1, INSPECTION).id(),
        INSPECTION.enterprise(),
        INSPECTION.division(),
        DAY,
        Optional.empty(),
        List.of(
            new Reinspection.Result(
                hazard(number).id(), Reinspection.Outcome.FAIL, Optional.empty())));
  }

  private static EnforcementCase filed(int number) {
    return EnforcementCase.onRecord(
        Yicheng.id(8, number),
        enterprise(1).id(),
        enterprise(1).division(),
        Optional.empty(),
        Violation.of(
            ProvisionName.parse("work-safety-law/92.1.1"),
            Subject.UNIT,
            "北丁煤矿",
            Condition.INITIAL,
            DAY,
            ""),
        EnforcementCase.Origin.LIVE,
        List.of(
            new CaseAct.Filing(
                document(DocumentKind.FILING, number),
                DAY,
                List.of(new OfficerPair(officer(1).id(), officer(2).id())))),
        0);
  }

  private static EnforcementCase noticed(int number) {
    EnforcementCase of = filed(number);
    return EnforcementCase.onRecord(
        of.id(),
        of.enterprise(),
        of.division(),
        of.inspection(),
        of.violation(),
        of.origin(),
        List.of(
            of.acts().get(0),
            new CaseAct.Notice(
                document(DocumentKind.PENALTY_NOTICE, number), DAY, Yuan.of(1), List.of(), false)),
        0);
  }

  private static Account account(int number) {
    return new Account(
        Yicheng.id(20, number),
        "user-" + number,
        "",
        Set.of(Role.INSPECTOR, Role.LEADER),
        WHOLE_COUNTY,
        "hash",
        true,
        0);
  }

  private static Arguments sends(int statements, String what, Consumer<Stores> work) {
    return Arguments.of(what, statements, work);
  }

  static Stream<Arguments> work() {
    UUID first = enterprise(1).id();
    EnterpriseQuery byText =
        new EnterpriseQuery(
            Optional.of("翼城"),
            Optional.of(Yicheng.COUNTY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    InspectionQuery byName =
        new InspectionQuery(
            Optional.empty(),
            Optional.of(Yicheng.COUNTY),
            Optional.of(2020),
            Optional.empty(),
            Optional.of("第00"));
    EnforcementCases.Query byNumber =
        new EnforcementCases.Query(
            Optional.empty(),
            Optional.of(Yicheng.COUNTY),
            Optional.of(2020),
            Optional.empty(),
            Optional.of("应急立"));
    List<Hazard> ordered =
        all(n -> hazard(n).ordered(Yicheng.order(1, INSPECTION).id(), DAY.plusDays(9)));
    return Stream.of(
        sends(2, "an enterprise", s -> s.enterprises().find(first).orElseThrow()),
        sends(3, "a page of enterprises", s -> s.enterprises().list(WHOLE_COUNTY, byText, PAGE)),
        sends(2, "many enterprises", s -> s.enterprises().findAll(all(n -> enterprise(n).id()))),
        sends(1, "many credit codes", s -> s.enterprises().identify(all(Yicheng::creditCode))),
        sends(5, "a changed enterprise", s -> s.enterprises().update(enterprise(1))),
        sends(
            2, "a page of officers", s -> s.officers().list(WHOLE_COUNTY, Optional.of("员"), PAGE)),
        sends(2, "a page of inspections", s -> s.inspections().list(WHOLE_COUNTY, byName, PAGE)),
        sends(
            2, "a page of hazards", s -> s.hazards().list(WHOLE_COUNTY, Hazards.Query.all(), PAGE)),
        sends(1, "the hazards of an inspection", s -> s.hazards().ofInspection(INSPECTION.id())),
        sends(2, "many changed hazards", s -> s.hazards().updateAll(ordered)),
        sends(
            2,
            "the re-inspections of an order",
            s -> s.rectificationOrders().reinspectionsOf(Yicheng.order(1, INSPECTION).id())),
        sends(2, "a case", s -> s.enforcementCases().find(filed(1).id()).orElseThrow()),
        sends(3, "a page of cases", s -> s.enforcementCases().list(WHOLE_COUNTY, byNumber, PAGE)),
        sends(2, "the cases of an enterprise", s -> s.enforcementCases().ofEnterprise(first)),
        sends(3, "an act in a case", s -> s.enforcementCases().update(noticed(1))),
        sends(1, "what is open of orders", s -> s.reminders().remedies().orders(DUE)),
        sends(1, "measures that stand", s -> s.reminders().remedies().measures(DUE)),
        sends(2, "open cases", s -> s.reminders().cases().open(DUE)),
        sends(1, "certificates that run out", s -> s.reminders().certificates().until(DUE)),
        sends(1, "licences that run out", s -> s.reminders().licences().until(DUE)),
        sends(1, "plans that run out", s -> s.reminders().plans().until(DUE)),
        sends(2, "an account", s -> s.accounts().findByName("user-1").orElseThrow()),
        sends(3, "a page of accounts", s -> s.accounts().list(WHOLE_COUNTY, PAGE)),
        sends(
            2,
            "an enterprise's page of plans",
            s -> s.emergencyPlans().list(Scope.of(Yicheng.COUNTY, first), 2020, PAGE)),
        sends(
            2,
            "a page of the audit trail",
            s -> s.auditTrail().list(WHOLE_COUNTY, Optional.of(first), PAGE)),
        sends(
            1,
            "an entry of the audit trail",
            s ->
                s.auditTrail()
                    .append(
                        new AuditRecord(
                            Yicheng.id(23, 1),
                            Instant.EPOCH,
                            "user-1",
                            "case.decide",
                            "case",
                            first,
                            Yicheng.COUNTY,
                            2020,
                            ""))),
        sends(
            4,
            "the first number of a series",
            s -> s.documentNumbers().issue(Yicheng.COUNTY, DocumentKind.FILING, 2020)),
        sends(
            1,
            "many hazards",
            s -> s.hazards().addAll(all(n -> Yicheng.hazard(n + MANY, INSPECTION)))));
  }

  @ParameterizedTest(name = "{1} for {0}")
  @MethodSource("work")
  void aFixedNumberOfStatementsIsSentWithoutValuesInTheirText(
      String what, int statements, Consumer<Stores> work) {
    List<String> sent = database.statements().during(() -> unit.run(work));

    assertEquals(statements, sent.size(), () -> what + ": " + String.join("\n", sent));
    assertTrue(sent.stream().noneMatch(sql -> sql.contains("'")), () -> what + ": " + sent);
  }

  @Test
  void theNextNumberOfASeriesTakesTwoStatements() {
    Consumer<Stores> issue =
        stores -> stores.documentNumbers().issue(Yicheng.COUNTY, DocumentKind.FILING, 2020);
    unit.run(issue);

    List<String> sent = database.statements().during(() -> unit.run(issue));

    assertEquals(2, sent.size(), sent::toString);
  }
}
