package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
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

  private static final Extent[] EXTENTS = Extent.values();

  private record Mark(Statute by, Superseding superseding) {}

  private final Clauses clauses;
  private final Groups<Provision, Mark> marks = new Groups<>(new IdentityHashMap<>());
  private final Groups<ProvisionRef, ProvisionRef> whole = new Groups<>(new HashMap<>());
  private final List<LawRelations.Line> lines = new ArrayList<>();

  Supersedings(Clauses clauses) {
    this.clauses = clauses;
  }

  void read(CsvTable table) {
    for (CsvTable.Row row : table.rows()) {
      ProvisionRef ref = clauses.read(row, "law", "edition", "place");
      ProvisionRef by = clauses.read(row, "byLaw", "byEdition", "byPlace");
      Extent extent = RowReading.oneOf(EXTENTS, row, "extent");
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
        Superseding superseding =
            new Superseding(by, rows, extent == Extent.WHOLE, row.get("note"));
        marks.add(provision, new Mark(clauses.statute(by), superseding));
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
    for (ProvisionRef other : whole.of(ref)) {
      if (clauses.together(other, by).isPresent()) {
        throw row.broken("two clauses prevail on the same day: " + other + ", " + by);
      }
    }
    whole.add(ref, by);
  }

  /** All that prevail over a row on some day. */
  List<ProvisionRef> of(Provision row) {
    return marks.of(row).stream().map(mark -> mark.superseding().by()).toList();
  }

  /** What prevails over a row on a day. */
  List<Superseding> on(Provision row, LocalDate day) {
    List<Superseding> found = List.of();
    for (Mark mark : marks.of(row)) {
      if (mark.by().inForceOn(day)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(mark.superseding());
      }
    }
    return Collections.unmodifiableList(found);
  }

  Optional<Provision> prevailing(Provision row, LocalDate day, CaseAmounts amounts) {
    for (Mark mark : marks.of(row)) {
      if (mark.superseding().whole() && mark.by().inForceOn(day)) {
        return Clauses.chosen(mark.superseding().rows(), amounts);
      }
    }
    return Optional.empty();
  }

  /** Whether anything prevails over a row on some day. */
  boolean isMarked(Provision row) {
    return marks.has(row);
  }

  /** Each mark as one line, for the version of the law. */
  List<String> lines() {
    return lines.stream().map(LawRelations.Line::toString).toList();
  }
}
