package org.anjian.discretion;

import static org.anjian.discretion.Sets.HEADER;
import static org.anjian.discretion.Sets.ONE_MEASURE;
import static org.anjian.discretion.Sets.WHOLE_CLAUSE;
import static org.anjian.discretion.Sets.facts;
import static org.anjian.discretion.Sets.tier;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.discretion.BenchmarkProblem.Code;
import org.anjian.law.LawBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkCheckTest {

  private static final LawBook LAW = LawBook.national();

  private static final String TWO_MEASURES = ONE_MEASURE + "\ndays,天数,days,NUMBER,日,0,31,1,";

  private static final String LIST = "harm,后果,harm,LIST,,,,,NONE=无=none;SOME=有=some";

  @Test
  void tiersThatDivideAllCasesPass() {
    assertSound(
        Sets.tiers(
            ONE_MEASURE,
            tier("a", facts("persons,,3,")),
            tier("b", facts("persons,3,10,")),
            tier("c", facts("persons,10,,"))));
  }

  @ParameterizedTest
  @CsvSource({"4, GAP", "3, ", "2, OVERLAP"})
  void theNextTierBeginsExactlyWhereTheLastEnds(String from, Code problem) {
    BenchmarkCheck check =
        Sets.tiers(
            ONE_MEASURE,
            tier("a", facts("persons,,3,")),
            tier("b", facts("persons," + from + ",,")));
    assertEquals(problem == null ? Set.of() : Set.of(problem), codes(check));
  }

  @Test
  void aGapSaysWhichCasesFallThrough() {
    BenchmarkCheck check =
        Sets.tiers(ONE_MEASURE, tier("a", facts("persons,,3,")), tier("b", facts("persons,5,9,")));
    assertEquals(
        List.of("人数 persons [3, 5)", "人数 persons [9, …)"),
        check.problems().stream().map(problem -> problem.details().get("where")).toList());
    assertEquals("typed/tiers.csv", check.problems().get(0).table());
    assertEquals(2, check.problems().get(0).line());
  }

  @Test
  void anOverlapNamesBothLinesAndTheCasesThatBothTakeIn() {
    BenchmarkCheck check =
        Sets.tiers(ONE_MEASURE, tier("a", facts("persons,,5,")), tier("b", facts("persons,3,,")));
    BenchmarkProblem problem = check.problems().get(0);
    assertEquals(Code.OVERLAP, problem.code());
    assertEquals(3, problem.line());
    assertEquals("2", problem.details().get("other"));
    assertEquals("人数 persons [3, 5)", problem.details().get("where"));
  }

  @Test
  void twoFactsAreDividedTogether() {
    assertSound(
        Sets.tiers(
            TWO_MEASURES,
            tier("a", facts("persons,,3,", "days,,15,")),
            tier("b", facts("persons,3,,", "days,,15,")),
            tier("c", facts("days,15,,"))));
    BenchmarkCheck corner =
        Sets.tiers(
            TWO_MEASURES,
            tier("a", facts("persons,,3,", "days,,15,")),
            tier("b", facts("persons,3,,", "days,,14,")),
            tier("c", facts("days,15,,")));
    assertEquals(Set.of(Code.GAP), codes(corner));
    assertEquals(
        "人数 persons [3, …)，天数 days [14, 15)", corner.problems().get(0).details().get("where"));
    BenchmarkCheck cross =
        Sets.tiers(
            TWO_MEASURES,
            tier("a", facts("persons,,3,")),
            tier("b", facts("persons,3,,", "days,,15,")),
            tier("c", facts("days,15,,")));
    assertEquals(Set.of(Code.OVERLAP), codes(cross));
    assertEquals(
        "人数 persons [1, 3)，天数 days [15, 31)", cross.problems().get(0).details().get("where"));
  }

  @Test
  void listsAreDividedByTheirValues() {
    assertSound(Sets.tiers(LIST, tier("a", facts("harm,,,NONE")), tier("b", facts("后果,,,有"))));
    assertEquals(Set.of(Code.GAP), codes(Sets.tiers(LIST, tier("a", facts("harm,,,NONE")))));
    assertEquals(
        Set.of(Code.OVERLAP),
        codes(
            Sets.tiers(
                LIST, tier("a", facts("harm,,,NONE；SOME")), tier("b", facts("harm,,,SOME")))));
  }

  @Test
  void tiersWithoutFactsOverlapUnlessThereIsOnlyOne() {
    assertSound(Sets.tiers(ONE_MEASURE, WHOLE_CLAUSE));
    assertEquals(
        Set.of(Code.OVERLAP),
        codes(Sets.tiers(ONE_MEASURE, tier("a", facts()), tier("b", facts()))));
  }

  @ParameterizedTest
  @CsvSource({
    "UNIT, INITIAL, 0.00, 100000.00, ",
    "UNIT, INITIAL, 0.00, 100000.01, OUTSIDE_STATUTE",
    "UNIT, OVERDUE_UNCORRECTED, 99999.99, 200000.00, OUTSIDE_STATUTE",
    "UNIT, OVERDUE_UNCORRECTED, 100000.00, 200000.00, ",
    "UNIT, OVERDUE_UNCORRECTED, 100000.00, 200000.01, OUTSIDE_STATUTE",
    "UNIT, OVERDUE_UNCORRECTED, 150000.01, 150000.00, MIN_ABOVE_MAX",
    "UNIT, OVERDUE_UNCORRECTED, 150000.00, 150000.00, ",
  })
  void amountsStayInTheStatutoryRange(
      String subject, String condition, String min, String max, Code problem) {
    assertCode(problem, line("97.1.7", subject, condition, min, max, "", "", "", "", "", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 50, , ",
    "19.99, 50, , OUTSIDE_STATUTE",
    "20, 50.01, , OUTSIDE_STATUTE",
    "30, 20, , MIN_ABOVE_MAX",
    "20, 30, 30, ",
    "20, 30, 30.01, POINT_OUTSIDE_TIER",
    "20, 30, 19.99, POINT_OUTSIDE_TIER",
  })
  void percentagesStayInTheStatutoryRange(String min, String max, String point, Code problem) {
    String fixed = point == null ? "" : point;
    assertCode(
        problem,
        line("96", "OTHER_LEADER", "ACCIDENT_ANY", "", "", "", min, max, fixed, "", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, ",
    "1.99, 5, OUTSIDE_STATUTE",
    "2, 5.01, OUTSIDE_STATUTE",
    "3, 2.5, MIN_ABOVE_MAX",
  })
  void multiplesStayInTheStatutoryRange(String min, String max, Code problem) {
    assertCode(
        problem, line("103.1", "UNIT", "GAINS_GE_THRESHOLD", "", "", "", "", "", "", min, max, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, ",
    "99.99, POINT_OUTSIDE_TIER",
    "200.00, ",
    "200.01, POINT_OUTSIDE_TIER",
    "0, POINT_OUTSIDE_TIER",
  })
  void theFixedAmountLiesInTheTier(String point, Code problem) {
    assertCode(
        problem,
        line("97.1.7", "UNIT", "INITIAL", "100.00", "200.00", point, "", "", "", "", "", ""));
  }

  @Test
  void figuresStandInTheColumnsOfTheClausesFormula() {
    assertCode(
        Code.WRONG_FIGURES,
        line("96", "OTHER_LEADER", "ACCIDENT_ANY", "1.00", "2.00", "", "", "", "", "", "", ""));
    assertCode(
        Code.WRONG_FIGURES,
        line("97.1.7", "UNIT", "INITIAL", "1.00", "", "", "", "", "", "", "", ""));
    assertCode(
        Code.WRONG_FIGURES,
        line("97.1.7", "UNIT", "INITIAL", "1.00", "2.00", "", "20", "30", "", "", "", ""));
    assertCode(
        Code.NO_AMOUNT, line("102", "UNIT", "REFUSED", "1.00", "2.00", "", "", "", "", "", "", ""));
  }

  @Test
  void aClauseMustStandInTheLawBook() {
    assertCode(Code.UNKNOWN_PROVISION, WHOLE_CLAUSE.replace("97.1.7", "97.1.8"));
    assertCode(Code.UNKNOWN_PROVISION, WHOLE_CLAUSE.replace("2021/97.1.7", "2022/97.1.7"));
    assertCode(Code.UNKNOWN_SUBJECT, WHOLE_CLAUSE.replace(",UNIT,", ",AGENCY,"));
    assertCode(Code.UNKNOWN_CONDITION, WHOLE_CLAUSE.replace("INITIAL", "REFUSED"));
    assertCode(Code.UNKNOWN_WORD, WHOLE_CLAUSE.replace(",UNIT,", ",EVERYBODY,"));
    assertCode(Code.INVALID, WHOLE_CLAUSE.replace("work-safety-law/2021/97.1.7", "第97条"));
    assertTrue(
        Sets.tiers(ONE_MEASURE, WHOLE_CLAUSE.replace("97.1.7", "97.1.8"))
            .problems()
            .get(0)
            .messageZh()
            .contains("work-safety-law/2021/97.1.7"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2021-09-01, NOT_IN_FORCE",
    "2020-01-01, 2021-09-02, ",
    "2021-09-01, , ",
  })
  void theEditionMustHaveBeenInForceOnSomeDayOfTheBenchmark(String from, String to, Code problem) {
    String header = "a,a,a,局,," + from + "," + (to == null ? "" : to) + ",,no,,";
    assertEquals(
        problem == null ? Set.of() : Set.of(problem),
        codes(Sets.of(header, ONE_MEASURE, WHOLE_CLAUSE)));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'workers,,3,'; UNDECLARED_MEASURE",
        "'persons,0,,'; SPAN_OUTSIDE_MEASURE",
        "'persons,1.5,,'; SPAN_OUTSIDE_MEASURE",
        "'persons,3,3,'; EMPTY_SPAN",
        "'persons,,1,'; EMPTY_SPAN",
        "'persons,some,,'; INVALID",
        "'persons,,,NONE'; SPAN_DOES_NOT_FIT",
        "',3,,'; SPAN_DOES_NOT_FIT",
        "'harm,1,,'; SPAN_DOES_NOT_FIT",
        "'harm,,,'; REQUIRED",
        "'harm,,,MUCH'; UNKNOWN_WORD",
        "'harm,,,NONE；NONE'; UNKNOWN_WORD",
      },
      delimiter = ';')
  void spansMustFitTheirFact(String fact, Code problem) {
    assertEquals(
        Set.of(problem), codes(Sets.tiers(ONE_MEASURE + "\n" + LIST, tier("a", facts(fact)))));
  }

  @ParameterizedTest
  @CsvSource({"30, ", "31, ", "32, SPAN_OUTSIDE_MEASURE"})
  void aTierMayEndWhereTheFactEnds(String below, Code problem) {
    Set<Code> found =
        codes(
            Sets.tiers(
                TWO_MEASURES,
                tier("a", facts("days,,15,")),
                tier("b", facts("days,15," + below + ","))));
    Set<Code> expected =
        problem != null ? Set.of(problem) : below.equals("31") ? Set.of() : Set.of(Code.GAP);
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'persons,人数,persons,NUMBER,人,1,,1,'; ",
        "'persons,人数,persons,NUMBER,人,1,,2,'; INVALID_MEASURE",
        "'persons,人数,persons,NUMBER,人,1.5,,1,'; INVALID_MEASURE",
        "'persons,人数,persons,NUMBER,人,3,3,1,'; INVALID_MEASURE",
        "'persons,人数,persons,NUMBER,人,1,,0,'; INVALID_MEASURE",
        "'persons,人数,persons,NUMBER,人,1,,1,A=甲=a｜B=乙=b'; INVALID_MEASURE",
        "'persons,人数,persons,LIST,,,,,A=甲=a'; INVALID_MEASURE",
        "'persons,人数,persons,LIST,,,,,A=甲=a｜A=乙=b'; INVALID_MEASURE",
        "'persons,人数,persons,LIST,人,,,,A=甲=a｜B=乙=b'; INVALID_MEASURE",
        "'persons,人数,persons,LIST,,,,,a=甲=a｜b=乙=b'; INVALID_MEASURE",
        "'Persons,人数,persons,NUMBER,人,1,,1,'; INVALID",
        "'persons,,persons,NUMBER,人,1,,1,'; REQUIRED",
        "'persons,人数,persons,COUNT,人,1,,1,'; UNKNOWN_WORD",
        "'persons,人数,persons,NUMBER,人,,,1,'; REQUIRED",
      },
      delimiter = ';',
      maxCharsPerColumn = 200)
  void factsAreDeclaredCompletely(String declaration, Code problem) {
    String declared = declaration.replace("｜", ";");
    assertEquals(
        problem == null ? Set.of() : Set.of(problem), codes(Sets.tiers(declared, WHOLE_CLAUSE)));
  }

  @Test
  void aFactIsDeclaredOnce() {
    assertEquals(
        Set.of(Code.DUPLICATE_MEASURE),
        codes(Sets.tiers(ONE_MEASURE + "\n" + ONE_MEASURE, WHOLE_CLAUSE)));
  }

  @Test
  void aFactThatIsDeclaredWronglyIsToldOnceAndNotForEachTier() {
    assertEquals(
        List.of(Code.INVALID_MEASURE),
        Sets.tiers(
                "persons,人数,persons,NUMBER,人,1,,2,",
                tier("a", facts("persons,,3,")),
                tier("b", facts("persons,3,,")))
            .problems()
            .stream()
            .map(BenchmarkProblem::code)
            .toList());
  }

  @Test
  void aTierUsesAFactOnce() {
    assertEquals(
        Set.of(Code.MEASURE_TWICE),
        codes(Sets.tiers(ONE_MEASURE, tier("a", facts("persons,,3,", "人数,3,,")))));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'county-2024,县,county,县局,,2024-01-01,,141022,no,,'; ",
        "'county-2024,县,county,县局,,2024-01-01,,141022,yes,,'; OFFICIAL_WITHOUT_DOCUMENT",
        "'county-2024,县,county,县局,1号,2024-01-01,,141022,是,,'; ",
        "'my-example,县,county,县局,1号,2024-01-01,,141022,yes,,'; OFFICIAL_EXAMPLE",
        "'county-2024,县,county,县局,,2024-01-01,2024-01-01,141022,no,,'; EMPTY_PERIOD",
        "'county-2024,县,county,县局,,2024-02-30,,141022,no,,'; INVALID",
        "'county-2024,县,county,县局,,2024-01-01,,1410,no,,'; INVALID",
        "'County,县,county,县局,,2024-01-01,,141022,no,,'; INVALID",
        "'county-2024,县,county,县局,,2024-01-01,,141022,maybe,,'; UNKNOWN_WORD",
        "'county-2024,,county,县局,,2024-01-01,,141022,no,,'; REQUIRED",
        "'county-2024,县,county,县局,,2024-01-01,,141022,no,50,50'; ",
        "'county-2024,县,county,县局,,2024-01-01,,141022,no,50.01,50'; LEAN_PARTS_OVERLAP",
        "'county-2024,县,county,县局,,2024-01-01,,141022,no,100.01,'; INVALID",
        "'county-2024,县,county,县局,,2024-01-01,,141022,no,-1,'; INVALID",
      },
      delimiter = ';')
  void theSetSaysWhoseItIsAndWhenItHolds(String header, Code problem) {
    assertEquals(
        problem == null ? Set.of() : Set.of(problem),
        codes(Sets.of(header, ONE_MEASURE, WHOLE_CLAUSE)));
  }

  @Test
  void oneSetIsOneLineAndHasTiers() {
    assertEquals(Set.of(Code.NOT_ONE_SET), codes(Sets.of("", ONE_MEASURE, WHOLE_CLAUSE)));
    assertEquals(
        Set.of(Code.NOT_ONE_SET),
        codes(Sets.of(HEADER + "\n" + HEADER, ONE_MEASURE, WHOLE_CLAUSE)));
    assertEquals(Set.of(Code.NO_TIERS), codes(Sets.of(HEADER, ONE_MEASURE, "")));
  }

  @Test
  void aClauseHasTwelveTiersAtMostEachWithItsOwnName() {
    String[] tiers = new String[13];
    for (int i = 0; i < tiers.length; i++) {
      String end = i == tiers.length - 1 ? "" : String.valueOf(i + 2);
      tiers[i] = tier("t" + i, facts("persons," + (i + 1) + "," + end + ","));
    }
    assertEquals(Set.of(Code.TOO_MANY_TIERS), codes(Sets.tiers(ONE_MEASURE, tiers)));
    assertEquals(
        Set.of(Code.DUPLICATE_TIER),
        codes(
            Sets.tiers(
                ONE_MEASURE, tier("a", facts("persons,,3,")), tier("a", facts("persons,3,,")))));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    BenchmarkCheck check =
        Sets.of(
            "county-2024,县,,县局,,2024-01-01,,141022,maybe,,",
            "persons,人数,persons,NUMBER,人,x,,1,",
            WHOLE_CLAUSE);
    assertEquals(
        List.of("set.csv:2 titleEn", "set.csv:2 official", "measures.csv:2 from"),
        check.problems().stream()
            .map(
                problem ->
                    problem.table().substring("typed/".length())
                        + ":"
                        + problem.line()
                        + " "
                        + problem.column().orElseThrow())
            .toList());
    BenchmarkCheck tiers =
        Sets.tiers(
            ONE_MEASURE,
            WHOLE_CLAUSE.replace("97.1.7", "97.1.8"),
            WHOLE_CLAUSE.replace("100000.00", "100000.01"),
            tier("a", facts("workers,,3,")));
    assertEquals(
        List.of(Code.UNKNOWN_PROVISION, Code.OUTSIDE_STATUTE, Code.UNDECLARED_MEASURE),
        tiers.problems().stream().map(BenchmarkProblem::code).toList());
    assertEquals(List.of(2, 3, 4), tiers.problems().stream().map(BenchmarkProblem::line).toList());
  }

  @Test
  void aBrokenSetIsNotLoadedAndSaysWhere() {
    BrokenBenchmarks broken =
        assertThrows(
            BrokenBenchmarks.class,
            () ->
                DiscretionBenchmarks.load(
                    List.of(
                        CsvBenchmarks.example(),
                        Sets.files(
                            HEADER, ONE_MEASURE, WHOLE_CLAUSE.replace("100000.00", "200000.00"))),
                    LAW));
    assertTrue(broken.getMessage().startsWith("typed/tiers.csv:2: maxYuan: "), broken.getMessage());
    assertTrue(broken.getMessage().contains("法定幅度"));
    assertTrue(broken.getMessage().contains("statutory range"));
  }

  @Test
  void twoSetsCannotHaveOneKey() {
    BrokenBenchmarks broken =
        assertThrows(
            BrokenBenchmarks.class,
            () ->
                DiscretionBenchmarks.load(
                    List.of(CsvBenchmarks.example(), CsvBenchmarks.example()), LAW));
    assertEquals(Code.DUPLICATE_SET, broken.problems().get(0).code());
  }

  @Test
  void excelsFilesAreReadAsTheyAreSaved(@TempDir Path directory) throws Exception {
    write(directory, BenchmarkColumns.SET, HEADER + "\r\n,,,,,,,,,,");
    write(directory, BenchmarkColumns.MEASURES, ONE_MEASURE);
    write(directory, BenchmarkColumns.TIERS, WHOLE_CLAUSE);
    assertSound(BenchmarkCheck.of(CsvBenchmarks.in(directory), LAW));
  }

  private static void write(Path directory, BenchmarkColumns columns, String lines)
      throws Exception {
    Files.writeString(
        directory.resolve(columns.nameEn() + ".csv"),
        "\uFEFF" + String.join(",", columns.headings()) + "\r\n" + lines + "\r\n");
  }

  @Test
  void aFileThatIsMissingOrNotInUtf8IsNamed(@TempDir Path directory) throws Exception {
    Files.write(
        directory.resolve("set.csv"),
        String.join(",", BenchmarkColumns.SET.headings()).getBytes(Charset.forName("GB18030")));
    Files.writeString(directory.resolve("measures.csv"), "code,name\n");
    List<BenchmarkProblem> problems =
        BenchmarkCheck.of(CsvBenchmarks.in(directory), LAW).problems();
    assertEquals(3, problems.size());
    assertTrue(problems.stream().allMatch(problem -> problem.code() == Code.UNREADABLE));
    assertTrue(problems.get(0).messageZh().contains("UTF-8"), problems.toString());
    assertTrue(problems.get(2).messageZh().contains("缺少该文件"), problems.toString());
  }

  @Test
  void headingsThatAreMissingTwiceOrUnknownAreNamed() {
    assertHeading("key", "code", Code.UNKNOWN_COLUMN, Code.MISSING_COLUMN);
    assertHeading("titleEn", "titleZh", Code.DUPLICATE_COLUMN, Code.MISSING_COLUMN);
  }

  private static void assertHeading(String before, String after, Code... expected) {
    List<String> headings =
        BenchmarkColumns.SET.names().stream()
            .map(heading -> heading.equals(before) ? after : heading)
            .toList();
    CsvBenchmarks whole = Sets.files(HEADER, ONE_MEASURE, WHOLE_CLAUSE);
    BenchmarkCheck check =
        BenchmarkCheck.of(
            new org.anjian.spi.BenchmarkSource() {
              @Override
              public String name() {
                return "typed";
              }

              @Override
              public org.anjian.spi.BenchmarkSheet set() {
                return new org.anjian.spi.BenchmarkSheet(
                    "基准", List.of(new org.anjian.spi.BenchmarkSheet.Line(1, headings)));
              }

              @Override
              public org.anjian.spi.BenchmarkSheet measures() {
                return whole.measures();
              }

              @Override
              public org.anjian.spi.BenchmarkSheet tiers() {
                return whole.tiers();
              }
            },
            LAW);
    assertEquals(List.of(expected), check.problems().stream().map(BenchmarkProblem::code).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000", "１０", "1e3", "+3", "", " "})
  void amountsAreWrittenPlainly(String amount) {
    String quoted = '"' + amount + '"';
    BenchmarkCheck check =
        Sets.tiers(ONE_MEASURE, WHOLE_CLAUSE.replace("0.00,100000.00", quoted + ",100000.00"));
    assertEquals(1, check.problems().size());
    assertFalse(check.set().isPresent());
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyProblemHasWordsInBothLanguages(Code code) {
    for (String bundle : List.of("problems", "problems_en")) {
      try (var in = BenchmarkProblem.class.getResourceAsStream(bundle + ".properties")) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("\n" + code + "=") || text.startsWith(code + "="), bundle);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static void assertSound(BenchmarkCheck check) {
    assertEquals(List.of(), check.problems());
    assertTrue(check.set().isPresent());
  }

  private static void assertCode(Code problem, String line) {
    Set<Code> expected = Optional.ofNullable(problem).map(Set::of).orElseGet(Set::of);
    assertEquals(expected, codes(Sets.tiers(ONE_MEASURE, line)));
  }

  /** The codes; putting each problem into words on the way. */
  private static Set<Code> codes(BenchmarkCheck check) {
    check.problems().forEach(problem -> assertFalse(problem.toString().isBlank()));
    return check.problems().stream().map(BenchmarkProblem::code).collect(Collectors.toSet());
  }

  private static String line(String place, String subject, String condition, String... figures) {
    return "work-safety-law/2021/"
        + place
        + ","
        + subject
        + ","
        + condition
        + ",全部,all,,,,,,,,,,,,,"
        + String.join(",", figures);
  }
}
