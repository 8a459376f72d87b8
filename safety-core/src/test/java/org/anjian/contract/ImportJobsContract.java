package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.LedgerProblem;
import org.anjian.ledger.LedgerYear;
import org.anjian.ledger.ProblemCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of imports does. */
public abstract class ImportJobsContract {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  protected abstract UnitOfWork unit();

  private static ImportJob job(int number, int year, DivisionCode division, boolean dryRun) {
    return ImportJob.started(
        Yicheng.id(24, number),
        new LedgerYear(year, division),
        ImportJob.Mode.ATOMIC,
        dryRun,
        "台账" + number + ".xlsx",
        "admin",
        NOON.plusSeconds(number));
  }

  private static ImportJob job(int number, int year) {
    return job(number, year, Yicheng.COUNTY, false);
  }

  private static ImportJob ended(ImportJob job) {
    return job.ended(ImportJob.State.DONE, NOON.plusSeconds(60), 7000, 6990, 4, 6, 2);
  }

  private static LedgerProblem problem(int row) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("value", "“9114”\n第二行");
    details.put("firstRow", "" + row);
    return new LedgerProblem(
        "企业", row, "统一社会信用代码", ProblemCode.INVALID_CREDIT_CODE, "错误", "wrong", details);
  }

  @Test
  public void anImportIsFollowedFromItsStartToItsEnd() {
    unit().run(stores -> stores.importJobs().add(job(1, 2020)));
    assertEquals(
        Optional.of(job(1, 2020)), unit().get(s -> s.importJobs().find(job(1, 2020).id())));

    unit().run(stores -> stores.importJobs().update(job(1, 2020).at(40, 3000)));
    assertEquals(List.of(job(1, 2020).at(40, 3000)), unit().get(s -> s.importJobs().running()));

    unit().run(stores -> stores.importJobs().update(ended(job(1, 2020))));
    assertEquals(
        Optional.of(ended(job(1, 2020))), unit().get(s -> s.importJobs().find(job(1, 2020).id())));
    assertEquals(List.of(), unit().get(s -> s.importJobs().running()));
  }

  @Test
  public void noTwoImportsWriteTheLedgersOfACountyAndYearSideBySide() {
    unit().run(stores -> stores.importJobs().add(job(1, 2020)));

    assertRefused(
        RefusalCode.ALREADY_RUNNING,
        () -> unit().run(s -> s.importJobs().add(job(2, 2020, Yicheng.TANGXING, false))));
    unit().run(stores -> stores.importJobs().add(job(3, 2020, Yicheng.COUNTY, true)));
    unit().run(stores -> stores.importJobs().add(job(4, 2021)));
    unit().run(stores -> stores.importJobs().add(job(5, 2020, Yicheng.QUWO, false)));
    unit().run(stores -> stores.importJobs().update(ended(job(1, 2020))));
    unit().run(stores -> stores.importJobs().add(job(6, 2020)));

    assertEquals(
        List.of(3, 4, 5, 6),
        unit().get(s -> s.importJobs().running()).stream()
            .map(job -> (int) job.id().getLeastSignificantBits())
            .toList());
  }

  @Test
  public void theListIsPagedTheNewestFirstWithinTheScope() {
    unit()
        .run(
            stores -> {
              stores.importJobs().add(job(1, 2018));
              stores.importJobs().add(job(2, 2019));
              stores.importJobs().add(job(3, 2020));
              stores.importJobs().add(job(4, 2020, Yicheng.QUWO, false));
            });

    assertEquals(
        new Page<>(List.of(job(3, 2020), job(2, 2019)), 0, 2, 3),
        unit().get(s -> s.importJobs().list(WHOLE_COUNTY, new PageRequest(0, 2))));
    assertEquals(
        List.of(job(4, 2020, Yicheng.QUWO, false)),
        unit().get(s -> s.importJobs().list(Scope.of(Yicheng.QUWO), FIRST_PAGE)).items());
    assertEquals(
        List.of(),
        unit()
            .get(
                s ->
                    s.importJobs()
                        .list(Scope.of(Yicheng.COUNTY, Yicheng.enterprise(1).id()), FIRST_PAGE))
            .items());
  }

  @Test
  public void problemsAreToldInTheOrderInWhichTheyWereStored() {
    unit().run(stores -> stores.importJobs().add(job(1, 2020)));
    unit().run(s -> s.importJobs().addProblems(job(1, 2020).id(), List.of(problem(9), problem(2))));
    unit().run(s -> s.importJobs().addProblems(job(1, 2020).id(), List.of()));
    unit().run(s -> s.importJobs().addProblems(job(1, 2020).id(), List.of(problem(5))));

    assertEquals(
        List.of(problem(9), problem(2), problem(5)),
        unit().get(s -> s.importJobs().problems(job(1, 2020).id(), FIRST_PAGE)).items());
    assertEquals(
        new Page<>(List.of(problem(5)), 1, 2, 3),
        unit().get(s -> s.importJobs().problems(job(1, 2020).id(), new PageRequest(1, 2))));
    assertEquals(
        0, unit().get(s -> s.importJobs().problems(Yicheng.id(24, 99), FIRST_PAGE)).total());
  }
}
