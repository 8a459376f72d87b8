package org.anjian.conformance;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.explain.Refusal;
import org.anjian.law.Condition;
import org.anjian.law.FineRule;
import org.anjian.law.LawBook;
import org.anjian.law.Place;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Statute;
import org.anjian.law.Subject;
import org.anjian.law.Superseding;
import org.anjian.money.Yuan;
import org.anjian.table.CsvTable;

/** 法条图: the law book as a page to read: clause, rows, formula, golden cases, dates, relations. */
final class LawMap {

  private static final Path LABELS =
      Path.of("../safety-rest/src/main/resources/org/anjian/rest/label/labels.properties");

  private final LawBook book;
  private final Properties labels = new Properties();
  private final Map<Provision, Integer> cases = new IdentityHashMap<>();
  private final Map<Statute, LocalDate> firstDay = new HashMap<>();
  private final Map<Statute, LocalDate> lastDay = new HashMap<>();
  private final Map<ProvisionRef, List<ProvisionRef>> predecessors = new TreeMap<>(REFS);
  private int caseCount;

  private static final Comparator<ProvisionRef> REFS =
      Comparator.comparing(ProvisionRef::law)
          .thenComparing(ProvisionRef::edition)
          .thenComparing(ProvisionRef::place);

  private LawMap(LawBook book) {
    this.book = book;
  }

  static String of(LawBook book, List<CaseFile> files) throws IOException {
    LawMap map = new LawMap(book);
    try (Reader reader = Files.newBufferedReader(LABELS, StandardCharsets.UTF_8)) {
      map.labels.load(reader);
    }
    files.forEach(map::count);
    for (Provision row : map.rows()) {
      book.successor(row.ref())
          .ifPresent(
              to -> {
                List<ProvisionRef> from =
                    map.predecessors.computeIfAbsent(to, ref -> new ArrayList<>());
                if (!from.contains(row.ref())) {
                  from.add(row.ref());
                }
              });
    }
    return map.page();
  }

  private List<Provision> rows() {
    return book.provisions(Optional.empty(), Optional.empty());
  }

  /** Counts the cases of a file by the row that they are about on the day of the act. */
  private void count(CaseFile file) {
    String header = file.text().lines().findFirst().orElse("");
    List<String> columns = List.of(header.split(",", -1));
    if (!columns.containsAll(List.of("provision", "actDate", "subject", "condition"))) {
      return;
    }
    Set<String> numbers = new HashSet<>();
    for (CsvTable.Row row :
        CsvTable.read(file.name(), new StringReader(file.text()), columns).rows()) {
      boolean another = !columns.contains("case") || numbers.add(row.get("case"));
      caseCount += another ? 1 : 0;
      try {
        LocalDate day = LocalDate.parse(row.get("actDate"));
        Provision found =
            book.row(
                ProvisionName.parse(row.get("provision")),
                day,
                Subject.valueOf(row.get("subject")),
                new Condition(row.get("condition")));
        cases.merge(found, 1, Integer::sum);
        firstDay.merge(found.statute(), day, (a, b) -> a.isBefore(b) ? a : b);
        lastDay.merge(found.statute(), day, (a, b) -> a.isAfter(b) ? a : b);
      } catch (Refusal | IllegalArgumentException | DateTimeException noRow) {
        continue;
      }
    }
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # 法条图 Law map

        由 `LawMapTest` 从法规数据生成并核对，不要手改。Written from the law data and checked by `LawMapTest`; do not edit.

        ```
        mvn -q -pl safety-core test -Dtest=LawMapTest -Danjian.reference.write=true
        ```

        """);
    page.append("收录 ")
        .append(book.statutes().size())
        .append(" 个版本、")
        .append(rows().size())
        .append(" 行；一致性案例 ")
        .append(caseCount)
        .append(" 件。")
        .append(book.statutes().size())
        .append(" editions, ")
        .append(rows().size())
        .append(" rows, ")
        .append(caseCount)
        .append(" golden cases.\n\n");
    page.append(
        """
        怎样读：一行一个条款；同一格里上下对应的各行，是该条款对一个对象、一个情形的规定。“案例”是以该行为行为时规定的一致性案例数。\
        One line is one clause; within it, the lines of the cells belong together: one subject at one stage. \
        Cases: golden cases that start from the row.

        - 承 succeeded by · 原 took the place of：新旧条款的对应，供行政处罚法第37条比较 compared under 行政处罚法(2021)第37条
        - 优先 prevails：上位法或者后法取代，从其施行之日起适用 a higher or later text applies from its first day
        - 部分 in part：只及于一部分行为或者存疑，由人判断 some acts only, or in doubt: a person decides

        | 公式 Formula | 类 Class | 测试 Test |
        |---|---|---|
        | 幅度 range | `FineRule.Range` | `FineRangeTest` `Conformance` |
        | 年收入、违法所得、货值、原罚款的比例 share or multiple | `FineRule.Proportion` | `FineAssessorTest` `Conformance` |
        | 按日连续 daily | `FineRule.DailyAccumulation` | `FineAssessorTest` |
        | 不罚款、依其他法律、未定数额 without amount | `FineRule.WithoutAmount` | `Conformance` |
        | 数额与正文一致 figures as printed | `*.csv` | `StatuteTextTest` |
        | 日期无空档、无重叠 no gap, no overlap | `Statute` | `LawSweepTest` |
        | 承继与优先 succession and prevalence | `successions.csv` `superseded.csv` | `LawRelationsTest` |

        """);
    page.append("| 法规 Statute | 施行 In force | 行 Rows | 案例 Cases |\n|---|---|--:|--:|\n");
    for (Statute statute : book.statutes()) {
      page.append("| [")
          .append(name(statute))
          .append("](#")
          .append(anchor(statute))
          .append(") | ")
          .append(period(statute))
          .append(" | ")
          .append(rows(statute).size())
          .append(" | ")
          .append(rows(statute).stream().mapToInt(row -> cases.getOrDefault(row, 0)).sum())
          .append(" |\n");
    }
    book.statutes().forEach(statute -> edition(page, statute));
    return page.toString();
  }

  private void edition(StringBuilder page, Statute statute) {
    page.append("\n<a id=\"")
        .append(anchor(statute))
        .append("\"></a>\n\n## ")
        .append(name(statute))
        .append(' ')
        .append(statute.titleEn())
        .append("\n\n")
        .append(label("statuteRank", statute.rank().name()))
        .append("；")
        .append(period(statute))
        .append("；数据 `")
        .append(anchor(statute))
        .append(".csv`");
    if (firstDay.containsKey(statute)) {
      page.append("；案例的行为日期 cases of ")
          .append(firstDay.get(statute))
          .append(" – ")
          .append(lastDay.get(statute));
    }
    page.append(
        "。\n\n| 条款 Clause | 行为 Violation | 对象·情形 Subject, stage | 罚款 Fine | 一并 Also |"
            + " 案例 Cases | 关系 Relations |\n|---|---|---|---|---|--:|---|\n");
    Map<Place, List<Provision>> clauses = new LinkedHashMap<>();
    for (Provision row : rows(statute)) {
      clauses.computeIfAbsent(row.ref().place(), place -> new ArrayList<>()).add(row);
    }
    clauses.forEach(
        (place, rows) ->
            page.append("| ")
                .append(cited(place))
                .append(" | ")
                .append(rows.get(0).labelZh())
                .append("<br>")
                .append(rows.get(0).labelEn())
                .append(" | ")
                .append(lines(rows, this::whom))
                .append(" | ")
                .append(lines(rows, LawMap::fine))
                .append(" | ")
                .append(lines(rows, this::also))
                .append(" | ")
                .append(lines(rows, row -> Integer.toString(cases.getOrDefault(row, 0))))
                .append(" | ")
                .append(relations(rows))
                .append(" |\n"));
  }

  private List<Provision> rows(Statute statute) {
    return rows().stream()
        .filter(row -> row.statute() == statute)
        .sorted(Comparator.comparing(row -> row.ref().place()))
        .toList();
  }

  private static String lines(List<Provision> rows, Function<Provision, String> cell) {
    return rows.stream().map(cell).collect(Collectors.joining("<br>"));
  }

  private String whom(Provision row) {
    return label("subject", row.subject().name())
        + "·"
        + label("condition", row.condition().code());
  }

  private String also(Provision row) {
    return row.otherPenalties().isEmpty()
        ? "—"
        : row.otherPenalties().stream()
            .map(penalty -> label("otherPenalty", penalty.code()))
            .collect(Collectors.joining("、"));
  }

  private static String fine(Provision row) {
    FineRule rule = row.rule();
    String words =
        switch (rule.kind()) {
          case RANGE ->
              rule.amounts()
                  .map(
                      range ->
                          range.floor().map(floor -> yuan(floor) + "以上").orElse("")
                              + yuan(range.ceiling())
                              + "以下")
                  .orElseThrow();
          case PERCENT_OF_ANNUAL_INCOME -> "上一年年收入×" + percent(rule);
          case MULTIPLE_OF_ILLEGAL_GAINS -> "违法所得×" + multiple(rule);
          case MULTIPLE_OF_GOODS_VALUE -> "货值金额×" + multiple(rule);
          case MULTIPLE_OF_BASE_FINE ->
              row.baseRef().map(LawMap::cited).orElse("原") + "罚款×" + multiple(rule);
          case DAILY_ACCUMULATION -> "原罚款×天数";
          case NO_FINE -> "不罚款";
          case REFERENCE -> "依其他法律";
          case UNSPECIFIED -> "罚款，未定数额";
        };
    String divided = row.condition().code().startsWith("GOODS") ? "货值" : "违法所得";
    String threshold =
        rule.threshold()
            .map(
                amount ->
                    row.condition().code().contains("_GE_")
                        ? "（" + divided + yuan(amount) + "以上）"
                        : "（" + divided + "不足" + yuan(amount) + "）")
            .orElse("");
    String cap = rule.cap().map(amount -> "，最高" + yuan(amount)).orElse("");
    return (row.mandatory() ? "" : "可以 ") + words + cap + threshold;
  }

  private static String percent(FineRule rule) {
    FineRule.Proportion of = rule.proportion().orElseThrow();
    return of.min().equals(of.max()) ? of.min().toString() : of.min() + "–" + of.max();
  }

  private static String multiple(FineRule rule) {
    FineRule.Proportion of = rule.proportion().orElseThrow();
    return times(of.min().value()) + "–" + times(of.max().value());
  }

  private static String times(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String yuan(Yuan amount) {
    BigDecimal value = new BigDecimal(amount.toString());
    BigDecimal wan = value.movePointLeft(4);
    return wan.stripTrailingZeros().scale() <= 0 ? times(wan) + "万元" : times(value) + "元";
  }

  private String relations(List<Provision> rows) {
    List<String> found = new ArrayList<>();
    ProvisionRef ref = rows.get(0).ref();
    book.successor(ref).ifPresent(to -> found.add("承 " + cited(to)));
    predecessors.getOrDefault(ref, List.of()).forEach(from -> found.add("原 " + cited(from)));
    for (ProvisionRef by : book.supersededBy(rows.get(0))) {
      Superseding mark =
          book.supersedings(rows.get(0), together(ref, by)).stream()
              .filter(of -> of.by().equals(by))
              .findFirst()
              .orElseThrow();
      found.add(
          (mark.whole() ? "优先 " : "部分 ")
              + cited(by)
              + "，自"
              + together(ref, by)
              + (mark.whole() ? "" : "：" + mark.note()));
    }
    return found.isEmpty() ? "—" : String.join("<br>", found);
  }

  /** The first day on which both clauses are in force. */
  private LocalDate together(ProvisionRef one, ProvisionRef other) {
    LocalDate first = book.statute(one).effectiveFrom();
    LocalDate second = book.statute(other).effectiveFrom();
    return first.isAfter(second) ? first : second;
  }

  private String cited(ProvisionRef ref) {
    return book.statute(ref).basis(ref.place()).toString();
  }

  private static String cited(Place place) {
    return "第"
        + place.article()
        + "条"
        + (place.paragraph() > 0 ? "第" + place.paragraph() + "款" : "")
        + (place.item() > 0 ? "第" + place.item() + "项" : "");
  }

  private static String name(Statute statute) {
    return statute.title() + "（" + statute.edition() + "）";
  }

  private static String anchor(Statute statute) {
    return statute.law() + "-" + statute.edition();
  }

  private static String period(Statute statute) {
    return statute.effectiveFrom()
        + statute.effectiveTo().map(end -> " 至 " + end.minusDays(1)).orElse(" 起");
  }

  private String label(String vocabulary, String code) {
    return labels.getProperty(vocabulary + "." + code, code);
  }
}
