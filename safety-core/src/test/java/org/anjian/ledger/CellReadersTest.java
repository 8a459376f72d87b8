package org.anjian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadersTest {

  private final List<ProblemCode> reported = new ArrayList<>();

  private <T> Optional<T> read(CellReader<T> reader, Cell cell) {
    return reader.read(
        cell,
        (code, details) -> {
          LedgerProblem problem = LedgerProblem.at("企业", 2, "列", code, details);
          assertEquals(-1, problem.messageZh().indexOf('{'), problem.messageZh());
          reported.add(code);
        });
  }

  private static Cell text(String value) {
    return Cell.Text.of(value);
  }

  private static Cell number(String value) {
    return Cell.Number.of(new BigDecimal(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-29",
        " 2020-2-29 ",
        "2020/02/29",
        "2020.2.29",
        "20200229",
        "2020年2月29日",
        "２０２０年２月２９日",
        "2020-02-29 00:00:00",
        "2020/2/29 8:30"
      })
  void datesAreReadInTheSpellingsOfLedgers(String spelling) {
    assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), read(CellReaders.date(), text(spelling)));
    assertEquals(List.of(), reported);
  }

  @Test
  void datesAreReadFromDateCellsAndFromEightDigits() {
    Cell moment = new Cell.Date(LocalDateTime.of(2020, 2, 29, 17, 0), false);
    assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), read(CellReaders.date(), moment));
    assertEquals(
        Optional.of(LocalDate.of(2020, 2, 29)), read(CellReaders.date(), number("20200229")));
    assertEquals(List.of(), reported);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-30",
        "2019-02-29",
        "2020-13-01",
        "2020-00-10",
        "2020-04-31",
        "20200230",
        "2020年2月30日",
        "2020-02/29",
        "20-02-29",
        "2020-02",
        "0000-01-01",
        "昨天"
      })
  void daysThatDoNotExistAreInvalidDates(String spelling) {
    assertEquals(Optional.empty(), read(CellReaders.date(), text(spelling)));
    assertEquals(List.of(ProblemCode.INVALID_DATE), reported);
  }

  @Test
  void numbersThatAreNoDateAreInvalidDates() {
    for (String number : List.of("43831", "20200230", "-1", "20200229.5", "1E+300")) {
      assertEquals(Optional.empty(), read(CellReaders.date(), number(number)));
    }
    Cell tooEarly = new Cell.Date(LocalDateTime.of(1899, 12, 31, 0, 0), false);
    assertEquals(Optional.empty(), read(CellReaders.date(), tooEarly));
    assertEquals(List.of(ProblemCode.INVALID_DATE), reported.stream().distinct().toList());
    assertEquals(6, reported.size());
  }

  @Test
  void truthValuesAreNoDatesAndNoNumbersAndNoText() {
    Cell yes = new Cell.Bool(true, false);
    assertEquals(Optional.empty(), read(CellReaders.date(), yes));
    assertEquals(Optional.empty(), read(CellReaders.integer(0, 9), yes));
    assertEquals(Optional.empty(), read(CellReaders.amount(), yes));
    assertEquals(Optional.empty(), read(CellReaders.text(9), yes));
    assertEquals(List.of(ProblemCode.WRONG_TYPE), reported.stream().distinct().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "30000, 30000.00",
    "38500.5, 38500.50",
    "0.01, 0.01",
    "1234.5599999999999, 1234.56",
    "38500.099999999999, 38500.10",
    "0.30000000000000004, 0.30",
    "3E+5, 300000.00",
    "999999999999999, 999999999999999.00"
  })
  void amountsAreReadToTheFen(String stored, String yuan) {
    assertEquals(Optional.of(Yuan.parse(yuan)), read(CellReaders.amount(), number(stored)));
    assertEquals(List.of(), reported);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-0.01", "-30000", "0.001", "100.005", "1234567890123.456", "1E+15", "1E+300"})
  void amountsBelowZeroFinerThanAFenOrTooLargeAreInvalid(String stored) {
    assertEquals(Optional.empty(), read(CellReaders.amount(), number(stored)));
    assertEquals(List.of(ProblemCode.INVALID_AMOUNT), reported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30000", "30,000.00", " ３００００ ", "30000.0"})
  void amountsWrittenAsTextAreReadWithAWarning(String written) {
    assertEquals(Optional.of(Yuan.of(30_000)), read(CellReaders.amount(), text(written)));
    assertEquals(List.of(ProblemCode.NUMBER_AS_TEXT), reported);
  }

  @ParameterizedTest
  @ValueSource(strings = {"三万元", "3万", "30000元", "1,2", "--1", "1e5", "0x10", "NaN"})
  void textInANumberCellIsOfTheWrongType(String written) {
    assertEquals(Optional.empty(), read(CellReaders.amount(), text(written)));
    assertEquals(Optional.empty(), read(CellReaders.integer(0, 9), text(written)));
    assertEquals(List.of(ProblemCode.WRONG_TYPE, ProblemCode.WRONG_TYPE), reported);
  }

  @Test
  void negativeAmountsWrittenAsTextAreInvalid() {
    assertEquals(Optional.empty(), read(CellReaders.amount(), text("-5")));
    assertEquals(List.of(ProblemCode.NUMBER_AS_TEXT, ProblemCode.INVALID_AMOUNT), reported);
  }

  @Test
  void wholeNumbersIncludeBothBounds() {
    CellReader<Integer> reader = CellReaders.integer(0, 100);
    assertEquals(Optional.of(0), read(reader, number("0")));
    assertEquals(Optional.of(100), read(reader, number("100.0")));
    assertEquals(List.of(), reported);
    assertEquals(Optional.empty(), read(reader, number("-1")));
    assertEquals(Optional.empty(), read(reader, number("101")));
    assertEquals(Optional.empty(), read(reader, number("1.5")));
    assertEquals(Optional.empty(), read(reader, number("1E+300")));
    assertEquals(List.of(ProblemCode.INVALID_NUMBER), reported.stream().distinct().toList());
  }

  @Test
  void coordinatesAreRoundedToTheDecimalsThatAreKept() {
    CellReader<BigDecimal> reader = CellReaders.decimal("-180", "180", 6);
    assertEquals(
        Optional.of(new BigDecimal("111.803436")), read(reader, number("111.80343600000001")));
    assertEquals(Optional.empty(), read(reader, number("180.1")));
    assertEquals(List.of(ProblemCode.INVALID_NUMBER), reported);
  }

  @Test
  void textIsFreedOfTheBlanksAroundIt() {
    assertEquals(Optional.of("翼城 煤矿"), read(CellReaders.text(20), text("\u3000翼城 煤矿\u00A0\n")));
    assertEquals(List.of(), reported);
  }

  @Test
  void numbersInTextColumnsCountByTheirDigits() {
    assertEquals(Optional.of("13800000000"), read(CellReaders.text(20), number("13800000000")));
    assertEquals(Optional.of("100"), read(CellReaders.key(20), number("1E+2")));
    assertEquals(List.of(), reported);
    assertEquals(Optional.empty(), read(CellReaders.key(40), number("9114102201234567890")));
    assertEquals(List.of(ProblemCode.WRONG_TYPE), reported);
  }

  @Test
  void keysAreHalfWidthWithoutBlanks() {
    assertEquals(Optional.of("JC202000001"), read(CellReaders.key(20), text(" ＪＣ 2020 00001")));
  }

  @Test
  void textThatIsTooLongOrUnprintableIsRefused() {
    assertEquals(Optional.of("甲乙"), read(CellReaders.text(2), text("甲乙")));
    assertEquals(Optional.empty(), read(CellReaders.text(2), text("甲乙丙")));
    assertEquals(Optional.empty(), read(CellReaders.text(9), text("甲\u0007乙")));
    assertEquals(List.of(ProblemCode.TOO_LONG, ProblemCode.UNPRINTABLE_TEXT), reported);
  }

  @Test
  void wordsAreFoundWhateverTheirWidth() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("村（社区）", 1);
    words.put("企事业单位", 2);
    CellReader<Integer> reader = CellReaders.words(words);
    assertEquals(Optional.of(1), read(reader, text("村(社区)")));
    assertEquals(Optional.of(1), read(reader, text(" 村 （社区） ")));
    assertEquals(List.of(), reported);
    assertEquals(Optional.empty(), read(reader, text("村")));
    assertEquals(List.of(ProblemCode.UNKNOWN_WORD), reported);
    assertEquals(List.of("村（社区）", "企事业单位"), reader.words());
  }

  @Test
  void yesAndNoAreWordsOrTruthValues() {
    assertEquals(Optional.of(true), read(CellReaders.yesNo(), text("是")));
    assertEquals(Optional.of(false), read(CellReaders.yesNo(), text("否")));
    assertEquals(Optional.of(true), read(CellReaders.yesNo(), new Cell.Bool(true, false)));
    assertEquals(List.of(), reported);
    assertEquals(Optional.empty(), read(CellReaders.yesNo(), text("√")));
    assertEquals(List.of(ProblemCode.UNKNOWN_WORD), reported);
  }
}
