package org.anjian.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.CaseAmounts;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.Place;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionBenchmarksTest {

  private static final LawBook LAW = LawBook.national();
  private static final String EXAMPLE = "example-not-official";
  private static final DiscretionBenchmarks BENCHMARKS =
      DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), LAW);

  @ParameterizedTest
  @CsvSource({
    "1, 轻微, 10000.00, 30000.00",
    "2, 轻微, 10000.00, 30000.00",
    "3, 一般, 30000.00, 60000.00",
    "9, 一般, 30000.00, 60000.00",
    "10, 严重, 60000.00, 100000.00",
    "1000000, 严重, 60000.00, 100000.00",
  })
  void theFirstValueBelongsToATierAndItsEndDoesNot(
      long operators, String tier, String min, String max) {
    Tier found =
        BENCHMARKS.tier(
            EXAMPLE,
            row("97.1.7", Subject.UNIT, "INITIAL"),
            Measures.none().with("uncertifiedOperators", operators));
    assertEquals(tier, found.labelZh());
    assertEquals(min, found.range(amounts(), Lean.ORDINARY).lowest().toString());
    assertEquals(max, found.range(amounts(), Lean.ORDINARY).ceiling().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 轻微",
    "2, 15, 轻微",
    "3, 15, 一般",
    "9, 15, 一般",
    "2, 16, 较重",
    "9, 16, 较重",
    "9, 1000, 较重",
    "10, 1, 严重",
    "10, 16, 严重",
  })
  void twoFactsTogetherChooseTheTier(long operators, long days, String tier) {
    Measures given =
        Measures.none().with("uncertifiedOperators", operators).with("daysOverdue", days);
    Provision row = row("97.1.7", Subject.UNIT, "OVERDUE_UNCORRECTED");
    assertEquals(tier, BENCHMARKS.tier(EXAMPLE, row, given).labelZh());
  }

  @ParameterizedTest
  @CsvSource({"10, 轻微", "10.00, 轻微", "10.01, 一般", "30, 一般", "30.01, 严重", "100, 严重"})
  void atMostIsWrittenWithTheNextStep(BigDecimal share, String tier) {
    Provision row = row("97.1.3", Subject.UNIT, "INITIAL");
    Measures given = Measures.none().with("untrainedShare", share);
    assertEquals(tier, BENCHMARKS.tier(EXAMPLE, row, given).labelZh());
  }

  @Test
  void aShareOfTheIncomeIsNarrowedAsAShare() {
    Provision row = row("96", Subject.OTHER_LEADER, "ACCIDENT_ANY");
    Tier tier = BENCHMARKS.tier(EXAMPLE, row, Measures.none().with("responsibility", "EQUAL"));
    CaseAmounts income = amounts(Optional.of(Yuan.parse("123456.78")), Optional.empty());
    assertEquals("24691.35", tier.range(income, Lean.ORDINARY).lowest().toString());
    assertEquals("37037.03", tier.range(income, Lean.ORDINARY).ceiling().toString());
    assertEquals(Optional.empty(), tier.amount(income, Lean.ORDINARY));
    Tier full = BENCHMARKS.tier(EXAMPLE, row, Measures.none().with("responsibility", "FULL"));
    assertEquals(Optional.of(Yuan.parse("61728.39")), full.amount(income, Lean.ORDINARY));
  }

  @Test
  void aMultipleOfTheGainsIsNarrowedAsAMultiple() {
    Provision row = row("103.1", Subject.UNIT, "GAINS_GE_THRESHOLD");
    Tier tier = BENCHMARKS.tier(EXAMPLE, row, Measures.none().with("unqualifiedContractors", 1));
    CaseAmounts gains = amounts(Optional.empty(), Optional.of(Yuan.ofWan(10)));
    assertEquals("20万元以上30万元以下", tier.range(gains, Lean.ORDINARY).label());
    assertEquals(Optional.of(Yuan.ofWan(25)), tier.amount(gains, Lean.ORDINARY));
    assertEquals("20万元以上23万元以下", tier.range(gains, Lean.LIGHTER).label());
    assertEquals("27万元以上30万元以下", tier.range(gains, Lean.HEAVIER).label());
    Refusal refusal = assertThrows(Refusal.class, () -> tier.range(amounts(), Lean.ORDINARY));
    assertEquals(RefusalCode.FACT_MISSING, refusal.code());
  }

  @Test
  void circumstancesMoveTheFineWithinTheTierAndOffTheFixedAmount() {
    Provision row = row("97.1.7", Subject.UNIT, "OVERDUE_UNCORRECTED");
    Measures given = Measures.of(Map.of("uncertifiedOperators", 1, "daysOverdue", 1));
    Tier tier = BENCHMARKS.tier(EXAMPLE, row, given);
    assertEquals(Optional.of(Yuan.ofWan(11)), tier.amount(amounts(), Lean.ORDINARY));
    assertEquals("10万元以上106000元以下", tier.range(amounts(), Lean.LIGHTER).label());
    assertEquals("114000元以上12万元以下", tier.range(amounts(), Lean.HEAVIER).label());
    assertEquals(Optional.empty(), tier.amount(amounts(), Lean.LIGHTER));
    assertEquals(Optional.empty(), tier.amount(amounts(), Lean.HEAVIER));
    assertTrue(tier.moves(Lean.LIGHTER));
    assertFalse(tier.moves(Lean.ORDINARY));
  }

  @Test
  void aFactThatWasNotGivenIsAskedForByName() {
    Provision row = row("97.1.7", Subject.UNIT, "OVERDUE_UNCORRECTED");
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> BENCHMARKS.tier(EXAMPLE, row, Measures.none().with("uncertifiedOperators", 10)));
    assertEquals(RefusalCode.FACT_MISSING, refusal.code());
    assertEquals("measures.daysOverdue", refusal.details().get("field"));
    assertEquals("逾期天数", refusal.details().get("labelZh"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "1.5", "2.01"})
  void aValueThatTheFactCannotHaveIsRefused(BigDecimal operators) {
    Provision row = row("97.1.7", Subject.UNIT, "INITIAL");
    Measures given = Measures.none().with("uncertifiedOperators", operators);
    assertCode(RefusalCode.MEASURE_OUT_OF_BOUNDS, row, given);
  }

  @Test
  void aNumberForAListAWordForANumberAndAWordNotListedAreRefused() {
    Provision accident = row("96", Subject.OTHER_LEADER, "ACCIDENT_ANY");
    assertCode(
        RefusalCode.MEASURE_OUT_OF_BOUNDS, accident, Measures.none().with("responsibility", 1));
    assertCode(
        RefusalCode.MEASURE_OUT_OF_BOUNDS,
        accident,
        Measures.none().with("responsibility", "NOBODY"));
    assertCode(
        RefusalCode.MEASURE_OUT_OF_BOUNDS,
        row("97.1.7", Subject.UNIT, "INITIAL"),
        Measures.none().with("uncertifiedOperators", "MANY"));
  }

  @Test
  void aFactThatTheBenchmarkDoesNotDeclareIsNotPassedOver() {
    Provision row = row("97.1.7", Subject.UNIT, "INITIAL");
    Measures given = Measures.none().with("uncertifiedOperators", 1).with("uncertifedOperators", 9);
    assertCode(RefusalCode.MEASURE_OUT_OF_BOUNDS, row, given);
    Measures more = Measures.none().with("uncertifiedOperators", 1).with("daysOverdue", 9);
    assertEquals(1, BENCHMARKS.tier(EXAMPLE, row, more).number());
  }

  @Test
  void aClauseWithoutTiersAndAnUnknownBenchmarkAreRefused() {
    Provision row = row("97.1.1", Subject.UNIT, "INITIAL");
    assertCode(RefusalCode.BENCHMARK_NOT_COVERED, row, Measures.none());
    Refusal refusal =
        assertThrows(
            Refusal.class, () -> DiscretionBenchmarks.none().tier("x", row, Measures.none()));
    assertEquals(RefusalCode.UNKNOWN_BENCHMARK, refusal.code());
    assertEquals(List.of(), refusal.details().get("available"));
  }

  @Test
  void aBenchmarkHoldsInItsPeriodAndDivisionOnly() {
    BenchmarkSet set =
        Sets.of(
                "county,县,county,局,局〔2024〕1号,2024-01-01,2025-01-01,141022,yes,,",
                Sets.ONE_MEASURE,
                Sets.WHOLE_CLAUSE)
            .set()
            .orElseThrow();
    assertTrue(set.covers(DivisionCode.parse("141022100")));
    assertFalse(set.covers(DivisionCode.parse("141023")));
    set.mustHoldIn(Optional.of(DivisionCode.parse("141022100")));
    assertRefused(
        RefusalCode.BENCHMARK_NOT_COVERED, set, Optional.of(DivisionCode.parse("141023")));
    assertRefused(RefusalCode.FACT_MISSING, set, Optional.empty());
    BENCHMARKS.require(EXAMPLE).mustHoldIn(Optional.empty());
    LocalDate first = LocalDate.of(2024, 1, 1);
    LocalDate last = LocalDate.of(2024, 12, 31);
    set.mustBeInForce(first, last);
    set.mustBeInForce(first.minusYears(1), first);
    set.mustBeInForce(last, last.plusYears(1));
    assertNotCovered(set, first.minusDays(2), first.minusDays(1));
    assertNotCovered(set, last.plusDays(1), last.plusDays(2));
  }

  private static void assertRefused(
      RefusalCode code, BenchmarkSet set, Optional<DivisionCode> division) {
    Refusal refusal = assertThrows(Refusal.class, () -> set.mustHoldIn(division));
    assertEquals(code, refusal.code());
    assertEquals("division", refusal.details().get("field"));
  }

  private static void assertNotCovered(BenchmarkSet set, LocalDate act, LocalDate decision) {
    Refusal refusal = assertThrows(Refusal.class, () -> set.mustBeInForce(act, decision));
    assertEquals(RefusalCode.BENCHMARK_NOT_COVERED, refusal.code());
  }

  @Test
  void theExampleSaysThatItIsNotOfficialAndCoversRangesSharesAndMultiples() {
    BenchmarkSet set = BENCHMARKS.require(EXAMPLE);
    assertFalse(set.header().official());
    assertTrue(set.header().titleZh().contains("非正式"));
    assertTrue(set.header().titleEn().contains("not official"));
    assertEquals(8, set.clauses().size());
    assertEquals(
        3,
        set.clauses().stream()
            .map(clause -> clause.row().rule().kind())
            .collect(Collectors.toSet())
            .size());
    assertTrue(set.clauses().stream().anyMatch(clause -> clause.measures().size() == 2));
  }

  @Test
  void theVersionIsOfTheContentAndNotOfTheOrderOfSets() {
    assertEquals(
        BENCHMARKS.version(),
        DiscretionBenchmarks.load(List.of(CsvBenchmarks.example()), LawBook.national()).version());
    CsvBenchmarks one =
        Sets.files("a,a,a,局,,2024-01-01,,,no,,", Sets.ONE_MEASURE, Sets.WHOLE_CLAUSE);
    CsvBenchmarks other =
        Sets.files("b,b,b,局,,2024-01-01,,,no,,", Sets.ONE_MEASURE, Sets.WHOLE_CLAUSE);
    assertEquals(version(one, other), version(other, one));
    assertNotEquals(version(one), version(one, other));
    CsvBenchmarks dearer =
        Sets.files(
            "a,a,a,局,,2024-01-01,,,no,,",
            Sets.ONE_MEASURE,
            Sets.WHOLE_CLAUSE.replace("100000.00", "99999.99"));
    assertNotEquals(version(one), version(dearer));
    CsvBenchmarks leaning =
        Sets.files("a,a,a,局,,2024-01-01,,,no,30,", Sets.ONE_MEASURE, Sets.WHOLE_CLAUSE);
    assertNotEquals(version(one), version(leaning));
    assertTrue(BENCHMARKS.version().matches("sha256:[0-9a-f]{64}"));
  }

  private static String version(CsvBenchmarks... sources) {
    return DiscretionBenchmarks.load(List.of(sources), LAW).version();
  }

  @Test
  void equalFactsAreEqual() {
    Measures one = Measures.of(Map.of("a", new BigDecimal("3.00"), "b", "X"));
    assertEquals(one, Measures.none().with("b", "X").with("a", 3));
    assertEquals(one.hashCode(), Measures.none().with("b", "X").with("a", 3).hashCode());
    assertEquals("{a=3, b=X}", one.toString());
    assertSame(Measures.none(), Measures.of(Map.of()));
    assertThrows(IllegalArgumentException.class, () -> Measures.of(Map.of("A b", 1)));
    assertThrows(IllegalArgumentException.class, () -> Measures.of(Map.of("a", true)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Measures.none().with("a", new BigDecimal("1e1000000")));
  }

  private static void assertCode(RefusalCode code, Provision row, Measures given) {
    Refusal refusal = assertThrows(Refusal.class, () -> BENCHMARKS.tier(EXAMPLE, row, given));
    assertEquals(code, refusal.code());
  }

  private static Provision row(String place, Subject subject, String condition) {
    return LAW.row(
        new ProvisionRef("work-safety-law", 2021, Place.parse(place)),
        subject,
        new Condition(condition));
  }

  private static CaseAmounts amounts() {
    return amounts(Optional.empty(), Optional.empty());
  }

  private static CaseAmounts amounts(Optional<Yuan> income, Optional<Yuan> gains) {
    return new CaseAmounts() {
      @Override
      public Optional<Yuan> annualIncome() {
        return income;
      }

      @Override
      public Optional<Yuan> illegalGains() {
        return gains;
      }

      @Override
      public Optional<Yuan> goodsValue() {
        return Optional.empty();
      }

      @Override
      public Optional<Yuan> baseFine() {
        return Optional.empty();
      }
    };
  }
}
