package org.anjian.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.anjian.money.FineRange;
import org.anjian.money.Ratio;
import org.anjian.money.Yuan;
import org.anjian.spi.LawSource;
import org.anjian.table.CsvTable;

/** Reads and checks law files; the first thing that is wrong stops it. */
final class LawReader {

  private static final List<String> STATUTE_COLUMNS =
      List.of("law", "edition", "title", "titleEn", "rank", "effectiveFrom", "effectiveTo", "area");

  private static final List<String> PROVISION_COLUMNS =
      List.of(
          "article",
          "paragraph",
          "item",
          "subject",
          "condition",
          "kind",
          "minYuan",
          "maxYuan",
          "percentMin",
          "percentMax",
          "multipleMin",
          "multipleMax",
          "thresholdYuan",
          "capYuan",
          "mandatory",
          "otherPenalties",
          "enforcer",
          "baseRef",
          "labelZh",
          "labelEn");

  /** The columns that each kind must fill and those that it may; all others must be empty. */
  private static final Map<FineKind, Set<String>> MUST =
      Map.of(
          FineKind.RANGE, Set.of("maxYuan"),
          FineKind.PERCENT_OF_ANNUAL_INCOME, Set.of("percentMin", "percentMax"),
          FineKind.MULTIPLE_OF_ILLEGAL_GAINS, Set.of("multipleMin", "multipleMax"),
          FineKind.MULTIPLE_OF_GOODS_VALUE, Set.of("multipleMin", "multipleMax"),
          FineKind.MULTIPLE_OF_BASE_FINE, Set.of("multipleMin", "multipleMax", "baseRef"),
          FineKind.DAILY_ACCUMULATION, Set.of(),
          FineKind.NO_FINE, Set.of(),
          FineKind.REFERENCE, Set.of(),
          FineKind.UNSPECIFIED, Set.of());

  private static final Map<FineKind, Set<String>> MAY =
      Map.of(
          FineKind.RANGE, Set.of("minYuan", "thresholdYuan"),
          FineKind.PERCENT_OF_ANNUAL_INCOME, Set.of("capYuan"),
          FineKind.MULTIPLE_OF_ILLEGAL_GAINS, Set.of("thresholdYuan", "capYuan"),
          FineKind.MULTIPLE_OF_GOODS_VALUE, Set.of("thresholdYuan", "capYuan"));

  private static final List<String> FIGURES =
      List.of(
          "minYuan",
          "maxYuan",
          "percentMin",
          "percentMax",
          "multipleMin",
          "multipleMax",
          "thresholdYuan",
          "capYuan",
          "baseRef");

  private final LawWords words = LawWords.shipped();
  private final List<Statute> statutes = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();

  List<Statute> statutes() {
    return statutes;
  }

  List<Provision> provisions() {
    return provisions;
  }

  /** Reads the statutes of a source and their rows. */
  void read(LawSource source) {
    String prefix = source.name().concat("/");
    words.read(prefix.concat("words.csv"), source.words());
    CsvTable list =
        CsvTable.read(prefix.concat("statutes.csv"), source.statutes(), STATUTE_COLUMNS);
    int before = statutes.size();
    for (CsvTable.Row row : list.rows()) {
      Statute statute = statute(row);
      statutes.add(statute);
      readProvisions(
          statute,
          CsvTable.read(
              prefix.concat(file(statute.law(), statute.edition())),
              source.provisions(statute.law(), statute.edition()),
              PROVISION_COLUMNS));
    }
    for (int i = 0; i < list.rows().size(); i++) {
      mustFollowWithoutGap(statutes.get(before + i), list.rows().get(i));
    }
  }

  /** Name of the file of an edition. */
  static String file(String law, int edition) {
    return String.join("-", law, Integer.toString(edition)).concat(".csv");
  }

  /** An edition begins on the day on which the one before it ends. */
  private void mustFollowWithoutGap(Statute statute, CsvTable.Row row) {
    Statute before = null;
    for (Statute other : statutes) {
      if (other.law().equals(statute.law())
          && other.effectiveFrom().isBefore(statute.effectiveFrom())
          && (before == null || other.effectiveFrom().isAfter(before.effectiveFrom()))) {
        before = other;
      }
    }
    if (before == null || before.effectiveTo().isEmpty()) {
      return;
    }
    LocalDate end = before.effectiveTo().get();
    if (!end.equals(statute.effectiveFrom())) {
      throw row.broken(
          statute.law()
              + ": no edition is in force from "
              + end
              + " until "
              + statute.effectiveFrom());
    }
  }

  private Statute statute(CsvTable.Row row) {
    Statute statute =
        RowReading.checked(
            row,
            "statute",
            () ->
                new Statute(
                    row.get("law"),
                    RowReading.number(row.get("edition")),
                    row.get("title"),
                    row.get("titleEn"),
                    RowReading.oneOf(Statute.Rank.class, row.get("rank")),
                    RowReading.day(row.get("effectiveFrom")),
                    RowReading.optional(row, "effectiveTo", RowReading::day),
                    new Area(row.get("area"))));
    for (Statute other : statutes) {
      if (other.law().equals(statute.law()) && other.edition() == statute.edition()) {
        throw row.broken(
            "this edition stands here twice: " + statute.law() + "/" + other.edition());
      }
      if (other.law().equals(statute.law()) && overlap(other, statute)) {
        throw row.broken(
            statute.law()
                + ": the editions "
                + other.edition()
                + " and "
                + statute.edition()
                + " are in force on the same day");
      }
    }
    return statute;
  }

  private static boolean overlap(Statute one, Statute other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(Statute one, Statute other) {
    return one.effectiveTo().isPresent() && !one.effectiveTo().get().isAfter(other.effectiveFrom());
  }

  private void readProvisions(Statute statute, CsvTable table) {
    Map<Place, List<Provision>> here = new LinkedHashMap<>();
    List<Provision> all = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      Provision provision = provision(statute, row);
      List<Provision> clause =
          here.computeIfAbsent(provision.ref().place(), place -> new ArrayList<>());
      if (find(clause, provision.subject(), provision.condition().code()) != null) {
        throw row.broken("this clause, subject and condition stand here twice: " + provision);
      }
      clause.add(provision);
      all.add(provision);
    }
    for (int i = 0; i < all.size(); i++) {
      Provision provision = all.get(i);
      mustHaveOtherSide(provision, here.get(provision.ref().place()), table.rows().get(i));
    }
    provisions.addAll(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).baseRef().isPresent()) {
        mustHaveBase(all.get(i).baseRef().get(), here.keySet(), table.rows().get(i));
      }
    }
  }

  /** The row of a clause for a subject and stage; null if it has none. */
  private static Provision find(List<Provision> clause, Subject subject, String condition) {
    for (Provision row : clause) {
      if (row.subject() == subject && row.condition().code().equals(condition)) {
        return row;
      }
    }
    return null;
  }

  private static void mustHaveBase(Place base, Set<Place> here, CsvTable.Row row) {
    for (Place place : here) {
      if (place.isIn(base)) {
        return;
      }
    }
    throw row.broken("baseRef names a clause that is not here: " + base);
  }

  /** A threshold divides without gap or overlap: both sides stand here and name the same one. */
  private static void mustHaveOtherSide(
      Provision provision, List<Provision> clause, CsvTable.Row row) {
    Optional<AmountCondition> otherSide =
        AmountCondition.of(provision.condition()).flatMap(AmountCondition::otherSide);
    if (otherSide.isEmpty()) {
      return;
    }
    Provision other = find(clause, provision.subject(), otherSide.get().name());
    if (other == null) {
      throw row.broken(provision + " has no counterpart " + otherSide.get().name());
    }
    Optional<Yuan> threshold = provision.rule().threshold();
    Optional<Yuan> counterpart = other.rule().threshold();
    if (threshold.isPresent() && counterpart.isPresent() && !threshold.equals(counterpart)) {
      throw row.broken(
          provision
              + " and its counterpart have different thresholds: "
              + threshold.get()
              + ", "
              + counterpart.get());
    }
  }

  private Provision provision(Statute statute, CsvTable.Row row) {
    int article = RowReading.parsed(row, "article", RowReading::number);
    int paragraph =
        row.has("paragraph") ? RowReading.parsed(row, "paragraph", RowReading::number) : 0;
    int item = row.has("item") ? RowReading.parsed(row, "item", RowReading::number) : 0;
    Place place = RowReading.checked(row, "place", () -> new Place(article, paragraph, item));
    String mandatory = row.get("mandatory");
    if (!mandatory.equals("true") && !mandatory.equals("false")) {
      throw row.broken("mandatory must be true or false: " + mandatory);
    }
    if (!row.has("labelZh") || !row.has("labelEn")) {
      throw row.broken("labelZh and labelEn must be given");
    }
    Condition condition = RowReading.parsed(row, "condition", word("condition", Condition::new));
    return new Provision(
        statute,
        new ProvisionRef(statute.law(), statute.edition(), place),
        RowReading.parsed(row, "subject", text -> RowReading.oneOf(Subject.class, text)),
        condition,
        rule(row, condition),
        mandatory.equals("true"),
        otherPenalties(row),
        RowReading.parsed(row, "enforcer", word("enforcer", Enforcer::new)),
        RowReading.optional(row, "baseRef", Place::parse),
        row.get("labelZh"),
        row.get("labelEn"));
  }

  private List<OtherPenalty> otherPenalties(CsvTable.Row row) {
    if (!row.has("otherPenalties")) {
      return List.of();
    }
    List<OtherPenalty> listed =
        RowReading.parsed(
            row,
            "otherPenalties",
            text -> {
              List<OtherPenalty> read = new ArrayList<>();
              for (String one : text.split(";", -1)) {
                read.add(word("otherPenalties", OtherPenalty::new).apply(one));
              }
              return read;
            });
    if (listed.size() > 1 && new HashSet<>(listed).size() < listed.size()) {
      throw row.broken("otherPenalties names one twice: " + row.get("otherPenalties"));
    }
    return listed;
  }

  /** Reads a word of an open vocabulary: first its letters, then whether it is known. */
  private <T> Function<String, T> word(String column, Function<String, T> reading) {
    return text -> {
      T read = reading.apply(text);
      words.require(column, text);
      return read;
    };
  }

  private static FineRule rule(CsvTable.Row row, Condition condition) {
    FineKind kind = RowReading.parsed(row, "kind", text -> RowReading.oneOf(FineKind.class, text));
    if (kind == FineKind.NO_FINE && !row.has("otherPenalties")) {
      throw row.broken(kind + " needs otherPenalties");
    }
    Set<String> must = MUST.get(kind);
    Set<String> may = MAY.getOrDefault(kind, Set.of());
    for (String column : FIGURES) {
      boolean given = row.has(column);
      if (!given && must.contains(column)) {
        throw row.broken(kind + " needs " + column);
      }
      if (given && !must.contains(column) && !may.contains(column)) {
        throw row.broken(kind + " has no " + column);
      }
    }
    boolean divided =
        AmountCondition.of(condition).filter(AmountCondition::needsThreshold).isPresent();
    boolean printed = may.contains("thresholdYuan");
    if (divided && printed && !row.has("thresholdYuan")) {
      throw row.broken(condition + " needs thresholdYuan");
    }
    if (!divided && row.has("thresholdYuan")) {
      throw row.broken(condition + " has no thresholdYuan");
    }
    return switch (kind) {
      case RANGE -> {
        Yuan ceiling = RowReading.parsed(row, "maxYuan", Yuan::parse);
        if (ceiling.isZero()) {
          throw row.broken("maxYuan: a fine of nothing is NO_FINE");
        }
        FineRange amounts =
            row.has("minYuan")
                ? RowReading.parsed(
                    row, "minYuan", text -> FineRange.between(Yuan.parse(text), ceiling))
                : FineRange.upTo(ceiling);
        yield new FineRule.Range(amounts, RowReading.optional(row, "thresholdYuan", Yuan::parse));
      }
      case PERCENT_OF_ANNUAL_INCOME ->
          proportion(row, kind, "percentMin", "percentMax", Ratio::ofPercent);
      case MULTIPLE_OF_ILLEGAL_GAINS, MULTIPLE_OF_GOODS_VALUE, MULTIPLE_OF_BASE_FINE ->
          proportion(row, kind, "multipleMin", "multipleMax", Ratio::ofMultiple);
      case DAILY_ACCUMULATION -> new FineRule.DailyAccumulation();
      case NO_FINE, REFERENCE, UNSPECIFIED -> new FineRule.WithoutAmount(kind);
    };
  }

  private static FineRule proportion(
      CsvTable.Row row,
      FineKind kind,
      String minColumn,
      String maxColumn,
      Function<BigDecimal, Ratio> unit) {
    Ratio min = RowReading.parsed(row, minColumn, text -> unit.apply(new BigDecimal(text)));
    Ratio max = RowReading.parsed(row, maxColumn, text -> unit.apply(new BigDecimal(text)));
    if (max.value().signum() == 0) {
      throw row.broken(maxColumn + ": a fine of nothing is NO_FINE");
    }
    return RowReading.checked(
        row,
        minColumn,
        () ->
            new FineRule.Proportion(
                kind,
                min,
                max,
                RowReading.optional(row, "thresholdYuan", Yuan::parse),
                RowReading.optional(row, "capYuan", Yuan::parse)));
  }
}
