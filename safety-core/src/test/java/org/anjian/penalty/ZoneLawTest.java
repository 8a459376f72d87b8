package org.anjian.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.LawFolder;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fines under the statutes of a special economic zone, and what the zone varies. */
class ZoneLawTest {

  private static final String NATIONAL = "work-safety-law/101.1.3";
  private static final String LOCAL = "shenzhen-work-safety-regulations/53";
  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);

  @ParameterizedTest
  @CsvSource({
    "440305, 2023-05-10, shenzhen-work-safety-regulations/2022/57.1, 15万元以上30万元以下",
    "141022, 2023-05-10, work-safety-law/2021/101.1.3, 10万元以上20万元以下",
    "440305, 2022-08-31, work-safety-law/2021/101.1.3, 10万元以上20万元以下",
    "440305, 2022-09-01, shenzhen-work-safety-regulations/2022/57.1, 15万元以上30万元以下",
  })
  void aZoneVariesTheNationalClauseWithinItFromItsFirstDay(
      String division, LocalDate day, String applied, String range) throws Exception {
    Reasoned<FineAssessment> fine =
        assessor().assess(facts(NATIONAL, day).in(DivisionCode.parse(division)));
    assertEquals(applied, fine.value().applied().ref().toString());
    assertEquals(range, fine.value().range().orElseThrow().label());
    assertEquals(
        applied.startsWith("shenzhen"),
        fine.trace().steps().stream().anyMatch(step -> step.question().equals("fine.variation")));
  }

  @Test
  void bothClausesStandInTheTraceOfAVariation() throws Exception {
    List<String> citations =
        assessor()
            .assess(facts(NATIONAL, DAY).in(DivisionCode.parse("440305")))
            .trace()
            .citations()
            .stream()
            .map(Object::toString)
            .toList();
    assertTrue(citations.contains("安全生产法(2021)第101条第1款第3项"), citations::toString);
    assertTrue(citations.contains("深圳经济特区安全生产监督管理条例(2022)第57条第1款"), citations::toString);
  }

  @Test
  void withoutDivisionTheNationalClauseApplies() throws Exception {
    assertEquals(
        "work-safety-law/2021/101.1.3",
        assessor().assess(facts(NATIONAL, DAY)).value().applied().ref().toString());
  }

  @Test
  void aStatuteOfTheZoneIsAppliedThereAndRefusedElsewhereOrWhereNobodyKnows() throws Exception {
    FineAssessor assessor = assessor();
    FineFacts facts = facts(LOCAL, DAY);
    assertEquals(
        "5万元以上10万元以下",
        assessor
            .assess(facts.in(DivisionCode.parse("440305")))
            .value()
            .range()
            .orElseThrow()
            .label());
    Refusal elsewhere =
        assertThrows(Refusal.class, () -> assessor.assess(facts.in(DivisionCode.parse("141022"))));
    assertEquals(RefusalCode.LAW_OUTSIDE_AREA, elsewhere.code());
    Refusal nowhere = assertThrows(Refusal.class, () -> assessor.assess(facts));
    assertEquals(RefusalCode.FACT_MISSING, nowhere.code());
    assertEquals("division", nowhere.details().get("field"));
  }

  private static FineFacts facts(String provision, LocalDate day) {
    return FineFacts.of(
        ProvisionName.parse(provision), day, day, Subject.UNIT, Condition.OVERDUE_UNCORRECTED);
  }

  private static FineAssessor assessor() throws URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(LawBook.class.getResource("shenzhen/statutes.csv")).toURI())
            .getParent();
    return new FineAssessor(LawBook.nationalWith(List.of(LawFolder.of(folder))));
  }
}
