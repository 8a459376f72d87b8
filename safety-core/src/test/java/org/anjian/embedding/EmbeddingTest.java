package org.anjian.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.anjian.calendar.Deadline;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.Term;
import org.anjian.calendar.WorkCalendar;
import org.anjian.explain.Reasoned;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.junit.jupiter.api.Test;

/** The code of the README compiles, and says what the README says. */
class EmbeddingTest {

  @Test
  void theCodeOfTheReadmeGivesWhatTheReadmeSays() {
    // tag::embedding[]
    FineAssessor assessor = new FineAssessor(LawBook.national());
    Reasoned<FineAssessment> fine =
        assessor.assess(
            FineFacts.of(
                ProvisionName.parse("work-safety-law/97.1.7"),
                LocalDate.of(2023, 5, 10), // 行为日 day of the act
                LocalDate.of(2023, 8, 1), // 决定日 day of the decision
                Subject.UNIT,
                Condition.OVERDUE_UNCORRECTED));
    fine.value().range(); // 10万元以上20万元以下
    fine.trace().citations(); // 行政处罚法(2021)第37条, 安全生产法(2021)第97条第1款第7项

    LegalClock clock = LegalClock.of(WorkCalendar.shipped());
    Deadline pay = clock.deadline(Term.calendarDays(15), LocalDate.of(2023, 9, 15));
    pay.lastDay(); // 2023-10-07: the 30th is a holiday, and so are the days after it
    // end::embedding[]

    assertEquals("10万元以上20万元以下", fine.value().range().orElseThrow().label());
    assertEquals(
        "[行政处罚法(2021)第37条, 安全生产法(2021)第97条第1款第7项]",
        fine.trace().citations().stream().distinct().toList().toString());
    assertEquals(LocalDate.of(2023, 10, 7), pay.lastDay());
  }

  @Test
  void theReadmeShowsThisCode() throws IOException {
    Path source = Path.of("src/test/java/org/anjian/embedding/EmbeddingTest.java");
    String text = Files.readString(source);
    String code =
        text.substring(
                text.indexOf("// tag::embedding[]\n") + "// tag::embedding[]\n".length(),
                text.indexOf("    // end::embedding[]\n"))
            .replaceAll("(?m)^ {4}", "");

    assertTrue(Files.readString(Path.of("../README.md")).contains(code), code);
  }
}
