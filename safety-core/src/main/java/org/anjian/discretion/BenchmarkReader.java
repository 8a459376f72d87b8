package org.anjian.discretion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.division.DivisionCode;
import org.anjian.law.LawBook;
import org.anjian.spi.BenchmarkSheet;
import org.anjian.spi.BenchmarkSource;
import org.anjian.table.BrokenTable;

/** Reads one benchmark set and collects everything that is wrong with it. */
final class BenchmarkReader {

  private final LawBook lawBook;
  private final List<BenchmarkProblem> problems = new ArrayList<>();

  BenchmarkReader(LawBook lawBook) {
    this.lawBook = lawBook;
  }

  BenchmarkCheck read(BenchmarkSource source) {
    Optional<SheetRows> set = sheet(source::set, BenchmarkColumns.SET);
    Optional<SheetRows> facts = sheet(source::measures, BenchmarkColumns.MEASURES);
    Optional<SheetRows> tiers = sheet(source::tiers, BenchmarkColumns.TIERS);
    Optional<HeaderLine> header = set.flatMap(this::header);
    int before = problems.size();
    Map<String, Measure> measures = facts.map(this::measures).orElseGet(LinkedHashMap::new);
    boolean allDeclared = facts.isPresent() && problems.size() == before;
    List<BenchmarkClause> clauses = new ArrayList<>();
    if (tiers.isPresent() && header.isPresent()) {
      clauses.addAll(
          new TierReader(lawBook, header.get(), measures, allDeclared, problems)
              .clauses(tiers.get()));
    }
    return problems.isEmpty()
        ? new BenchmarkCheck(
            Optional.of(
                new BenchmarkSet(
                    header.orElseThrow().header(), List.copyOf(measures.values()), clauses)),
            List.of())
        : new BenchmarkCheck(Optional.empty(), problems);
  }

  private Optional<SheetRows> sheet(Supplier<BenchmarkSheet> sheet, BenchmarkColumns columns) {
    try {
      int before = problems.size();
      SheetRows rows = new SheetRows(sheet.get(), columns, problems);
      return problems.size() > before ? Optional.empty() : Optional.of(rows);
    } catch (BrokenTable e) {
      BenchmarkProblem unreadable =
          BenchmarkProblem.of(
              e.table(), e.line(), BenchmarkProblem.Code.UNREADABLE, Map.of("reason", reason(e)));
      if (!problems.contains(unreadable)) { // A workbook that cannot be read is three tables.
        problems.add(unreadable);
      }
      return Optional.empty();
    }
  }

  private static String reason(BrokenTable broken) {
    String place = broken.table() + ":" + broken.line() + ": ";
    String message = broken.getMessage();
    return message.startsWith(place) ? message.substring(place.length()) : message;
  }

  /**
   * The set's line with its rules for lighter and heavier cases.
   *
   * @param header the set
   * @param lighterUpTo up to which share of a tier a lighter case lies; empty for all of it
   * @param heavierFrom from which share of a tier a heavier case lies; empty for all of it
   */
  record HeaderLine(
      BenchmarkSet.Header header,
      Optional<BigDecimal> lighterUpTo,
      Optional<BigDecimal> heavierFrom) {}

  private Optional<HeaderLine> header(SheetRows sheet) {
    if (sheet.rows().size() != 1) {
      problems.add(
          BenchmarkProblem.of(
              sheet.name(),
              1,
              BenchmarkProblem.Code.NOT_ONE_SET,
              Map.of("count", sheet.rows().size())));
      return Optional.empty();
    }
    SheetRows.Row row = sheet.rows().get(0);
    String key =
        row.read(
            "key",
            BenchmarkReader::key,
            "小写字母、数字和连字符，以字母开头，最多 60 个字符",
            "small letters, digits and hyphens, beginning with a letter, at most 60");
    String titleZh = row.text("titleZh");
    String titleEn = row.text("titleEn");
    String issuer = row.text("issuer");
    LocalDate from = row.read("effectiveFrom", LocalDate::parse, "日期，如 2024-01-01", DATE);
    LocalDate to = row.readIfAny("effectiveTo", LocalDate::parse, "日期，如 2024-01-01", DATE);
    DivisionCode division =
        row.readIfAny(
            "division",
            DivisionCode::parse,
            "6、9 或 12 位行政区划代码",
            "a division code of 6, 9 or 12 digits");
    Boolean official = row.word("official", BenchmarkColumns.YES_NO);
    BigDecimal lighter =
        row.readIfAny("lighterUpToPercent", BenchmarkReader::share, SHARE_ZH, SHARE);
    BigDecimal heavier =
        row.readIfAny("heavierFromPercent", BenchmarkReader::share, SHARE_ZH, SHARE);
    if (from != null && to != null && !from.isBefore(to)) {
      row.broken("effectiveTo", BenchmarkProblem.Code.EMPTY_PERIOD, Map.of("from", from, "to", to));
    }
    if (lighter != null && heavier != null && lighter.compareTo(heavier) > 0) {
      row.broken(
          "lighterUpToPercent",
          BenchmarkProblem.Code.LEAN_PARTS_OVERLAP,
          Map.of("lighter", lighter.toPlainString(), "heavier", heavier.toPlainString()));
    }
    if (key != null && key.contains("example") && Boolean.TRUE.equals(official)) {
      row.broken("official", BenchmarkProblem.Code.OFFICIAL_EXAMPLE, Map.of("value", key));
    }
    if (Boolean.TRUE.equals(official) && !row.has("documentNumber")) {
      row.broken("documentNumber", BenchmarkProblem.Code.OFFICIAL_WITHOUT_DOCUMENT, Map.of());
    }
    if (!row.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        new HeaderLine(
            new BenchmarkSet.Header(
                key,
                titleZh,
                titleEn,
                issuer,
                Optional.of(row.get("documentNumber")).filter(text -> !text.isEmpty()),
                to == null ? EffectivePeriod.from(from) : EffectivePeriod.between(from, to),
                Optional.ofNullable(division),
                official),
            Optional.ofNullable(lighter),
            Optional.ofNullable(heavier)));
  }

  private static final String DATE = "a date such as 2024-01-01";
  private static final String SHARE_ZH = "0 到 100 之间的数";
  private static final String SHARE = "a number from 0 to 100";

  private static String key(String text) {
    if (!text.matches("[a-z][a-z0-9-]{0,59}")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static BigDecimal share(String text) {
    BigDecimal share = number(text);
    if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException(text);
    }
    return share;
  }

  /** A plain decimal number: no exponent, no separators. */
  static BigDecimal number(String text) {
    if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      throw new IllegalArgumentException(text);
    }
    return Measures.normal(new BigDecimal(text));
  }

  private Map<String, Measure> measures(SheetRows sheet) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (SheetRows.Row row : sheet.rows()) {
      Measure measure = measure(row);
      if (measure == null) {
        continue;
      }
      Integer before = lines.putIfAbsent(measure.code(), row.line());
      if (before != null) {
        row.broken(
            "code",
            BenchmarkProblem.Code.DUPLICATE_MEASURE,
            Map.of("value", measure.code(), "other", before));
      } else {
        measures.put(measure.code(), measure);
      }
    }
    return measures;
  }

  private Measure measure(SheetRows.Row row) {
    String code =
        row.read(
            "code",
            Measure::checkedCode,
            "英文代码：小写字母开头的字母和数字，最多 40 个字符",
            "a code: letters and digits beginning with a small letter, at most 40");
    String labelZh = row.text("labelZh");
    String labelEn = row.text("labelEn");
    Boolean counted =
        row.word("kind", Map.of("NUMBER", true, "LIST", false, "数值", true, "选项", false));
    if (code == null || counted == null) {
      return null;
    }
    return counted ? number(row, code, labelZh, labelEn) : list(row, code, labelZh, labelEn);
  }

  private Measure number(SheetRows.Row row, String code, String labelZh, String labelEn) {
    BigDecimal from = row.read("from", BenchmarkReader::number, NUMBER_ZH, NUMBER);
    BigDecimal below = row.readIfAny("below", BenchmarkReader::number, NUMBER_ZH, NUMBER);
    BigDecimal step = row.read("step", BenchmarkReader::number, NUMBER_ZH, NUMBER);
    if (row.has("values")) {
      row.broken(
          "values",
          BenchmarkProblem.Code.INVALID_MEASURE,
          Map.of(
              "value", code, "reasonZh", "数值没有选项", "reasonEn", "a number has no list of values"));
    }
    if (!row.isSound()) {
      return null;
    }
    try {
      return new Measure.NumberMeasure(
          code,
          labelZh,
          labelEn,
          Optional.of(row.get("unit")).filter(text -> !text.isEmpty()),
          from,
          Optional.ofNullable(below),
          step);
    } catch (IllegalArgumentException e) {
      row.broken(
          BenchmarkProblem.Code.INVALID_MEASURE,
          Map.of(
              "value",
              code,
              "reasonZh",
              "最小单位应为 1、0.1、0.01 等，起、不足应落在最小单位上，且起小于不足",
              "reasonEn",
              e.getMessage()));
      return null;
    }
  }

  static final String NUMBER_ZH = "数字（最多 6 位小数，不用千分位）";
  static final String NUMBER = "a number with at most 6 decimals and no separators";

  private Measure list(SheetRows.Row row, String code, String labelZh, String labelEn) {
    for (String column : List.of("unit", "from", "below", "step")) {
      if (row.has(column)) {
        row.broken(
            column,
            BenchmarkProblem.Code.INVALID_MEASURE,
            Map.of(
                "value",
                code,
                "reasonZh",
                "选项没有单位和数值",
                "reasonEn",
                "a list has no unit and numbers"));
      }
    }
    String text = row.text("values");
    if (!row.isSound()) {
      return null;
    }
    try {
      List<Measure.Value> values =
          parts(text).stream().map(BenchmarkReader::value).collect(Collectors.toList());
      return new Measure.ListMeasure(code, labelZh, labelEn, values);
    } catch (IllegalArgumentException e) {
      row.broken(
          "values",
          BenchmarkProblem.Code.INVALID_MEASURE,
          Map.of(
              "value",
              code,
              "reasonZh",
              "选项写作“代码=中文=英文”，以分号分隔，至少两项，代码用大写字母且不重复",
              "reasonEn",
              "values are written CODE=中文=English, separated by semicolons, at least two, each once"));
      return null;
    }
  }

  private static Measure.Value value(String text) {
    String[] parts = text.split("=", -1);
    if (parts.length != 3 || parts[1].isBlank() || parts[2].isBlank()) {
      throw new IllegalArgumentException(text);
    }
    return new Measure.Value(parts[0].strip(), parts[1].strip(), parts[2].strip());
  }

  /** The parts between semicolons of either width. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("[;；]")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
