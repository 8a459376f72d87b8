package org.anjian.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.law.LawBook;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;
import org.anjian.table.SheetProblem;
import org.anjian.table.SheetReader;
import org.anjian.table.TextSheet;

/**
 * 检查标准表格: how the catalogue is written into, and read from, a table with one line an indicator, in
 * Excel or CSV. Reading finds everything that is wrong at once.
 */
public final class IndicatorSheet {

  /** 工作表名. */
  public static final String NAME = "检查标准";

  /** How many lines a table may have. */
  public static final int MOST_ROWS = 50_000;

  private static final String CODE = "编号";
  private static final String SECTORS = "行业";
  private static final String CATEGORY = "类别";
  private static final String CONTENT = "检查内容";
  private static final String METHOD = "检查方法";
  private static final String FINDING = "隐患表述";
  private static final String ARTICLES = "依据条款";
  private static final String BASIS = "其他依据";
  private static final String LEVEL = "隐患等级";
  private static final String FREQUENCY = "检查频次";
  private static final String CHECKERS = "检查主体";
  private static final String VIOLATION = "罚则";
  private static final String KEYWORDS = "关键词";

  /** 列名: the headings in the order in which they are written. */
  public static final List<String> HEADINGS =
      List.of(
          CODE, SECTORS, CATEGORY, CONTENT, METHOD, FINDING, ARTICLES, BASIS, LEVEL, FREQUENCY,
          CHECKERS, VIOLATION, KEYWORDS);

  private static final Set<String> NEEDED = Set.of(CODE, CATEGORY, CONTENT, LEVEL);
  private static final String ALL = "全部";

  private IndicatorSheet() {}

  /**
   * 读取结果.
   *
   * @param indicators the sound lines, each as a first edition
   * @param problems what is wrong, by line
   */
  public record Reading(List<Indicator> indicators, List<SheetProblem> problems) {

    public Reading {
      indicators = List.copyOf(indicators);
      problems = List.copyOf(problems);
    }
  }

  /** Writes indicators as lines; what {@link #read} makes of them says the same. */
  public static TextSheet write(List<Indicator> indicators) {
    return TextSheet.of(NAME, HEADINGS, indicators.stream().map(IndicatorSheet::cells).toList());
  }

  private static List<String> cells(Indicator one) {
    return List.of(
        one.ref().code(),
        one.sectors().isEmpty()
            ? ALL
            : one.sectors().stream()
                .map(SupervisedSector::labelZh)
                .collect(Collectors.joining("、")),
        one.category().toString(),
        one.content(),
        one.method(),
        one.finding(),
        one.articles().stream().map(ProvisionRef::toString).collect(Collectors.joining(" ")),
        one.basisText(),
        labelOf(one.level()),
        one.frequency().labelZh(),
        one.checkers().stream().map(Checker::labelZh).collect(Collectors.joining("、")),
        one.violation().map(ProvisionName::toString).orElse(""),
        String.join("、", one.keywords()));
  }

  /**
   * Reads a table.
   *
   * @param sheet the table, its first line the headings in any order
   * @param from the day from which the indicators are in force
   * @param lawBook the law book that must have the articles and clauses
   */
  public static Reading read(TextSheet sheet, LocalDate from, LawBook lawBook) {
    Map<String, Boolean> columns = new LinkedHashMap<>();
    HEADINGS.forEach(heading -> columns.put(heading, NEEDED.contains(heading)));
    List<SheetProblem> problems = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    SheetReader reader = new SheetReader(sheet, columns, problems);
    Set<String> codes = new HashSet<>();
    if (reader.rows().size() > MOST_ROWS) {
      problems.add(
          new SheetProblem(
              sheet.name(), 0, "", SheetProblem.Code.TOO_MANY_ROWS, "", "≤ " + MOST_ROWS));
      return new Reading(List.of(), problems);
    }
    for (SheetReader.Row row : reader.rows()) {
      read(row, from, lawBook, codes).ifPresent(indicators::add);
    }
    return new Reading(indicators, problems);
  }

  private static Optional<Indicator> read(
      SheetReader.Row row, LocalDate from, LawBook lawBook, Set<String> codes) {
    String code = row.required(CODE, IndicatorRef.LONGEST);
    if (!code.isEmpty() && !IndicatorRef.isCode(code)) {
      row.wrong(CODE, SheetProblem.Code.INVALID_CODE, code, "COAL-001");
    } else if (!code.isEmpty() && !codes.add(code)) {
      row.wrong(CODE, SheetProblem.Code.REPEATED, code, "");
    }
    Set<SupervisedSector> sectors =
        row.text(SECTORS).equals(ALL)
            ? Set.of()
            : row.several(
                SECTORS,
                IndicatorSheet::sector,
                SheetProblem.Code.UNKNOWN_SECTOR,
                Arrays.stream(SupervisedSector.values())
                    .map(SupervisedSector::labelZh)
                    .collect(Collectors.joining("、")));
    row.required(CATEGORY, (Category.LONGEST + 1) * Category.DEEPEST);
    Optional<Category> category =
        row.one(CATEGORY, Category::read, SheetProblem.Code.UNKNOWN_VALUE, "通风/主通风机");
    String content = row.required(CONTENT, Indicator.LONGEST);
    String method = row.text(METHOD, Indicator.LONGEST);
    String finding = row.text(FINDING, Indicator.LONGEST);
    String basisText = row.text(BASIS, Indicator.LONGEST);
    Set<ProvisionRef> articles =
        row.several(
            ARTICLES,
            text -> article(text, lawBook),
            SheetProblem.Code.UNKNOWN_PROVISION,
            "work-safety-law/2021/41.2");
    row.required(LEVEL, 20);
    Optional<HazardLevel> level =
        row.one(LEVEL, IndicatorSheet::level, SheetProblem.Code.UNKNOWN_VALUE, "一般、重大");
    Optional<CheckFrequency> frequency =
        row.one(
            FREQUENCY,
            CheckFrequency::of,
            SheetProblem.Code.UNKNOWN_VALUE,
            Arrays.stream(CheckFrequency.values())
                .map(CheckFrequency::labelZh)
                .collect(Collectors.joining("、")));
    Set<Checker> checkers =
        row.several(
            CHECKERS,
            Checker::of,
            SheetProblem.Code.UNKNOWN_VALUE,
            Arrays.stream(Checker.values()).map(Checker::labelZh).collect(Collectors.joining("、")));
    Optional<ProvisionName> violation =
        row.one(
            VIOLATION,
            text -> violation(text, from, lawBook),
            SheetProblem.Code.UNKNOWN_PROVISION,
            "work-safety-law/101.1.3");
    Set<String> keywords = row.several(KEYWORDS, Optional::of, SheetProblem.Code.UNKNOWN_VALUE, "");
    if (!row.isSound() || category.isEmpty() || level.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            new IndicatorRef(code, 1),
            from,
            sectors,
            category.get(),
            content,
            method,
            finding,
            List.copyOf(articles),
            basisText,
            level.get(),
            frequency.orElse(CheckFrequency.EACH_VISIT),
            checkers.isEmpty() ? Set.of(Checker.values()) : checkers,
            violation,
            List.copyOf(keywords)));
  }

  private static Optional<SupervisedSector> sector(String text) {
    return SupervisedSector.ofLabel(text)
        .or(
            () ->
                Arrays.stream(SupervisedSector.values())
                    .filter(one -> one.name().equals(text))
                    .findFirst());
  }

  private static Optional<HazardLevel> level(String text) {
    return Arrays.stream(HazardLevel.values())
        .filter(one -> one.name().equals(text) || labelOf(one).startsWith(text))
        .findFirst();
  }

  private static String labelOf(HazardLevel level) {
    return switch (level) {
      case GENERAL -> "一般";
      case MAJOR -> "重大";
    };
  }

  private static Optional<ProvisionRef> article(String text, LawBook lawBook) {
    try {
      return Optional.of(ProvisionRef.parse(text)).filter(ref -> CitedLaw.carries(lawBook, ref));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ProvisionName> violation(String text, LocalDate day, LawBook lawBook) {
    try {
      ProvisionName name = ProvisionName.parse(text);
      return CitedLaw.clause(lawBook, name, day).isPresent() ? Optional.of(name) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
