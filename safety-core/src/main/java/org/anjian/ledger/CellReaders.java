package org.anjian.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.money.Yuan;

/** The ways in which the cells of a ledger are read. */
final class CellReaders {

  private static final int EXCEL_DIGITS = 15;
  private static final BigDecimal BINARY_NOISE = new BigDecimal("5E-16");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?");
  private static final int MAX_NUMBER_TEXT = 40;
  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4})(?:-([0-9]{1,2})-|/([0-9]{1,2})/|\\.([0-9]{1,2})\\.|年([0-9]{1,2})月)"
              + "([0-9]{1,2})日?(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");
  private static final Pattern COMPACT_DATE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  private CellReaders() {}

  /** 文字: text as written, without blanks around it. A number is taken by its digits. */
  static CellReader<String> text(int maxLength) {
    return reader(HeadingType.TEXT, (cell, report) -> textOf(cell, HeadingType.TEXT, report))
        .then((text, report) -> checked(text, maxLength, report));
  }

  /** 编号: text without any blanks, letters and digits in half width. */
  static CellReader<String> key(int maxLength) {
    return reader(
            HeadingType.KEY,
            (cell, report) -> textOf(cell, HeadingType.KEY, report).map(Characters::folded))
        .then((text, report) -> checked(text, maxLength, report));
  }

  /** A typed value that is written as text; the function reports what is wrong. */
  static <T> CellReader<T> parsed(HeadingType type, Step<String, T> parse) {
    return reader(type, (cell, report) -> textOf(cell, type, report)).then(parse);
  }

  /** 整数: a whole number within bounds, both included. */
  static CellReader<Integer> integer(int from, int to) {
    return reader(
            HeadingType.INTEGER, (cell, report) -> numberOf(cell, HeadingType.INTEGER, report))
        .then(
            (number, report) -> {
              if (number.stripTrailingZeros().scale() > 0
                  || number.compareTo(BigDecimal.valueOf(from)) < 0
                  || number.compareTo(BigDecimal.valueOf(to)) > 0) {
                outOfBounds(number, HeadingType.INTEGER, "" + from, "" + to, report);
                return Optional.empty();
              }
              return Optional.of(number.intValueExact());
            });
  }

  /** 数字: a number within bounds, both included, with at most so many decimals kept. */
  static CellReader<BigDecimal> decimal(String from, String to, int decimals) {
    return reader(
            HeadingType.DECIMAL, (cell, report) -> numberOf(cell, HeadingType.DECIMAL, report))
        .then(
            (number, report) -> {
              if (number.compareTo(new BigDecimal(from)) < 0
                  || number.compareTo(new BigDecimal(to)) > 0) {
                outOfBounds(number, HeadingType.DECIMAL, from, to, report);
                return Optional.empty();
              }
              return Optional.of(number.setScale(decimals, RoundingMode.HALF_UP));
            });
  }

  private static void outOfBounds(
      BigDecimal number, HeadingType type, String from, String to, CellReader.Report report) {
    report.problem(
        ProblemCode.INVALID_NUMBER,
        details(
            "value", number.toPlainString(),
            "from", from,
            "to", to,
            "expectedZh", type.labelZh(),
            "expectedEn", type.labelEn()));
  }

  /** 金额（元）: an amount that is not negative and not finer than a fen. */
  static CellReader<Yuan> amount() {
    return reader(HeadingType.AMOUNT, (cell, report) -> numberOf(cell, HeadingType.AMOUNT, report))
        .then(
            (number, report) -> {
              BigDecimal exact = withoutBinaryNoise(number);
              if (exact.signum() < 0
                  || exact.stripTrailingZeros().scale() > 2
                  || exact.precision() - exact.scale() > EXCEL_DIGITS) {
                report.problem(ProblemCode.INVALID_AMOUNT, Map.of("value", number.toPlainString()));
                return Optional.empty();
              }
              return Optional.of(Yuan.of(exact));
            });
  }

  /**
   * Excel computes in binary and keeps fifteen decimal digits; what lies beyond them in the file
   * (0.30000000000000004) was never shown to anybody.
   */
  static BigDecimal withoutBinaryNoise(BigDecimal stored) {
    if (stored.precision() <= EXCEL_DIGITS) {
      return stored;
    }
    BigDecimal rounded = stored.round(new MathContext(EXCEL_DIGITS, RoundingMode.HALF_EVEN));
    BigDecimal noise = stored.abs().multiply(BINARY_NOISE);
    return rounded.subtract(stored).abs().compareTo(noise) <= 0 ? rounded : stored;
  }

  /**
   * 日期: a real Excel date, or 2020-01-31, 2020/1/31, 2020.1.31, 2020年1月31日, 20200131; a time of day
   * is left aside. Years from 1900 to 2100.
   */
  static CellReader<LocalDate> date() {
    return reader(
        HeadingType.DATE,
        (cell, report) -> {
          Optional<LocalDate> date = Optional.empty();
          if (cell instanceof Cell.Date real) {
            date = Optional.of(real.value().toLocalDate()).filter(CellReaders::isUsual);
          } else if (cell instanceof Cell.Text text) {
            date = dateIn(text.value());
          } else if (cell instanceof Cell.Number number) {
            date = dateIn(number.value().stripTrailingZeros().toPlainString());
          } else {
            wrongType(cell, HeadingType.DATE, report);
            return Optional.empty();
          }
          if (date.isEmpty()) {
            report.problem(
                ProblemCode.INVALID_DATE, Map.of("value", cell.shown(), "example", "2020-02-29"));
          }
          return date;
        });
  }

  private static Optional<LocalDate> dateIn(String written) {
    String text = Characters.stripped(Normalizer.normalize(written, Normalizer.Form.NFKC));
    Matcher compact = COMPACT_DATE.matcher(text);
    if (compact.matches()) {
      return dateOf(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher spaced = DATE.matcher(text);
    if (!spaced.matches()) {
      return Optional.empty();
    }
    for (int group = 2; group <= 5; group++) {
      if (spaced.group(group) != null) {
        return dateOf(spaced.group(1), spaced.group(group), spaced.group(6));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> dateOf(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    if (m < 1 || m > 12) {
      return Optional.empty();
    }
    YearMonth in = YearMonth.of(Integer.parseInt(year), m);
    if (!in.isValidDay(d)) {
      return Optional.empty();
    }
    return Optional.of(in.atDay(d)).filter(CellReaders::isUsual);
  }

  private static boolean isUsual(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  /** 是否: 是 or 否. */
  static CellReader<Boolean> yesNo() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("是", true);
    words.put("否", false);
    CellReader<Boolean> byWord = words(HeadingType.YES_NO, words);
    return new Chain<>(
        HeadingType.YES_NO,
        byWord.words(),
        (cell, report) ->
            cell instanceof Cell.Bool bool ? Optional.of(bool.value()) : byWord.read(cell, report));
  }

  /** 规定用语: one of the given words. */
  static <T> CellReader<T> words(Map<String, T> words) {
    return words(HeadingType.WORD, words);
  }

  private static <T> CellReader<T> words(HeadingType type, Map<String, T> words) {
    return new Words<>(type, words);
  }

  /** Reads words. */
  private static final class Words<T> implements CellReader<T> {
    private final HeadingType type;
    private final Map<String, T> byFolded = new LinkedHashMap<>();
    private final Map<T, String> first = new LinkedHashMap<>();
    private final List<String> words;

    Words(HeadingType type, Map<String, T> words) {
      this.type = type;
      this.words = List.copyOf(words.keySet());
      words.forEach(
          (word, value) -> {
            byFolded.put(Characters.folded(word), value);
            first.putIfAbsent(value, word);
          });
    }

    @Override
    public HeadingType type() {
      return type;
    }

    @Override
    public List<String> words() {
      return words;
    }

    @Override
    public Optional<String> wordFor(T value) {
      return Optional.ofNullable(first.get(value));
    }

    @Override
    public Optional<T> read(Cell cell, Report report) {
      Optional<String> text = textOf(cell, type, report);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Optional<T> value = Optional.ofNullable(byFolded.get(Characters.folded(text.get())));
      if (value.isEmpty()) {
        report.problem(
            ProblemCode.UNKNOWN_WORD,
            details("value", text.get(), "allowed", String.join("、", words)));
      }
      return value;
    }
  }

  /** A list of words for an enum whose values carry their Chinese label. */
  static <E extends Enum<E>> Map<String, E> labelled(E[] values, Function<E, String> label) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(label.apply(value), value);
    }
    return words;
  }

  private static Optional<String> checked(String text, int maxLength, CellReader.Report report) {
    if (Characters.hasControls(text)) {
      report.problem(ProblemCode.UNPRINTABLE_TEXT, Map.of());
      return Optional.empty();
    }
    if (text.length() > maxLength) {
      report.problem(
          ProblemCode.TOO_LONG, details("length", "" + text.length(), "limit", "" + maxLength));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The text of a cell; a number with no more digits than Excel keeps counts as its digits. */
  private static Optional<String> textOf(Cell cell, HeadingType type, CellReader.Report report) {
    if (cell instanceof Cell.Text text) {
      return Optional.of(Characters.stripped(text.value()));
    }
    if (cell instanceof Cell.Number number
        && number.value().precision() <= EXCEL_DIGITS
        && number.value().precision() - number.value().scale() <= EXCEL_DIGITS) {
      return Optional.of(number.value().stripTrailingZeros().toPlainString());
    }
    wrongType(cell, type, report);
    return Optional.empty();
  }

  /** The number of a cell; a text that is nothing but a number is taken with a warning. */
  private static Optional<BigDecimal> numberOf(
      Cell cell, HeadingType type, CellReader.Report report) {
    if (cell instanceof Cell.Number number) {
      return Optional.of(number.value());
    }
    if (cell instanceof Cell.Text text) {
      String folded = Characters.folded(text.value());
      if (folded.length() <= MAX_NUMBER_TEXT && NUMBER.matcher(folded).matches()) {
        report.problem(ProblemCode.NUMBER_AS_TEXT, Map.of("value", text.value()));
        return Optional.of(new BigDecimal(folded.replace(",", "")));
      }
    }
    wrongType(cell, type, report);
    return Optional.empty();
  }

  private static void wrongType(Cell cell, HeadingType type, CellReader.Report report) {
    report.problem(
        ProblemCode.WRONG_TYPE,
        details("value", cell.shown(), "expectedZh", type.labelZh(), "expectedEn", type.labelEn()));
  }

  /** Details in order: names and values by turns. */
  static Map<String, String> details(String... namesAndValues) {
    Map<String, String> details = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      details.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return details;
  }

  /** One step of reading; reports, and answers empty, when it cannot go on. */
  @FunctionalInterface
  interface Step<A, B> {
    Optional<B> apply(A value, CellReader.Report report);
  }

  private static <T> Chain<T> reader(HeadingType type, Step<Cell, T> read) {
    return new Chain<>(type, List.of(), read);
  }

  private record Chain<T>(HeadingType type, List<String> words, Step<Cell, T> step)
      implements CellReader<T> {

    <U> Chain<U> then(Step<T, U> next) {
      return new Chain<>(
          type,
          words,
          (cell, report) -> step.apply(cell, report).flatMap(value -> next.apply(value, report)));
    }

    @Override
    public Optional<T> read(Cell cell, Report report) {
      return step.apply(cell, report);
    }
  }
}
