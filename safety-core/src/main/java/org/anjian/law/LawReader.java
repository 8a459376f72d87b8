package org.anjian.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final Statute.Rank[] RANKS = Statute.Rank.values();
  private static final Subject[] SUBJECTS = Subject.values();
  private static final FineKind[] KINDS = FineKind.values();

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
    Statute statute = statuteAlone(row);
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

  private static Statute statuteAlone(CsvTable.Row row) {
    try {
      return new Statute(
          row.get("law"),
          RowReading.number(row.get("edition")),
          row.get("title"),
          row.get("titleEn"),
          RowReading.oneOf(RANKS, row.get("rank")),
          RowReading.day(row.get("effectiveFrom")),
          RowReading.dayIfAny(row, "effectiveTo"),
          new Area(row.get("area")));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw RowReading.broken(row, "statute", e);
    }
  }

  private static boolean overlap(Statute one, Statute other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(Statute one, Statute other) {
    return one.effectiveTo().isPresent() && !one.effectiveTo().get().isAfter(other.effectiveFrom());
  }

  private void readProvisions(Statute statute, CsvTable table) {
    Map<Place, List<Provision>> here = new LinkedHashMap<>();
    List<CsvTable.Row> rows = table.rows();
    List<Provision> all = new ArrayList<>(rows.size());
    for (CsvTable.Row row : rows) {
      Provision provision = provision(statute, row);
      Place place = provision.ref().place();
      List<Provision> clause = here.get(place);
      if (clause == null) {
        clause = new ArrayList<>();
        here.put(place, clause);
      }
      if (find(clause, provision.subject(), provision.condition().code()) != null) {
        throw row.broken("this clause, subject and condition stand here twice: " + provision);
      }
      clause.add(provision);
      all.add(provision);
    }
    for (int i = 0; i < all.size(); i++) {
      Provision provision = all.get(i);
      mustHaveOtherSide(provision, here.get(provision.ref().place()), rows.get(i));
    }
    provisions.addAll(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).baseRef().isPresent()) {
        mustHaveBase(all.get(i).baseRef().get(), here.keySet(), rows.get(i));
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
    Optional<AmountCondition> side = AmountCondition.of(provision.condition());
    Optional<AmountCondition> otherSide =
        side.isPresent() ? side.get().otherSide() : Optional.empty();
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
    Place place = place(row);
    String mandatory = row.get("mandatory");
    if (!mandatory.equals("true") && !mandatory.equals("false")) {
      throw row.broken("mandatory must be true or false: " + mandatory);
    }
    if (!row.has("labelZh") || !row.has("labelEn")) {
      throw row.broken("labelZh and labelEn must be given");
    }
    Condition condition = condition(row);
    return new Provision(
        statute,
        new ProvisionRef(statute.law(), statute.edition(), place),
        RowReading.oneOf(SUBJECTS, row, "subject"),
        condition,
        rule(row, condition),
        mandatory.equals("true"),
        otherPenalties(row),
        enforcer(row),
        RowReading.placeIfAny(row, "baseRef"),
        row.get("labelZh"),
        row.get("labelEn"));
  }

  private static Place place(CsvTable.Row row) {
    int article = RowReading.number(row, "article");
    int paragraph = row.has("paragraph") ? RowReading.number(row, "paragraph") : 0;
    int item = row.has("item") ? RowReading.number(row, "item") : 0;
    try {
      return new Place(article, paragraph, item);
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, "place", e);
    }
  }

  private Condition condition(CsvTable.Row row) {
    try {
      return words.condition(row.get("condition"));
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, "condition", e);
    }
  }

  private Enforcer enforcer(CsvTable.Row row) {
    try {
      return words.enforcer(row.get("enforcer"));
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, "enforcer", e);
    }
  }

  private List<OtherPenalty> otherPenalties(CsvTable.Row row) {
    List<OtherPenalty> listed;
    try {
      listed = words.penalties(row.get("otherPenalties"));
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, "otherPenalties", e);
    }
    if (namesOneTwice(listed)) {
      throw row.broken("otherPenalties names one twice: " + row.get("otherPenalties"));
    }
    return listed;
  }

  private static boolean namesOneTwice(List<OtherPenalty> listed) {
    for (int i = 1; i < listed.size(); i++) {
      if (listed.indexOf(listed.get(i)) < i) {
        return true;
      }
    }
    return false;
  }

  private static FineRule rule(CsvTable.Row row, Condition condition) {
    FineKind kind = RowReading.oneOf(KINDS, row, "kind");
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
    Optional<AmountCondition> side = AmountCondition.of(condition);
    boolean divided = side.isPresent() && side.get().needsThreshold();
    boolean printed = may.contains("thresholdYuan");
    if (divided && printed && !row.has("thresholdYuan")) {
      throw row.broken(condition + " needs thresholdYuan");
    }
    if (!divided && row.has("thresholdYuan")) {
      throw row.broken(condition + " has no thresholdYuan");
    }
    return switch (kind) {
      case RANGE -> new FineRule.Range(amounts(row), RowReading.yuanIfAny(row, "thresholdYuan"));
      case PERCENT_OF_ANNUAL_INCOME ->
          proportion(row, kind, percent(row, "percentMin"), percent(row, "percentMax"));
      case MULTIPLE_OF_ILLEGAL_GAINS, MULTIPLE_OF_GOODS_VALUE, MULTIPLE_OF_BASE_FINE ->
          proportion(row, kind, multiple(row, "multipleMin"), multiple(row, "multipleMax"));
      case DAILY_ACCUMULATION -> new FineRule.DailyAccumulation();
      case NO_FINE, REFERENCE, UNSPECIFIED -> new FineRule.WithoutAmount(kind);
    };
  }

  private static FineRange amounts(CsvTable.Row row) {
    Yuan ceiling = RowReading.yuan(row, "maxYuan");
    if (ceiling.isZero()) {
      throw row.broken("maxYuan: a fine of nothing is NO_FINE");
    }
    if (!row.has("minYuan")) {
      return FineRange.upTo(ceiling);
    }
    try {
      return FineRange.between(Yuan.parse(row.get("minYuan")), ceiling);
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, "minYuan", e);
    }
  }

  private static Ratio percent(CsvTable.Row row, String column) {
    try {
      return Ratio.ofPercent(new BigDecimal(row.get(column)));
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, column, e);
    }
  }

  private static Ratio multiple(CsvTable.Row row, String column) {
    try {
      return Ratio.ofMultiple(new BigDecimal(row.get(column)));
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, column, e);
    }
  }

  private static FineRule proportion(CsvTable.Row row, FineKind kind, Ratio min, Ratio max) {
    boolean percent = kind == FineKind.PERCENT_OF_ANNUAL_INCOME;
    if (max.value().signum() == 0) {
      throw row.broken((percent ? "percentMax" : "multipleMax") + ": a fine of nothing is NO_FINE");
    }
    Optional<Yuan> threshold = RowReading.yuanIfAny(row, "thresholdYuan");
    Optional<Yuan> cap = RowReading.yuanIfAny(row, "capYuan");
    try {
      return new FineRule.Proportion(kind, min, max, threshold, cap);
    } catch (IllegalArgumentException e) {
      throw RowReading.broken(row, percent ? "percentMin" : "multipleMin", e);
    }
  }
}
