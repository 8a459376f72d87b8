package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.table.CsvTable;

/** 上位法取代: which rows a higher or later text has overtaken, and from which day. */
final class Supersedings {

  static final List<String> COLUMNS =
      List.of(
          "law", "edition", "place", "byLaw", "byEdition", "byPlace", "stages", "extent", "note");

  private enum Extent {
    /** 全部: prevails for every act of the clause. */
    WHOLE,
    /** 部分或者存疑: a person decides. */
    PART
  }

  private record Mark(Statute by, Superseding superseding) {}

  private final Clauses clauses;
  private final Map<Provision, List<Mark>> marks = new IdentityHashMap<>();
  private final Map<ProvisionRef, Set<ProvisionRef>> whole = new LinkedHashMap<>();
  private final List<LawRelations.Line> lines = new ArrayList<>();

  Supersedings(Clauses clauses) {
    this.clauses = clauses;
  }

  void read(CsvTable table) {
    for (CsvTable.Row row : table.rows()) {
      ProvisionRef ref = clauses.read(row, "law", "edition", "place");
      ProvisionRef by = clauses.read(row, "byLaw", "byEdition", "byPlace");
      Extent extent =
          RowReading.parsed(row, "extent", text -> RowReading.oneOf(Extent.class, text));
      if (!row.has("note")) {
        throw row.broken("note must say why");
      }
      mustPrevail(row, ref, by);
      if (extent == Extent.WHOLE) {
        mustBeTheOnlyOne(row, ref, by);
      }
      Stages stages = Stages.read(row, clauses, ref, by);
      for (Provision provision : clauses.of(ref)) {
        List<Provision> rows =
            clauses.of(by, provision.subject(), stages.of(provision.condition()));
        marks
            .computeIfAbsent(provision, marked -> new ArrayList<>())
            .add(
                new Mark(
                    clauses.statute(by),
                    new Superseding(by, rows, extent == Extent.WHOLE, row.get("note"))));
      }
      lines.add(new LawRelations.Line(ref, by, stages, extent, row.get("note")));
    }
  }

  /** 立法法: a higher text prevails over a lower one, and of the same rank a later one. */
  private void mustPrevail(CsvTable.Row row, ProvisionRef ref, ProvisionRef by) {
    Statute lower = clauses.statute(ref);
    Statute higher = clauses.statute(by);
    boolean later =
        higher.rank() == lower.rank() && higher.effectiveFrom().isAfter(lower.effectiveFrom());
    if (!higher.rank().isAbove(lower.rank()) && !later) {
      throw row.broken(
          "neither a higher nor a later text of the same rank: " + by + " over " + ref);
    }
    if (clauses.together(ref, by).isEmpty()) {
      throw row.broken("never in force together: " + ref + ", " + by);
    }
  }

  private void mustBeTheOnlyOne(CsvTable.Row row, ProvisionRef ref, ProvisionRef by) {
    Set<ProvisionRef> others = whole.computeIfAbsent(ref, clause -> new LinkedHashSet<>());
    for (ProvisionRef other : others) {
      if (clauses.together(other, by).isPresent()) {
        throw row.broken("two clauses prevail on the same day: " + other + ", " + by);
      }
    }
    others.add(by);
  }

  /** All that prevail over a row on some day. */
  List<ProvisionRef> of(Provision row) {
    return marks.getOrDefault(row, List.of()).stream()
        .map(mark -> mark.superseding().by())
        .toList();
  }

  /** What prevails over a row on a day. */
  List<Superseding> on(Provision row, LocalDate day) {
    return marks.getOrDefault(row, List.of()).stream()
        .filter(mark -> mark.by().inForceOn(day))
        .map(Mark::superseding)
        .toList();
  }

  Optional<Provision> prevailing(Provision row, LocalDate day, CaseAmounts amounts) {
    List<Mark> of = marks.get(row);
    if (of == null) {
      return Optional.empty();
    }
    for (Mark mark : of) {
      if (mark.superseding().whole() && mark.by().inForceOn(day)) {
        return Clauses.chosen(mark.superseding().rows(), amounts);
      }
    }
    return Optional.empty();
  }

  /** Whether anything prevails over a row on some day. */
  boolean isMarked(Provision row) {
    return marks.containsKey(row);
  }

  /** Each mark as one line, for the version of the law. */
  List<String> lines() {
    return lines.stream().map(LawRelations.Line::toString).toList();
  }
}
