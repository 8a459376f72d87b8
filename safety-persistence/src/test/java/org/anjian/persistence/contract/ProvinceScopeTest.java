package org.anjian.persistence.contract;

import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.anjian.account.Scope;
import org.anjian.contract.Stores;
import org.anjian.contract.Yicheng;
import org.anjian.division.Divisions;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.hazard.Hazards;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionQuery;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.statistics.JpaAnnualFacts;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An account of the province sees what lies under each of its twenty-five thousand codes. */
@ParameterizedClass
@EnumSource(Database.class)
class ProvinceScopeTest {

  private static final Divisions SHIPPED = Divisions.shipped();
  private static final Scope PROVINCE = Scope.of(Yicheng.SHANXI);
  private static final Inspection INSPECTION = Yicheng.inspection(1, enterprise(1));

  @Parameter Database database;

  private JpaUnit unit;

  @BeforeEach
  void withTheWholeRegister() {
    database.clear();
    DivisionLoader.load(database.dataSource(), SHIPPED);
    unit = new JpaUnit(database);
    unit.run(
        stores -> {
          stores.enterprises().add(enterprise(1));
          stores.officers().addAll(List.of(officer(1), officer(2)));
          stores.inspections().add(INSPECTION);
          stores.hazards().addAll(List.of(Yicheng.hazard(1, INSPECTION)));
        });
  }

  private static List<Expected> lists() {
    return List.of(
        list(1, s -> s.enterprises().list(PROVINCE, EnterpriseQuery.all(), FIRST_PAGE).total()),
        list(2, s -> s.officers().list(PROVINCE, Optional.empty(), FIRST_PAGE).total()),
        list(1, s -> s.inspections().list(PROVINCE, InspectionQuery.all(), FIRST_PAGE).total()),
        list(1, s -> s.hazards().list(PROVINCE, Hazards.Query.all(), FIRST_PAGE).total()),
        list(
            0,
            s ->
                s.enforcementCases()
                    .list(PROVINCE, EnforcementCases.Query.all(), FIRST_PAGE)
                    .total()),
        list(0, s -> s.emergencyPlans().list(PROVINCE, 2020, FIRST_PAGE).total()),
        list(0, s -> s.drills().list(PROVINCE, 2020, FIRST_PAGE).total()),
        list(0, s -> s.accidents().list(PROVINCE, 2020, FIRST_PAGE).total()),
        list(0, s -> s.zeroAccidentUnits().list(PROVINCE, 2020, FIRST_PAGE).total()),
        list(0, s -> s.examResults().list(PROVINCE, 2020, FIRST_PAGE).total()),
        list(0, s -> s.studySessions().list(PROVINCE, 2020, FIRST_PAGE).total()),
        list(0, s -> s.publicityItems().list(PROVINCE, 2020, FIRST_PAGE).total()),
        list(0, s -> s.auditTrail().list(PROVINCE, Optional.empty(), FIRST_PAGE).total()),
        list(0, s -> s.importJobs().list(PROVINCE, FIRST_PAGE).total()));
  }

  /** How many records a list has. */
  private record Expected(long total, ToLongFunction<Stores> list) {}

  private static Expected list(long total, ToLongFunction<Stores> list) {
    return new Expected(total, list);
  }

  @Test
  void everyListAnswers() {
    for (Expected each : lists()) {
      long total = unit.get(stores -> each.list().applyAsLong(stores));
      assertEquals(each.total(), total);
    }
  }

  @Test
  void theFactsOfAYearAnswer() {
    assertEquals(
        1,
        database
            .inTransaction(
                entityManager -> new JpaAnnualFacts(entityManager).hazards(Yicheng.SHANXI, 2020))
            .size());
  }
}
