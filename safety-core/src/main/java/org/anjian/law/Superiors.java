package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.anjian.money.FineRange;
import org.anjian.table.CsvTable;

/**
 * 上位法依据: which clause of a superior text a clause specifies, and which it varies. What specifies
 * stays within the acts, kinds and amounts of the superior clause (行政处罚法(2021) 第11条第2款、
 * 第12条第2款、第13条第1款、第14条第1款); only a regulation of a special economic zone may vary it.
 */
final class Superiors {

  static final List<String> COLUMNS =
      List.of(
          "law",
          "edition",
          "place",
          "superiorLaw",
          "superiorEdition",
          "superiorPlace",
          "stages",
          "relation",
          "note");

  private enum Relation {
    /** 具体规定. */
    SPECIFIES,
    /** 变通规定. */
    VARIES
  }

  private static final Relation[] RELATIONS = Relation.values();

  private final Clauses clauses;
  private final Groups<Provision, Provision> variations = new Groups<>(new IdentityHashMap<>());
  private final Groups<ProvisionRef, ProvisionRef> specified = new Groups<>(new HashMap<>());
  private final List<LawRelations.Line> lines = new ArrayList<>();

  Superiors(Clauses clauses) {
    this.clauses = clauses;
  }

  void read(CsvTable table) {
    for (CsvTable.Row row : table.rows()) {
      ProvisionRef ref = clauses.read(row, "law", "edition", "place");
      ProvisionRef superior = clauses.read(row, "superiorLaw", "superiorEdition", "superiorPlace");
      Relation relation = RowReading.oneOf(RELATIONS, row, "relation");
      Statute statute = clauses.statute(ref);
      if (!clauses.statute(superior).rank().isAbove(statute.rank())) {
        throw row.broken("not of a higher rank: " + superior + " above " + ref);
      }
      if (clauses.together(ref, superior).isEmpty()) {
        throw row.broken("never in force together: " + ref + ", " + superior);
      }
      if (relation == Relation.VARIES && statute.rank() != Statute.Rank.SPECIAL_ZONE_REGULATION) {
        throw row.broken("only a regulation of a special economic zone may vary: " + ref);
      }
      Stages stages = Stages.read(row, clauses, superior, ref);
      List<Provision> varying = new ArrayList<>();
      boolean meets = false;
      for (Provision above : clauses.of(superior)) {
        for (Provision below : clauses.of(ref, above.subject(), stages.of(above.condition()))) {
          meets = true;
          if (relation == Relation.VARIES) {
            mustVaryOnce(row, above, below, varying);
            varying.add(below);
            variations.add(above, below);
          } else {
            mustStayWithin(row, above, below);
          }
        }
      }
      if (!meets) {
        throw row.broken("no row of " + ref + " has a subject and stage of " + superior);
      }
      if (relation == Relation.SPECIFIES) {
        specified.add(ref, superior);
      }
      lines.add(new LawRelations.Line(ref, superior, stages, relation, row.get("note")));
    }
  }

  private static void mustStayWithin(CsvTable.Row row, Provision above, Provision below) {
    boolean within =
        switch (above.rule().kind()) {
          case RANGE ->
              below.rule().kind() == FineKind.RANGE
                  && within(amounts(above.rule()), amounts(below.rule()));
          case PERCENT_OF_ANNUAL_INCOME,
              MULTIPLE_OF_ILLEGAL_GAINS,
              MULTIPLE_OF_GOODS_VALUE,
              MULTIPLE_OF_BASE_FINE ->
              below.rule().kind() == above.rule().kind()
                  && within(ratios(above.rule()), ratios(below.rule()));
          case DAILY_ACCUMULATION, NO_FINE -> below.rule().kind() == above.rule().kind();
          case REFERENCE, UNSPECIFIED -> true;
        };
    if (!within) {
      throw row.broken(below + " goes beyond what it specifies: " + above);
    }
    for (OtherPenalty penalty : below.otherPenalties()) {
      if (!penalty.equals(OtherPenalty.ORDER_CORRECTION)
          && !above.otherPenalties().contains(penalty)) {
        throw row.broken(below + " adds " + penalty + " to what it specifies: " + above);
      }
    }
  }

  /** A row has one variation in a zone at a time, or the lines of a file would decide by order. */
  private void mustVaryOnce(
      CsvTable.Row row, Provision above, Provision below, List<Provision> ofThisLine) {
    for (Provision other : variations.of(above)) {
      boolean sameZone = other.statute().area().equals(below.statute().area());
      if (sameZone
          && !ofThisLine.contains(other)
          && clauses.together(other.ref(), below.ref()).isPresent()) {
        throw row.broken(above + " is already varied there by " + other);
      }
    }
  }

  private static boolean within(FineRange above, FineRange below) {
    return below.lowest().isAtLeast(above.lowest()) && below.ceiling().isAtMost(above.ceiling());
  }

  private static boolean within(FineRule.Proportion above, FineRule.Proportion below) {
    return below.min().compareTo(above.min()) >= 0 && below.max().compareTo(above.max()) <= 0;
  }

  private static FineRange amounts(FineRule rule) {
    return rule.amounts().orElseThrow();
  }

  private static FineRule.Proportion ratios(FineRule rule) {
    return rule.proportion().orElseThrow();
  }

  boolean specifies(ProvisionRef ref) {
    return specified.has(ref);
  }

  /** The superior clauses that a clause specifies. */
  List<ProvisionRef> specifiedBy(ProvisionRef ref) {
    return List.copyOf(specified.of(ref));
  }

  /** Whether a zone varies a row on some day. */
  boolean isVaried(Provision row) {
    return variations.has(row);
  }

  /** The row that varies a row in a division on a day, for the amounts of the case. */
  Optional<Provision> varied(Provision row, LocalDate day, String division, CaseAmounts amounts) {
    return variations.of(row).stream()
        .filter(varied -> varied.statute().inForceOn(day))
        .filter(varied -> varied.statute().area().covers(division))
        .filter(varied -> varied.fits(amounts))
        .findFirst();
  }

  /** Each relation as one line, for the version of the law. */
  List<String> lines() {
    return lines.stream().map(LawRelations.Line::toString).toList();
  }
}
