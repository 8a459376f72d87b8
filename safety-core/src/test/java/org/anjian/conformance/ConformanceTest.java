package org.anjian.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.law.Statute;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped cases, and how the kit tells what fails. */
class ConformanceTest {

  private static final LawBook BOOK = LawBook.national();
  private static final Report REPORT = Conformance.national().check(new FineAssessor(BOOK));

  private static final String HEADING =
      "provision,actDate,subject,condition,illegalGainsYuan,outcome,maxYuan,refusal,refusalField\n";

  @Test
  void theLawGivesTheResultOfEveryGoldenCase() {
    assertEquals(List.of(), REPORT.failures(), REPORT::chinese);
    assertTrue(REPORT.cases() > 3_900, REPORT::english);
  }

  @Test
  void everyRowOfTheLawBookHasACase() {
    assertEquals(List.of(), REPORT.untouched(), "rows without a case");
    assertEquals(BOOK.provisions(Optional.empty(), Optional.empty()).size(), REPORT.rows());
    REPORT.requireEveryRowTouched();
  }

  @Test
  void aRowThatIsAddedWithoutACaseIsListed() {
    LawBook more =
        AlteredLaw.book(
            (file, line) ->
                file.equals("safety-permit-regulations-2014.csv") && line.startsWith("22,")
                    ? line + "\n" + line.replace("22,", "23,")
                    : line);
    Report report = Conformance.national().check(new FineAssessor(more));
    assertTrue(report.allPassed(), report::english);
    assertEquals("[safety-permit-regulations/2014/23 UNIT INITIAL]", report.untouched().toString());
    assertThrows(NotConforming.class, report::requireEveryRowTouched);
    assertTrue(report.chinese().contains("无案例"), report::chinese);
  }

  /** 每个案例文件 a lawyer reads: facts to the left, what must come out to the right. */
  @Test
  void factsStandBeforeResultsInEveryShippedFile() {
    for (CaseFile file : Conformance.national().files()) {
      List<String> columns = List.of(file.text().lines().findFirst().orElseThrow().split(","));
      int lastFact =
          columns.stream()
              .filter(FineCase.FACTS::contains)
              .mapToInt(columns::indexOf)
              .max()
              .getAsInt();
      int firstResult =
          columns.stream()
              .filter(FineCase.RESULTS::contains)
              .mapToInt(columns::indexOf)
              .min()
              .orElse(99);
      assertTrue(lastFact < firstResult, file::name);
    }
  }

  /**
   * Every name of a clause, on every day around a boundary: one row of the edition, or a refusal.
   */
  @Test
  void aroundEveryBoundaryAClauseIsReadInOneEditionOrRefused() {
    FineAssessor assessor = new FineAssessor(BOOK);
    Set<LocalDate> days = new TreeSet<>();
    for (Statute statute : BOOK.statutes()) {
      Stream.concat(Stream.of(statute.effectiveFrom()), statute.effectiveTo().stream())
          .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }
    for (Provision row : BOOK.provisions(Optional.empty(), Optional.empty())) {
      ProvisionName name = new ProvisionName(row.ref().law(), row.ref().place());
      for (LocalDate day : days) {
        FineFacts facts = FineFacts.of(name, day, day, row.subject(), row.condition());
        List<Statute> inForce =
            BOOK.statutes().stream()
                .filter(of -> of.law().equals(name.law()) && of.inForceOn(day))
                .toList();
        assertTrue(inForce.size() <= 1, () -> name + " " + day);
        try {
          Provision found = assessor.requireClause(facts);
          assertEquals(inForce, List.of(found.statute()), () -> name + " " + day);
          assertEquals(row.ref().place().article(), found.ref().place().article());
          assertEquals(row.subject(), found.subject());
        } catch (Refusal refusal) {
          assertFalse(row.statute().inForceOn(day), () -> row + " " + day);
          assertEquals(
              inForce.isEmpty(),
              refusal.code() == RefusalCode.LAW_NOT_COVERED,
              () -> name + " " + day + " " + refusal);
        }
      }
    }
  }

  @Test
  void theProgramPrintsBothLanguagesAndEndsWithOneWhenACaseFails(@TempDir Path temp)
      throws IOException, InterruptedException {
    Path wrong =
        Files.writeString(
            temp.resolve("wrong.csv"),
            HEADING + "work-safety-law/97.1.7,2023-05-10,UNIT,INITIAL,,FINE,200000.00,,\n");
    Process passing = program();
    String printed = new String(passing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, passing.waitFor(), printed);
    assertTrue(printed.contains("一致性验证：全部通过"), printed);
    assertTrue(printed.contains("1020 of 1020 penal rows touched"), printed);
    Process failing = program(wrong.toString());
    String named = new String(failing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, failing.waitFor(), named);
    assertTrue(named.contains(wrong + ":2 "), named);
  }

  /** The core alone: no test classes, no other jar. */
  private static Process program(String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes",
                Conformance.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @Test
  void aWrongExpectationIsAFailureWithFileLineAndBothResults() {
    CaseFile file =
        new CaseFile(
            "mine.csv",
            HEADING
                + "work-safety-law/97.1.7,2023-05-10,UNIT,INITIAL,,FINE,100000.00,,\n"
                + "work-safety-law/97.1.7,2023-05-10,UNIT,INITIAL,,FINE,200000.00,,\n");
    Report report = Conformance.of(file).check(new FineAssessor(BOOK));
    assertEquals(2, report.cases());
    assertEquals(
        List.of(
            new Failure(
                "mine.csv",
                3,
                "work-safety-law/97.1.7 2023-05-10 UNIT INITIAL",
                "maxYuan=200000.00",
                "maxYuan=100000.00")),
        report.failures());
    assertEquals(report, assertThrows(NotConforming.class, report::requireAllPassed).report());
    assertTrue(report.chinese().contains("未通过"), report.chinese());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "work-safety-law/97.1.7, 2014-11-30, UNIT, INITIAL, '', LAW_NOT_COVERED, ''",
        "work-safety-law/97.1.7, 2023-05-10, UNIT, INITIAL, -1, BROKEN_ARGUMENT, ''",
        "work-safety-law/97.1.7, 2023-02-30, UNIT, INITIAL, '', BROKEN_ARGUMENT, ''",
        "work-safety-law/97.1.7, 2023-05-10, DOG, INITIAL, '', BROKEN_ARGUMENT, ''",
        "work-safety-law/92.2, 2023-05-10, AGENCY, GAINS_GE_THRESHOLD, '', FACT_MISSING,"
            + " illegalGainsYuan",
      })
  void aRefusalIsAResult(
      String provision,
      String act,
      String subject,
      String condition,
      String gains,
      String refusal,
      String field) {
    String facts =
        String.join(",", provision, act, subject, condition, gains.replace("''", "")) + ",,,";
    CaseFile stated =
        new CaseFile("mine.csv", HEADING + facts + refusal + "," + field.replace("''", "") + "\n");
    CaseFile silent = new CaseFile("mine.csv", HEADING + facts + ",\n");
    FineAssessor assessor = new FineAssessor(BOOK);
    assertEquals(List.of(), Conformance.of(stated).check(assessor).failures());
    assertEquals(1, Conformance.of(silent).check(assessor).failures().size());
  }

  @Test
  void aFileAsExcelWritesItIsReadAsWell() {
    String line = "work-safety-law/97.1.7,2023-05-10,UNIT,INITIAL,,FINE,100000.00,,";
    CaseFile file =
        new CaseFile("excel.csv", "\uFEFF" + HEADING.replace("\n", "\r\n") + line + "\r\n");
    Report report = Conformance.of(file).check(new FineAssessor(BOOK));
    assertEquals(List.of(), report.failures());
    assertEquals(1, report.cases());
  }

  @Test
  void theLinesOfOneCaseAreSeveralActsAndCountAsOne() {
    CaseFile file =
        new CaseFile(
            "acts.csv",
            "case,act,provision,actDate,subject,condition,applies,outcome,maxYuan\n"
                + "1,1,work-safety-law/97.1.7,2023-05-10,UNIT,INITIAL,true,FINE,150000.00\n"
                + "1,2,work-safety-law/102,2023-05-10,UNIT,INITIAL,true,,\n"
                + "2,1,work-safety-law/97.1.7,2023-05-10,UNIT,INITIAL,true,FINE,100000.01\n");
    Report report = Conformance.of(file).check(new FineAssessor(BOOK));
    assertEquals(2, report.cases());
    assertEquals(
        "[acts.csv:4: work-safety-law/97.1.7 2023-05-10 UNIT INITIAL:"
            + " expected maxYuan=100000.01, found maxYuan=100000.00]",
        report.failures().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provision,actDate,subject,condition,colour,outcome | no such column: colour",
        "provision,actDate,subject,condition,outcome,outcome | stands here twice: outcome",
        "provision,actDate,subject,outcome | the column is missing: condition",
        "provision,actDate,subject,condition | no column says what must come out",
        "provision,actDate,subject,condition,outcome | the file has no cases",
      })
  void aFileThatIsNoCaseFileIsRefused(String heading, String reason) {
    Conformance kit = Conformance.of(new CaseFile("mine.csv", heading + "\n"));
    FineAssessor assessor = new FineAssessor(BOOK);
    BrokenTable broken = assertThrows(BrokenTable.class, () -> kit.check(assessor));
    assertTrue(broken.getMessage().startsWith("mine.csv:1: "), broken.getMessage());
    assertTrue(broken.getMessage().contains(reason), broken.getMessage());
  }
}
