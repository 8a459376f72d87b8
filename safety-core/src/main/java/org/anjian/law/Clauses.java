package org.anjian.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.table.CsvTable;

/** 条文: the clauses that were read, by ref; the relations between clauses are checked on them. */
final class Clauses {

  private final Groups<ProvisionRef, Provision> rows = new Groups<>(new LinkedHashMap<>());

  Clauses(List<Provision> provisions) {
    for (Provision provision : provisions) {
      rows.add(provision.ref(), provision);
    }
    rows.close();
  }

  /** All clauses, in the order in which they were read. */
  Set<ProvisionRef> refs() {
    return rows.keys();
  }

  boolean have(ProvisionRef ref) {
    return rows.has(ref);
  }

  /** The rows of a clause; none of one that is not there. */
  List<Provision> of(ProvisionRef ref) {
    return rows.of(ref);
  }

  /** The rows of one clause for a subject at one of some stages. */
  List<Provision> of(ProvisionRef ref, Subject subject, List<Condition> stages) {
    List<Provision> found = new ArrayList<>();
    for (Provision row : of(ref)) {
      if (row.subject() == subject && stages.contains(row.condition())) {
        found.add(row);
      }
    }
    return List.copyOf(found);
  }

  /**
   * The row of a case among those between which its amounts decide.
   *
   * @throws Refusal FACT_MISSING if they would decide and were not given
   */
  static Optional<Provision> chosen(List<Provision> rows, CaseAmounts amounts) {
    List<Provision> fitting = rows.stream().filter(row -> row.fits(amounts)).toList();
    if (fitting.size() > 1) {
      Provision one = fitting.get(0);
      String field = AmountCondition.of(one.condition()).orElseThrow().field();
      throw Refusal.of(
          RefusalCode.FACT_MISSING,
          Map.of("field", field, "provision", one.ref().toString()),
          one.basis());
    }
    return fitting.stream().findFirst();
  }

  Statute statute(ProvisionRef ref) {
    return of(ref).get(0).statute();
  }

  /** The clause that three fields name; it must be there. */
  ProvisionRef read(CsvTable.Row row, String law, String edition, String place) {
    ProvisionRef ref =
        new ProvisionRef(
            row.get(law), RowReading.number(row, edition), RowReading.place(row, place));
    if (!have(ref)) {
      throw row.broken("the law book has no clause " + ref);
    }
    return ref;
  }

  /** A day on which both clauses are in force together, the first one there is; empty if none. */
  Optional<LocalDate> together(ProvisionRef one, ProvisionRef other) {
    LocalDate later = statute(one).effectiveFrom();
    if (statute(other).effectiveFrom().isAfter(later)) {
      later = statute(other).effectiveFrom();
    }
    return statute(one).inForceOn(later) && statute(other).inForceOn(later)
        ? Optional.of(later)
        : Optional.empty();
  }
}
