package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

  private static final Instant NOON = Instant.parse("2021-01-11T04:00:00.123456Z");
  private static final LedgerYear YEAR = new LedgerYear(2020, Yicheng.COUNTY);

  protected abstract UnitOfWork unit();

  @Test
  public void anImportIsFoundAsItBegan() {
    store(job(1));

    assertEquals(Optional.of(job(1)), find(1));
    assertEquals(Optional.empty(), find(2));
  }

  @Test
  public void anImportTellsHowFarItHasComeAndHowItEnded() {
    store(job(1));

    ImportJob onTheWay = job(1).at(37, 4_711);
    update(onTheWay);
    assertEquals(Optional.of(onTheWay), find(1));

    ImportJob done = ended(onTheWay, ImportJob.State.DONE);
    update(done);
    assertEquals(Optional.of(done), find(1));
  }

  @Test
  public void anImportIsChangedInTheUnitOfWorkThatBeginsIt() {
    ImportJob onTheWay = job(1).at(5, 10);

    Optional<ImportJob> found =
        unit()
            .get(
                stores -> {
                  stores.importJobs().add(job(1));
                  stores.importJobs().update(onTheWay);
                  return stores.importJobs().find(job(1).id());
                });

    assertEquals(Optional.of(onTheWay), found);
  }

  @Test
  public void anImportThatIsNotStoredIsNotChanged() {
    assertRefused(RefusalCode.NOT_FOUND, () -> update(job(1).at(1, 1)));
  }

  @Test
  public void importsAreListedTheNewestFirst() {
    store(job(2, 2021, Yicheng.COUNTY, false));
    store(job(3, 2022, Yicheng.COUNTY, false));
    store(job(1, 2020, Yicheng.COUNTY, true));

    assertEquals(
        new Page<>(
            List.of(job(3, 2022, Yicheng.COUNTY, false), job(2, 2021, Yicheng.COUNTY, false)),
            0,
            2,
            3),
        unit().get(stores -> stores.importJobs().list(WHOLE_COUNTY, new PageRequest(0, 2))));
  }

  @Test
  public void importsOfOtherDivisionsAreOutOfScopeAndEnterprisesSeeNone() {
    ImportJob county = job(1);
    ImportJob township = job(2, 2019, Yicheng.WANGZHUANG_TOWNSHIP, false);
    store(county);
    store(township);

    assertEquals(List.of(township, county), list(WHOLE_COUNTY));
    assertEquals(List.of(township), list(Scope.of(Yicheng.WANGZHUANG_TOWN)));
    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO)));
    assertEquals(List.of(), list(Scope.of(Yicheng.COUNTY, Yicheng.enterprise(1).id())));
  }

  @Test
  public void importsThatHaveNotEndedAreRunning() {
    store(job(1));
    store(job(2, 2020, Yicheng.COUNTY, true));
    store(job(3, 2021, Yicheng.COUNTY, false));
    update(ended(job(1), ImportJob.State.REJECTED));

    assertEquals(
        List.of(job(2, 2020, Yicheng.COUNTY, true), job(3, 2021, Yicheng.COUNTY, false)),
        unit().get(stores -> stores.importJobs().running()));
  }

  @Test
  public void noTwoImportsStoreIntoTheLedgersOfACountyAndYearAtOnce() {
    store(job(1));

    assertRefused(RefusalCode.ALREADY_RUNNING, () -> store(job(2)));
    assertRefused(
        RefusalCode.ALREADY_RUNNING, () -> store(job(2, 2020, Yicheng.WANGZHUANG_TOWNSHIP, false)));

    store(job(3, 2020, Yicheng.COUNTY, true));
    store(job(4, 2019, Yicheng.COUNTY, false));
    store(job(5, 2020, Yicheng.QUWO, false));
    assertEquals(Optional.empty(), find(2));
  }

  @Test
  public void theNextImportOfACountyAndYearBeginsWhenTheLastHasEnded() {
    store(job(1));
    update(ended(job(1), ImportJob.State.REJECTED));
    store(job(2));
    update(ended(job(2), ImportJob.State.DONE));
    store(job(3));

    assertEquals(Optional.of(job(3)), find(3));
  }

  @Test
  public void problemsAreKeptInTheOrderInWhichTheyWereFound() {
    store(job(1));
    store(job(2, 2021, Yicheng.COUNTY, false));
    problems(1, problem(5), problem(2));
    problems(2, problem(7));
    problems(1);
    problems(1, problem(2), problem(9));

    assertEquals(
        new Page<>(List.of(problem(5), problem(2), problem(2)), 0, 3, 4),
        problems(1, new PageRequest(0, 3)));
    assertEquals(new Page<>(List.of(problem(9)), 1, 3, 4), problems(1, new PageRequest(1, 3)));
    assertEquals(List.of(problem(7)), problems(2, FIRST_PAGE).items());
    assertEquals(new Page<>(List.of(), 0, 50, 0), problems(3, FIRST_PAGE));
  }

  @Test
  public void aProblemIsKeptWordForWordWithItsDetailsInTheirOrder() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("value", "\"3\\4\"\n\t{}[]：𠮷\u0001");
    details.put("heading", "");
    details.put("allowed", "一般、重大");
    LedgerProblem ofRow =
        new LedgerProblem(
            "隐患台账", 17, "隐患级别", ProblemCode.UNKNOWN_WORD, "“特大”不是", "Not “特大”", details);
    LedgerProblem ofSheet = LedgerProblem.ofSheet("", "", ProblemCode.CANCELLED, Map.of());
    store(job(1));

    problems(1, ofRow, ofSheet);

    List<LedgerProblem> kept = problems(1, FIRST_PAGE).items();
    assertEquals(List.of(ofRow, ofSheet), kept);
    assertEquals(
        List.of("value", "heading", "allowed"), List.copyOf(kept.get(0).details().keySet()));
  }

  @Test
  public void aProblemWithWordsThatCannotBePrintedIsKept() {
    LedgerProblem broken =
        LedgerProblem.at(
            "隐患\u0000",
            17,
            "级别\uD800",
            ProblemCode.UNKNOWN_HEADING,
            Map.of("heading", "a\u0000\uDC00b"));
    store(job(1));

    problems(1, broken);

    assertEquals(List.of(broken), problems(1, FIRST_PAGE).items());
  }

  @Test
  public void moreProblemsThanOneBatchAreAllKept() {
    List<LedgerProblem> many =
        new ArrayList<>(IntStream.rangeClosed(1, 1_234).mapToObj(this::problem).toList());
    store(job(1));

    problems(1, many.toArray(LedgerProblem[]::new));

    assertEquals(
        new Page<>(many.subList(1_000, 1_234), 1, 1_000, 1_234),
        problems(1, new PageRequest(1, 1_000)));
  }

  private void store(ImportJob job) {
    unit().run(stores -> stores.importJobs().add(job));
  }

  private void update(ImportJob job) {
    unit().run(stores -> stores.importJobs().update(job));
  }

  private Optional<ImportJob> find(int number) {
    return unit().get(stores -> stores.importJobs().find(Yicheng.id(11, number)));
  }

  private List<ImportJob> list(Scope scope) {
    return unit().get(stores -> stores.importJobs().list(scope, FIRST_PAGE)).items();
  }

  private void problems(int job, LedgerProblem... found) {
    unit().run(stores -> stores.importJobs().addProblems(Yicheng.id(11, job), List.of(found)));
  }

  private Page<LedgerProblem> problems(int job, PageRequest page) {
    return unit().get(stores -> stores.importJobs().problems(Yicheng.id(11, job), page));
  }

  private static ImportJob job(int number) {
    return job(number, YEAR.year(), YEAR.division(), false);
  }

  /** Begun in the order of the numbers. */
  private static ImportJob job(int number, int year, DivisionCode division, boolean dryRun) {
    return ImportJob.started(
        Yicheng.id(11, number),
        new LedgerYear(year, division),
        number % 2 == 0 ? ImportJob.Mode.PARTIAL : ImportJob.Mode.ATOMIC,
        dryRun,
        "翼城县%d年台账.xlsx".formatted(year),
        "chen",
        NOON.plusSeconds(number));
  }

  private static ImportJob ended(ImportJob job, ImportJob.State state) {
    return job.ended(state, NOON.plusSeconds(600), 8_000_000_000L, 3, 2, 1, 4);
  }

  private LedgerProblem problem(int row) {
    return LedgerProblem.at("隐患台账", row, "隐患描述", ProblemCode.REQUIRED, Map.of());
  }
}
