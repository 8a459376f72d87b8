package org.anjian.discretion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.law.Condition;
import org.anjian.law.FineKind;
import org.anjian.law.FineRule;
import org.anjian.law.LawBook;
import org.anjian.law.Place;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Statute;
import org.anjian.law.Subject;
import org.anjian.money.FineRange;
import org.anjian.money.Ratio;
import org.anjian.money.Yuan;

/** Reads the tiers of one set, clause by clause. */
final class TierReader {

  /** Columns of figures by the way in which a clause sets its fine: lowest, highest, fixed. */
  private static final List<String> YUAN = List.of("minYuan", "maxYuan", "pointYuan");

  private static final List<String> PERCENT = List.of("percentMin", "percentMax", "percentPoint");

  private static final List<String> MULTIPLE =
      List.of("multipleMin", "multipleMax", "multiplePoint");

  private final LawBook lawBook;
  private final BenchmarkReader.HeaderLine header;
  private final Map<String, Measure> measures;
  private final boolean allDeclared;
  private final List<BenchmarkProblem> problems;

  TierReader(
      LawBook lawBook,
      BenchmarkReader.HeaderLine header,
      Map<String, Measure> measures,
      boolean allDeclared,
      List<BenchmarkProblem> problems) {
    this.lawBook = lawBook;
    this.header = header;
    this.measures = measures;
    this.allDeclared = allDeclared;
    this.problems = problems;
  }

  /** One line of the table as far as it could be read. */
  record TierLine(
      SheetRows.Row row,
      Provision provision,
      Map<Measure, Span> spans,
      Map<Lean, FineRule> rules,
      Optional<FineRule> point) {}

  List<BenchmarkClause> clauses(SheetRows sheet) {
    if (sheet.rows().isEmpty()) {
      problems.add(BenchmarkProblem.of(sheet.name(), 1, BenchmarkProblem.Code.NO_TIERS, Map.of()));
    }
    Map<Provision, List<TierLine>> byClause = new LinkedHashMap<>();
    Map<Provision, Boolean> broken = new IdentityHashMap<>();
    for (SheetRows.Row row : sheet.rows()) {
      Optional<Provision> provision = provision(row);
      row.text("tierZh");
      row.text("tierEn");
      Map<Measure, Span> spans = spans(row);
      if (provision.isEmpty()) {
        continue;
      }
      Figures figures = figures(row, provision.get());
      if (row.isSound()) {
        byClause
            .computeIfAbsent(provision.get(), ignored -> new ArrayList<>())
            .add(new TierLine(row, provision.get(), spans, figures.rules(), figures.point()));
      } else {
        broken.put(provision.get(), true);
      }
    }
    List<BenchmarkClause> clauses = new ArrayList<>();
    byClause.forEach(
        (provision, lines) -> {
          if (!broken.containsKey(provision)) {
            clauses.add(clause(sheet, provision, lines));
          }
        });
    return clauses;
  }

  private BenchmarkClause clause(SheetRows sheet, Provision provision, List<TierLine> lines) {
    List<Measure> used =
        measures.values().stream()
            .filter(one -> lines.stream().anyMatch(line -> line.spans().containsKey(one)))
            .toList();
    TierPartition.check(sheet.name(), provision, used, lines, problems);
    List<Tier> tiers = new ArrayList<>();
    for (TierLine line : lines) {
      tiers.add(
          new Tier(
              header.header().key(),
              provision,
              tiers.size() + 1,
              line.row().get("tierZh"),
              line.row().get("tierEn"),
              used,
              used.stream().map(one -> line.spans().getOrDefault(one, one.everything())).toList(),
              line.rules(),
              line.point()));
    }
    return new BenchmarkClause(provision, used, tiers);
  }

  private Optional<Provision> provision(SheetRows.Row row) {
    ProvisionRef ref =
        row.read(
            "provision",
            TierReader::ref,
            "法律代码/版本/条.款.项，如 work-safety-law/2021/97.1.7",
            "law/edition/article.paragraph.item, such as work-safety-law/2021/97.1.7");
    Subject subject =
        row.word(
            "subject",
            Arrays.stream(Subject.values()).collect(Collectors.toMap(Enum::name, one -> one)));
    Condition condition =
        row.read(
            "condition",
            Condition::new,
            "情形代码（大写字母和下划线）",
            "the code of a condition, in capital letters and underscores");
    if (ref == null || subject == null || condition == null) {
      return Optional.empty();
    }
    List<Provision> rows = lawBook.rows(ref);
    if (rows.isEmpty()) {
      row.broken(
          "provision",
          BenchmarkProblem.Code.UNKNOWN_PROVISION,
          Map.of("value", ref, "available", neighbours(ref)));
      return Optional.empty();
    }
    List<Provision> ofSubject = rows.stream().filter(one -> one.subject() == subject).toList();
    if (ofSubject.isEmpty()) {
      row.broken(
          "subject",
          BenchmarkProblem.Code.UNKNOWN_SUBJECT,
          Map.of("value", subject, "available", words(rows, Provision::subject)));
      return Optional.empty();
    }
    Optional<Provision> found =
        ofSubject.stream().filter(one -> one.condition().equals(condition)).findFirst();
    if (found.isEmpty()) {
      row.broken(
          "condition",
          BenchmarkProblem.Code.UNKNOWN_CONDITION,
          Map.of("value", condition, "available", words(ofSubject, Provision::condition)));
      return Optional.empty();
    }
    mustHaveBeenInForce(row, found.get());
    return found;
  }

  private void mustHaveBeenInForce(SheetRows.Row row, Provision provision) {
    Statute statute = provision.statute();
    EffectivePeriod law =
        statute
            .effectiveTo()
            .map(end -> EffectivePeriod.between(statute.effectiveFrom(), end))
            .orElseGet(() -> EffectivePeriod.from(statute.effectiveFrom()));
    if (!law.overlaps(header.header().effective())) {
      row.broken(
          "provision",
          BenchmarkProblem.Code.NOT_IN_FORCE,
          Map.of(
              "value",
              provision.ref(),
              "lawPeriod",
              period(law),
              "setPeriod",
              period(header.header().effective())));
    }
  }

  private static String period(EffectivePeriod period) {
    return period.from().map(LocalDate::toString).orElse("…")
        + " – "
        + period.lastDay().map(LocalDate::toString).orElse("…");
  }

  private static ProvisionRef ref(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3 || !parts[1].matches("[0-9]{4}") || parts[0].isEmpty()) {
      throw new IllegalArgumentException(text);
    }
    return new ProvisionRef(parts[0], Integer.parseInt(parts[1]), Place.parse(parts[2]));
  }

  /** The clauses of the same article, or the editions that there are. */
  private String neighbours(ProvisionRef ref) {
    String clauses =
        lawBook.provisions(Optional.of(ref.law()), Optional.empty()).stream()
            .map(Provision::ref)
            .filter(one -> one.edition() == ref.edition())
            .filter(one -> one.place().article() == ref.place().article())
            .map(ProvisionRef::toString)
            .distinct()
            .collect(Collectors.joining("、"));
    if (!clauses.isEmpty()) {
      return clauses;
    }
    String editions =
        lawBook.statutes().stream()
            .filter(one -> one.law().equals(ref.law()))
            .map(one -> one.law() + "/" + one.edition())
            .collect(Collectors.joining("、"));
    return editions.isEmpty() ? "—" : editions;
  }

  private static String words(List<Provision> rows, Function<Provision, Object> word) {
    return rows.stream()
        .map(word)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("、"));
  }

  private Map<Measure, Span> spans(SheetRows.Row row) {
    Map<Measure, Span> spans = new LinkedHashMap<>();
    for (int n = 1; n <= BenchmarkColumns.MEASURES_OF_TIER; n++) {
      String from = "from" + n;
      String below = "below" + n;
      String values = "values" + n;
      String code = row.get("measure" + n);
      if (code.isEmpty()) {
        for (String column : List.of(from, below, values)) {
          if (row.has(column)) {
            doesNotFit(row, column, "填写了取值，但没有填写事实", "There is a value but no fact");
          }
        }
        continue;
      }
      Measure measure = measure(code);
      if (measure == null && !allDeclared) {
        row.giveUp(); // What was to declare it is told already.
        continue;
      }
      if (measure == null) {
        row.broken(
            "measure" + n,
            BenchmarkProblem.Code.UNDECLARED_MEASURE,
            Map.of("value", code, "available", String.join("、", measures.keySet())));
        continue;
      }
      Span span =
          measure instanceof Measure.NumberMeasure number
              ? interval(row, number, from, below, values)
              : choice(row, (Measure.ListMeasure) measure, from, below, values);
      if (span != null && spans.put(measure, span) != null) {
        row.broken(
            "measure" + n, BenchmarkProblem.Code.MEASURE_TWICE, Map.of("value", measure.code()));
      }
    }
    return spans;
  }

  /** People may name a fact by its code or by its Chinese label. */
  private Measure measure(String text) {
    Measure byCode = measures.get(text);
    if (byCode != null) {
      return byCode;
    }
    List<Measure> byLabel =
        measures.values().stream().filter(one -> one.labelZh().equals(text)).toList();
    return byLabel.size() == 1 ? byLabel.get(0) : null;
  }

  private static void doesNotFit(SheetRows.Row row, String column, String zh, String en) {
    row.broken(
        column, BenchmarkProblem.Code.SPAN_DOES_NOT_FIT, Map.of("reasonZh", zh, "reasonEn", en));
  }

  private Span interval(
      SheetRows.Row row, Measure.NumberMeasure measure, String from, String below, String values) {
    if (row.has(values)) {
      doesNotFit(row, values, "该事实是数值，请填写“起”和“不足”", "The fact is a number: fill in from and below");
      return null;
    }
    BigDecimal first =
        row.readIfAny(
            from, BenchmarkReader::number, BenchmarkReader.NUMBER_ZH, BenchmarkReader.NUMBER);
    BigDecimal end =
        row.readIfAny(
            below, BenchmarkReader::number, BenchmarkReader.NUMBER_ZH, BenchmarkReader.NUMBER);
    if ((row.has(from) && first == null) || (row.has(below) && end == null)) {
      return null;
    }
    boolean firstFits = first == null || fits(row, from, measure, first, false);
    boolean endFits = end == null || fits(row, below, measure, end, true);
    if (!firstFits || !endFits) {
      return null;
    }
    BigDecimal start = first == null ? measure.from() : first;
    Optional<BigDecimal> stop = end == null ? measure.below() : Optional.of(end);
    if (stop.isPresent() && start.compareTo(stop.get()) >= 0) {
      row.broken(
          from,
          BenchmarkProblem.Code.EMPTY_SPAN,
          Map.of("from", start.toPlainString(), "below", stop.get().toPlainString()));
      return null;
    }
    return new Span.Interval(start, stop);
  }

  private static boolean fits(
      SheetRows.Row row,
      String column,
      Measure.NumberMeasure measure,
      BigDecimal bound,
      boolean isEnd) {
    boolean beyondEnd =
        measure.below().isPresent()
            && (isEnd
                ? bound.compareTo(measure.below().get()) > 0
                : bound.compareTo(measure.below().get()) >= 0);
    if (bound.compareTo(measure.from()) >= 0
        && !beyondEnd
        && bound.scale() <= measure.step().scale()) {
      return true;
    }
    row.broken(
        column,
        BenchmarkProblem.Code.SPAN_OUTSIDE_MEASURE,
        Map.of(
            "value",
            bound.toPlainString(),
            "measure",
            measure.code(),
            "range",
            measure.everything().label(),
            "step",
            measure.step().toPlainString()));
    return false;
  }

  private static Span choice(
      SheetRows.Row row, Measure.ListMeasure measure, String from, String below, String values) {
    for (String column : List.of(from, below)) {
      if (row.has(column)) {
        doesNotFit(row, column, "该事实是选项，请填写选项", "The fact is a list: fill in its values");
        return null;
      }
    }
    String text = row.text(values);
    if (text.isEmpty()) {
      return null;
    }
    List<String> codes = new ArrayList<>();
    for (String part : BenchmarkReader.parts(text)) {
      Optional<Measure.Value> value =
          measure.values().stream()
              .filter(one -> one.code().equals(part) || one.labelZh().equals(part))
              .findFirst();
      if (value.isEmpty() || codes.contains(value.get().code())) {
        row.broken(
            values,
            BenchmarkProblem.Code.UNKNOWN_WORD,
            Map.of(
                "value",
                part,
                "available",
                measure.values().stream()
                    .map(one -> one.code() + "（" + one.labelZh() + "）")
                    .collect(Collectors.joining("、"))));
        return null;
      }
      codes.add(value.get().code());
    }
    // In the order of the declaration, so that equal choices are written alike.
    return new Span.Choice(
        measure.values().stream().map(Measure.Value::code).filter(codes::contains).toList());
  }

  /** The formulas of a tier. */
  private record Figures(Map<Lean, FineRule> rules, Optional<FineRule> point) {
    private static final Figures NONE = new Figures(Map.of(), Optional.empty());
  }

  private Figures figures(SheetRows.Row row, Provision provision) {
    FineKind kind = provision.rule().kind();
    List<String> columns =
        switch (kind) {
          case RANGE -> YUAN;
          case PERCENT_OF_ANNUAL_INCOME -> PERCENT;
          case MULTIPLE_OF_ILLEGAL_GAINS, MULTIPLE_OF_GOODS_VALUE, MULTIPLE_OF_BASE_FINE ->
              MULTIPLE;
          case DAILY_ACCUMULATION, NO_FINE, REFERENCE, UNSPECIFIED -> List.of();
        };
    if (columns.isEmpty()) {
      row.broken("provision", BenchmarkProblem.Code.NO_AMOUNT, Map.of("kind", kind));
      return Figures.NONE;
    }
    boolean foreign = false;
    for (List<String> others : List.of(YUAN, PERCENT, MULTIPLE)) {
      foreign |= others != columns && others.stream().anyMatch(row::has);
    }
    if (foreign || !row.has(columns.get(0)) || !row.has(columns.get(1))) {
      row.broken(
          BenchmarkProblem.Code.WRONG_FIGURES,
          Map.of(
              "kind",
              kind,
              "expected",
              columns.stream().map(row::heading).collect(Collectors.joining("、"))));
      return Figures.NONE;
    }
    return kind == FineKind.RANGE
        ? amounts(row, provision)
        : proportions(row, provision, columns, kind == FineKind.PERCENT_OF_ANNUAL_INCOME);
  }

  private Figures amounts(SheetRows.Row row, Provision provision) {
    Yuan min = row.read("minYuan", Yuan::parse, AMOUNT_ZH, AMOUNT);
    Yuan max = row.read("maxYuan", Yuan::parse, AMOUNT_ZH, AMOUNT);
    Yuan point = row.readIfAny("pointYuan", Yuan::parse, AMOUNT_ZH, AMOUNT);
    if (min == null || max == null || (row.has("pointYuan") && point == null)) {
      return Figures.NONE;
    }
    FineRange statutory = provision.rule().amounts().orElseThrow();
    if (min.exceeds(max)) {
      row.broken("minYuan", BenchmarkProblem.Code.MIN_ABOVE_MAX, Map.of("min", min, "max", max));
      return Figures.NONE;
    }
    if (min.isBelow(statutory.lowest()) || max.exceeds(statutory.ceiling())) {
      row.broken(
          min.isBelow(statutory.lowest()) ? "minYuan" : "maxYuan",
          BenchmarkProblem.Code.OUTSIDE_STATUTE,
          Map.of("min", min, "max", max, "range", statutory.label()));
      return Figures.NONE;
    }
    FineRange whole = FineRange.between(min, max);
    if (point != null && (!whole.contains(point) || point.isZero())) {
      row.broken(
          "pointYuan",
          BenchmarkProblem.Code.POINT_OUTSIDE_TIER,
          Map.of("value", point, "range", whole.label()));
      return Figures.NONE;
    }
    Optional<Yuan> threshold = provision.rule().threshold();
    FineRule ordinary = new FineRule.Range(whole, threshold);
    Map<Lean, FineRule> rules = new EnumMap<>(Lean.class);
    rules.put(Lean.ORDINARY, ordinary);
    rules.put(
        Lean.LIGHTER,
        header
            .lighterUpTo()
            .<FineRule>map(
                share -> new FineRule.Range(FineRange.between(min, at(min, max, share)), threshold))
            .orElse(ordinary));
    rules.put(
        Lean.HEAVIER,
        header
            .heavierFrom()
            .<FineRule>map(
                share -> new FineRule.Range(FineRange.between(at(min, max, share), max), threshold))
            .orElse(ordinary));
    return new Figures(
        rules,
        Optional.ofNullable(point)
            .map(amount -> new FineRule.Range(FineRange.exactly(amount), threshold)));
  }

  private static final String AMOUNT_ZH = "人民币元金额（最多两位小数，不用千分位）";
  private static final String AMOUNT = "an amount in yuan with at most two decimals";

  /** The amount at a share of a tier; what is less than a fen is not demanded. */
  private static Yuan at(Yuan min, Yuan max, BigDecimal percent) {
    return min.plus(max.minus(min).times(Ratio.ofPercent(percent), RoundingMode.DOWN));
  }

  private Figures proportions(
      SheetRows.Row row, Provision provision, List<String> columns, boolean percent) {
    Function<String, Ratio> reading =
        text -> {
          BigDecimal number = BenchmarkReader.number(text);
          return percent ? Ratio.ofPercent(number) : Ratio.ofMultiple(number);
        };
    Ratio min =
        row.read(columns.get(0), reading, BenchmarkReader.NUMBER_ZH, BenchmarkReader.NUMBER);
    Ratio max =
        row.read(columns.get(1), reading, BenchmarkReader.NUMBER_ZH, BenchmarkReader.NUMBER);
    Ratio point =
        row.readIfAny(columns.get(2), reading, BenchmarkReader.NUMBER_ZH, BenchmarkReader.NUMBER);
    if (min == null || max == null || (row.has(columns.get(2)) && point == null)) {
      return Figures.NONE;
    }
    FineRule.Proportion statutory = provision.rule().proportion().orElseThrow();
    if (min.compareTo(max) > 0) {
      row.broken(
          columns.get(0),
          BenchmarkProblem.Code.MIN_ABOVE_MAX,
          Map.of("min", shown(min, percent), "max", shown(max, percent)));
      return Figures.NONE;
    }
    if (min.compareTo(statutory.min()) < 0 || max.compareTo(statutory.max()) > 0) {
      row.broken(
          min.compareTo(statutory.min()) < 0 ? columns.get(0) : columns.get(1),
          BenchmarkProblem.Code.OUTSIDE_STATUTE,
          Map.of(
              "min",
              shown(min, percent),
              "max",
              shown(max, percent),
              "range",
              shown(statutory.min(), percent) + " – " + shown(statutory.max(), percent)));
      return Figures.NONE;
    }
    if (point != null && (point.compareTo(min) < 0 || point.compareTo(max) > 0)) {
      row.broken(
          columns.get(2),
          BenchmarkProblem.Code.POINT_OUTSIDE_TIER,
          Map.of(
              "value",
              shown(point, percent),
              "range",
              shown(min, percent) + " – " + shown(max, percent)));
      return Figures.NONE;
    }
    FineRule ordinary = narrowed(statutory, min, max);
    Map<Lean, FineRule> rules = new EnumMap<>(Lean.class);
    rules.put(Lean.ORDINARY, ordinary);
    rules.put(
        Lean.LIGHTER,
        header
            .lighterUpTo()
            .map(share -> narrowed(statutory, min, at(min, max, share)))
            .orElse(ordinary));
    rules.put(
        Lean.HEAVIER,
        header
            .heavierFrom()
            .map(share -> narrowed(statutory, at(min, max, share), max))
            .orElse(ordinary));
    return new Figures(
        rules, Optional.ofNullable(point).map(ratio -> narrowed(statutory, ratio, ratio)));
  }

  private static Ratio at(Ratio min, Ratio max, BigDecimal percent) {
    BigDecimal width = max.value().subtract(min.value());
    return new Ratio(min.value().add(width.multiply(percent.movePointLeft(2))));
  }

  private static FineRule narrowed(FineRule.Proportion statutory, Ratio min, Ratio max) {
    return new FineRule.Proportion(
        statutory.kind(), min, max, statutory.threshold(), statutory.cap());
  }

  private static String shown(Ratio ratio, boolean percent) {
    return percent ? ratio.toString() : ratio.value().toPlainString() + "倍";
  }
}
