package org.anjian.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anjian.law.LawBook;
import org.anjian.penalty.FineAssessor;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConformanceTest {

  private static final LawBook BOOK = LawBook.national();
  private static final Report REPORT = Conformance.national().check(new FineAssessor(BOOK));

  private static final String HEADING =
      "provision,actDate,subject,condition,illegalGainsYuan,outcome,maxYuan,refusal,refusalField\n";

  @Test
  void theLawGivesTheResultOfEveryGoldenCase() {
    assertEquals(List.of(), REPORT.failures(), REPORT::chinese);
    assertTrue(REPORT.cases() >= 763);
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
