package org.anjian.persistence.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.anjian.contract.Stores;
import org.anjian.contract.UnitOfWork;
import org.anjian.contract.Yicheng;
import org.anjian.enterprise.Enterprise;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.Hazard;
import org.anjian.inspection.Inspection;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two who change the same record at the same time. */
@ParameterizedClass
@EnumSource(Database.class)
class ConcurrentChangesTest {

  private static final Inspection INSPECTION = Yicheng.inspection(1, enterprise(1));
  private static final LocalDate DUE = LocalDate.of(2020, 2, 1);

  @Parameter Database database;

  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private UnitOfWork unit;

  @BeforeEach
  void withHazards() {
    unit = JpaUnit.onEmpty(database);
    unit.run(
        stores -> {
          stores.enterprises().add(enterprise(1));
          stores.officers().addAll(List.of(officer(1), officer(2)));
          stores.inspections().add(INSPECTION);
          stores.rectificationOrders().addAll(List.of(Yicheng.order(1, INSPECTION)));
          stores.hazards().addAll(List.of(hazard(1), hazard(2), hazard(3)));
        });
  }

  @AfterEach
  void end() {
    other.shutdownNow();
  }

  private static Hazard hazard(int number) {
    return Yicheng.hazard(number, INSPECTION);
  }

  private static Hazard ordered(int number) {
    return hazard(number).ordered(Yicheng.order(1, INSPECTION).id(), DUE);
  }

  @Test
  void theSecondOfTwoChangesIsRefusedThoughBothHaveReadTheSame() {
    assertRefused(
        RefusalCode.STALE_REVISION,
        () ->
            unit.run(
                stores -> {
                  stores.enterprises().find(enterprise(1).id());
                  unit.run(meanwhile -> meanwhile.enterprises().update(enterprise(1)));
                  stores.enterprises().update(enterprise(1));
                }));
  }

  @Test
  void oneOfManyChangesThatComesSecondRefusesAll() {
    assertRefused(
        RefusalCode.STALE_REVISION,
        () ->
            unit.run(
                stores -> {
                  stores.hazards().ofInspection(INSPECTION.id());
                  unit.run(meanwhile -> meanwhile.hazards().updateAll(List.of(ordered(2))));
                  stores.hazards().updateAll(List.of(ordered(1), ordered(2), ordered(3)));
                }));
    assertEquals(
        List.of(0L, 1L, 0L),
        unit.get(stores -> stores.hazards().ofInspection(INSPECTION.id())).stream()
            .map(Hazard::revision)
            .toList());
  }

  @Test
  void aChangeWaitsForOneThatIsUnderWayAndIsThenRefused() throws Exception {
    CountDownLatch changed = new CountDownLatch(1);
    CountDownLatch commit = new CountDownLatch(1);
    Future<?> first =
        other.submit(
            () ->
                unit.run(
                    stores -> {
                      stores.hazards().updateAll(List.of(ordered(1)));
                      changed.countDown();
                      await(commit);
                    }));
    await(changed);
    ExecutorService late = Executors.newSingleThreadExecutor();
    try {
      late.submit(
          () -> {
            TimeUnit.MILLISECONDS.sleep(200);
            commit.countDown();
            return null;
          });

      assertRefused(
          RefusalCode.STALE_REVISION,
          () -> unit.run(stores -> stores.hazards().updateAll(List.of(ordered(1)))));
      first.get(10, TimeUnit.SECONDS);
    } finally {
      late.shutdownNow();
    }
  }

  @Test
  void aNumberThatIsBeingTakenIsRefusedOnceItIsTaken() throws Exception {
    CountDownLatch added = new CountDownLatch(1);
    CountDownLatch commit = new CountDownLatch(1);
    Future<?> first =
        other.submit(
            () ->
                unit.run(
                    stores -> {
                      stores.enterprises().add(enterprise(7));
                      added.countDown();
                      await(commit);
                    }));
    await(added);
    ExecutorService late = Executors.newSingleThreadExecutor();
    try {
      late.submit(
          () -> {
            TimeUnit.MILLISECONDS.sleep(200);
            commit.countDown();
            return null;
          });

      assertTaken("creditCode", () -> unit.run(this::addAnotherWithTheSameCode));
      first.get(10, TimeUnit.SECONDS);
    } finally {
      late.shutdownNow();
    }
  }

  private void addAnotherWithTheSameCode(Stores stores) {
    Enterprise seventh = enterprise(7);
    Enterprise eighth = enterprise(8);
    stores
        .enterprises()
        .add(
            new Enterprise(
                eighth.id(),
                seventh.creditCode(),
                eighth.name(),
                eighth.division(),
                eighth.sector(),
                eighth.industry(),
                eighth.riskLevel(),
                eighth.employees(),
                eighth.legalRepresentative(),
                eighth.principal(),
                eighth.phone(),
                eighth.address(),
                eighth.location(),
                eighth.parentCompany(),
                eighth.status(),
                eighth.licences(),
                eighth.registeredOn(),
                0));
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The other did not come.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
