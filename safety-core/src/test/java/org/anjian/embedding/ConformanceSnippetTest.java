package org.anjian.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjian.conformance.CaseFile;
import org.anjian.conformance.Conformance;
import org.anjian.conformance.Report;
import org.anjian.law.LawBook;
import org.anjian.law.LawFolder;
import org.anjian.penalty.FineAssessor;
import org.junit.jupiter.api.Test;

/** The code of the how-to compiles, and proves what the how-to says. */
class ConformanceSnippetTest {

  private static final Path RESOURCES = Path.of("src/test/resources/org/anjian");

  @Test
  void oneLineProvesAnEmbedding() {
    FineAssessor assessor = new FineAssessor(LawBook.national());
    // tag::one-line[]
    Conformance.national().check(assessor).requireAllPassed();
    // end::one-line[]
  }

  @Test
  void aZoneProvesItsOwnLawWithItsOwnCases() {
    Path folder = RESOURCES.resolve("law/shenzhen");
    Path cases = RESOURCES.resolve("conformance/shenzhen-cases.csv");
    // tag::own-law[]
    FineAssessor assessor = new FineAssessor(LawBook.nationalWith(List.of(LawFolder.of(folder))));
    Report report =
        Conformance.national()
            .with(CaseFile.of(cases))
            .check(assessor)
            .requireAllPassed()
            .requireEveryRowTouched();
    report.chinese(); // 一致性验证：全部通过…
    // end::own-law[]

    assertEquals(1028, report.rows());
    assertTrue(report.chinese().startsWith("一致性验证：全部通过"), report::chinese);
  }

  @Test
  void withoutCasesOfItsOwnTheRowsOfAZoneAreListedAsUntouched() {
    Path folder = RESOURCES.resolve("law/shenzhen");
    LawBook book = LawBook.nationalWith(List.of(LawFolder.of(folder)));
    Report report = Conformance.national().check(new FineAssessor(book)).requireAllPassed();
    assertEquals(8, report.untouched().size());
  }

  @Test
  void theHowToShowsThisCode() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/anjian/embedding/ConformanceSnippetTest.java"));
    String page = Files.readString(Path.of("../docs/how-to/prove-an-embedding.md"));
    for (String tag : List.of("one-line", "own-law")) {
      String start = "// tag::" + tag + "[]\n";
      String code =
          source
              .substring(
                  source.indexOf(start) + start.length(),
                  source.indexOf("    // end::" + tag + "[]\n"))
              .replaceAll("(?m)^ {4}", "");
      assertTrue(page.contains(code), code);
    }
  }
}
