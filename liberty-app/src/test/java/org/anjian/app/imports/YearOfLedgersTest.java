package org.anjian.app.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.document.RegionWords;
import org.anjian.enterprise.Industries;
import org.anjian.identity.Ids;
import org.anjian.law.LawBook;
import org.anjian.law.StatuteNames;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.ImportJobs;
import org.anjian.ledger.ImportLedger;
import org.anjian.ledger.LedgerPorts;
import org.anjian.ledger.LedgerReader;
import org.anjian.ledger.LedgerYear;
import org.anjian.ledger.PerformImport;
import org.anjian.ledger.ProblemCode;
import org.anjian.money.Yuan;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.account.JpaAuditTrail;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.document.JpaDocumentNumbers;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.enterprise.JpaEnterprises;
import org.anjian.persistence.hazard.JpaHazards;
import org.anjian.persistence.hazard.JpaOnSiteMeasures;
import org.anjian.persistence.hazard.JpaRectificationOrders;
import org.anjian.persistence.inspection.JpaInspections;
import org.anjian.persistence.ledger.JpaImportJobs;
import org.anjian.persistence.ledger.JpaLedgerEntries;
import org.anjian.persistence.people.JpaExamResults;
import org.anjian.persistence.people.JpaOfficers;
import org.anjian.persistence.people.JpaStudySessions;
import org.anjian.persistence.preparedness.JpaAccidents;
import org.anjian.persistence.preparedness.JpaDrills;
import org.anjian.persistence.preparedness.JpaEmergencyPlans;
import org.anjian.persistence.preparedness.JpaZeroAccidentUnits;
import org.anjian.persistence.publicity.JpaPublicityItems;
import org.anjian.persistence.statistics.JpaAnnualFacts;
import org.anjian.persistence.testing.Database;
import org.anjian.publicity.PublicityItem;
import org.anjian.publicity.PublicityItems;
import org.anjian.rest.ledger.WorkbookLimits;
import org.anjian.rest.ledger.XlsxWorkbook;
import org.anjian.shared.SharedData;
import org.anjian.statistics.AnnualStatistics;
import org.anjian.statistics.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A county year: imported, folded into its figures, and every figure led back to its records. */
@ParameterizedClass
@EnumSource(Database.class)
class YearOfLedgersTest {

  private static final Divisions DIVISIONS = Divisions.shipped();
  private static final LedgerReader READER =
      new LedgerReader(
          DIVISIONS, Industries.edition2017(), StatuteNames.shipped(), LawBook.national());
  private static final LedgerYear YEAR = new LedgerYear(2020, DivisionCode.parse("141022"));
  private static final Actor ADMINISTRATOR =
      new Actor("admin", Set.of(Role.ADMINISTRATOR), Scope.of(DivisionCode.parse("140000")));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Ids IDS = new Ids(Clock.systemUTC());
  private static final Path SAMPLE = Path.of("src/main/resources/sample");

  @Parameter private Database database;

  private SharedEntityManager transactions;
  private ImportJobs jobs;
  private AnnualStatistics statistics;

  @BeforeEach
  void emptied() {
    database.clear();
    DivisionLoader.load(database.dataSource(), DIVISIONS);
    transactions = new SharedEntityManager(database);
    jobs = new JpaImportJobs(transactions.entityManager());
    statistics = new AnnualStatistics(new JpaAnnualFacts(transactions.entityManager()), DIVISIONS);
  }

  @Test
  void theShippedCountyYearGivesItsFigures() throws IOException {
    ImportJob job = imported(sample());

    assertEquals(ImportJob.State.DONE, job.state());
    assertEquals(job.rowsRead(), job.rowsStored());
    assertEquals(expected(SAMPLE.resolve("sample-county-2020.expected.json")), figures());
  }

  @Test
  void thePublishedFiguresOfYichengComeOutOfItsLedgers() throws IOException {
    Path workbook = SharedData.file("data/yicheng-2020/yicheng-2020.xlsx");

    ImportJob job = imported(workbook);

    assertEquals(ImportJob.State.DONE, job.state());
    assertEquals(7041, job.rowsStored());
    assertEquals(expected(workbook.resolveSibling("expected.json")), figures());
  }

  @Test
  void theSameWorkbookAgainStoresNothingNew() throws IOException {
    ImportJob first = imported(sample());
    Map<String, Object> before = figures();

    ImportJob again = imported(sample());

    assertEquals(ImportJob.State.DONE, again.state());
    assertEquals(0, again.rowsStored());
    assertEquals(first.rowsStored(), again.rowsUnchanged());
    assertEquals(before, figures());
  }

  @Test
  void everyFigureHasItsRecordsAndNamesTheRuleOfThoseLeftOut() throws IOException {
    imported(sample());

    for (Figure<?> figure : AnnualStatistics.figures()) {
      Page<Figure.Entry> counting = records(figure.key(), false);
      Page<Figure.Entry> excluded = records(figure.key(), true);
      assertTrue(counting.items().stream().allMatch(Figure.Entry::counts), figure.key());
      assertTrue(
          excluded.items().stream().noneMatch(entry -> entry.excludedBy().isEmpty()), figure.key());
    }
    assertEquals(487, records("hazardsClosed", false).total());
    assertEquals(73, records("hazardsClosed", true).total());
    assertEquals(
        List.of("NO_PLAN_NUMBER"),
        records("inspectionPlans", true).items().stream()
            .map(Figure.Entry::excludedBy)
            .distinct()
            .toList());
  }

  @Test
  void aYearTakesTheSameFewStatementsHoweverManyRecordsItHas() throws IOException {
    List<String> empty = database.statements().during(this::figures);
    imported(sample());
    List<String> full = database.statements().during(this::figures);

    assertEquals(empty.size(), full.size());
    assertTrue(full.size() <= 18, () -> "statements: " + full.size());
  }

  @Test
  void aTownshipFindsWhatCarriesTheCodesOfItsPredecessors() throws IOException {
    imported(sample());
    int before = enterprises("141022202");

    assertTrue(before > 0, "the sample has enterprises in 王庄乡");
    assertEquals(before, enterprises("141022106"), "王庄乡 became 王庄镇");
  }

  @Test
  void anImportThatFailsAtTheVeryEndLeavesNothing() {
    PublicityItems broken =
        new PublicityItems() {
          @Override
          public Page<PublicityItem> list(Scope scope, int year, PageRequest page) {
            return Page.of(List.of(), page, 0);
          }

          @Override
          public void addAll(Collection<PublicityItem> added) {
            throw new IllegalStateException("the disk is full");
          }
        };

    assertThrows(IllegalStateException.class, () -> imported(sample(), broken));

    ImportJob job =
        transactions.call(() -> jobs.list(Scope.of(YEAR.division()), all())).items().get(0);
    assertEquals(ImportJob.State.REJECTED, job.state());
    assertEquals(
        ProblemCode.INTERRUPTED,
        transactions.call(() -> jobs.problems(job.id(), all())).items().get(0).code());
    assertEquals(0, figures().get("inspections"));
    assertEquals(0, figures().get("enterprises"));
  }

  @Test
  void whatACrashLeftRunningIsEndedAtTheNextStart() {
    ImportJob job = running();

    performer(publicity()).abandon();

    ImportJob ended = transactions.call(() -> jobs.find(job.id())).orElseThrow();
    assertEquals(ImportJob.State.REJECTED, ended.state());
  }

  @Test
  void aCheckAloneStoresNothing() {
    ImportJob job =
        ImportJob.started(
            IDS.next(), YEAR, ImportJob.Mode.ATOMIC, true, "a.xlsx", "admin", CLOCK.instant());

    ImportJob ended = run(job, sample(), publicity());

    assertEquals(ImportJob.State.DONE, ended.state());
    assertEquals(0, ended.rowsStored());
    assertEquals(0, figures().get("enterprises"));
  }

  private int enterprises(String division) {
    return (Integer)
        transactions.call(
            () ->
                statistics
                    .of(ADMINISTRATOR, DivisionCode.parse(division), YEAR.year())
                    .get("enterprises"));
  }

  private Page<Figure.Entry> records(String key, boolean excluded) {
    return transactions.call(
        () ->
            statistics.records(ADMINISTRATOR, key, YEAR.division(), YEAR.year(), excluded, all()));
  }

  private Map<String, Object> figures() {
    return transactions.call(() -> statistics.of(ADMINISTRATOR, YEAR.division(), YEAR.year()));
  }

  private ImportJob imported(Path workbook) {
    return imported(workbook, publicity());
  }

  private ImportJob imported(Path workbook, PublicityItems publicity) {
    return run(running(), workbook, publicity);
  }

  private ImportJob running() {
    ImportJob job =
        ImportJob.started(
            IDS.next(),
            YEAR,
            ImportJob.Mode.ATOMIC,
            false,
            "year.xlsx",
            ADMINISTRATOR.name(),
            CLOCK.instant());
    transactions.run(() -> jobs.add(job));
    return job;
  }

  private ImportJob run(ImportJob job, Path workbook, PublicityItems publicity) {
    if (transactions.call(() -> jobs.find(job.id())).isEmpty()) {
      transactions.run(() -> jobs.add(job));
    }
    return performer(publicity)
        .run(
            ADMINISTRATOR,
            job,
            () -> XlsxWorkbook.open(workbook, WorkbookLimits.STANDARD),
            () -> false);
  }

  private PublicityItems publicity() {
    return new JpaPublicityItems(transactions.entityManager());
  }

  private PerformImport performer(PublicityItems publicity) {
    var entityManager = transactions.entityManager();
    LedgerPorts ports =
        new LedgerPorts(
            new JpaEnterprises(entityManager),
            new JpaOfficers(entityManager),
            new JpaInspections(entityManager),
            new JpaHazards(entityManager),
            new JpaRectificationOrders(entityManager),
            new JpaOnSiteMeasures(entityManager),
            new JpaEnforcementCases(entityManager),
            new JpaEmergencyPlans(entityManager),
            new JpaDrills(entityManager),
            new JpaAccidents(entityManager),
            new JpaZeroAccidentUnits(entityManager),
            new JpaExamResults(entityManager),
            new JpaStudySessions(entityManager),
            publicity,
            new JpaDocumentNumbers(entityManager, RegionWords.of(DIVISIONS)),
            new JpaLedgerEntries(entityManager));
    Journal journal = new Journal(new JpaAuditTrail(entityManager), IDS, CLOCK);
    return new PerformImport(
        new ImportLedger(READER, ports, DIVISIONS, journal, IDS), jobs, transactions, CLOCK);
  }

  private static PageRequest all() {
    return new PageRequest(0, PageRequest.MAX_SIZE);
  }

  private static Path sample() {
    return SAMPLE.resolve("sample-county-2020.xlsx");
  }

  /** The published figures, as the statistics give them. */
  private static Map<String, Object> expected(Path file) throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));
    Map<String, Object> expected = new LinkedHashMap<>();
    for (Figure<?> figure : AnnualStatistics.figures()) {
      expected.put(figure.key(), value(figure.key(), json.get(figure.key())));
    }
    return expected;
  }

  private static Object value(String key, JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> counts = new LinkedHashMap<>();
      node.propertyNames().forEach(name -> counts.put(name, node.get(name).intValue()));
      return counts;
    }
    if (node.isNumber()) {
      return node.intValue();
    }
    return key.endsWith("Yuan") ? Yuan.parse(node.stringValue()) : Optional.of(node.stringValue());
  }
}
