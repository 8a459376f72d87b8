package org.anjian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Industries;
import org.anjian.law.LawBook;
import org.anjian.law.StatuteNames;

/**
 * One pass over a workbook, sheet by sheet in the order of the template: what is known of the rows
 * read so far, and where sound rows go.
 */
final class LedgerPass {

  /** What later rows need of an enterprise. */
  record EnterpriseFacts(int row, DivisionCode division) implements Register.Facts {}

  /** What later rows need of an officer. */
  record OfficerFacts(int row, LocalDate issuedOn, LocalDate validUntil)
      implements Register.Facts {}

  /** What later rows need of an inspection. */
  record InspectionFacts(int row, CreditCode enterprise, DivisionCode division, LocalDate date)
      implements Register.Facts {}

  /** What later rows need of a row that nothing refers to but its double. */
  record RowFacts(int row) implements Register.Facts {}

  private final LedgerYear year;
  private final Divisions divisions;
  private final Industries industries;
  private final StatuteNames statuteNames;
  private final LawBook lawBook;
  private final LedgerSink sink;
  private final List<Batch<?>> batches = new ArrayList<>();

  private final Register<EnterpriseFacts> enterprises = new Register<>(LedgerSheet.ENTERPRISES);
  private final Register<OfficerFacts> officers = new Register<>(LedgerSheet.OFFICERS);
  private final Register<InspectionFacts> inspections = new Register<>(LedgerSheet.INSPECTIONS);
  private final Register<CaseFacts> cases = new Register<>(LedgerSheet.CASES);
  private final List<CaseFacts> casesInOrder = new ArrayList<>();
  private final DocumentRegister documents = new DocumentRegister();

  LedgerPass(
      LedgerYear year,
      Divisions divisions,
      Industries industries,
      StatuteNames statuteNames,
      LawBook lawBook,
      LedgerSink sink) {
    this.year = year;
    this.divisions = divisions;
    this.industries = industries;
    this.statuteNames = statuteNames;
    this.lawBook = lawBook;
    this.sink = sink;
  }

  LedgerYear year() {
    return year;
  }

  Divisions divisions() {
    return divisions;
  }

  Industries industries() {
    return industries;
  }

  StatuteNames statuteNames() {
    return statuteNames;
  }

  LawBook lawBook() {
    return lawBook;
  }

  LedgerSink sink() {
    return sink;
  }

  Register<EnterpriseFacts> enterprises() {
    return enterprises;
  }

  Register<OfficerFacts> officers() {
    return officers;
  }

  Register<InspectionFacts> inspections() {
    return inspections;
  }

  Register<CaseFacts> cases() {
    return cases;
  }

  /** Remembers a case; it is handed on at the end, with its payments. */
  void addCase(String key, CaseEntry entry) {
    CaseFacts facts = new CaseFacts(entry);
    cases.add(key, facts);
    casesInOrder.add(facts);
  }

  DocumentRegister documents() {
    return documents;
  }

  /** A place to collect entries that are handed on in batches. */
  <T> Batch<T> batch(Consumer<List<T>> receiver) {
    return register(new Batch<>(Optional.empty(), receiver));
  }

  /** A place to collect entries that are handed on after those of another. */
  <T> Batch<T> batchAfter(Batch<?> before, Consumer<List<T>> receiver) {
    return register(new Batch<>(Optional.of(before), receiver));
  }

  private <T> Batch<T> register(Batch<T> batch) {
    batches.add(batch);
    return batch;
  }

  /** Hands on what waited for the last sheet. */
  void finish() {
    Batch<CaseEntry> entries = batch(sink::cases);
    casesInOrder.forEach(facts -> entries.add(facts.withPayments()));
    flush();
  }

  /** Hands on what was collected; called after each sheet. */
  void flush() {
    batches.forEach(Batch::flush);
  }

  /** The enterprise that a row names. */
  Optional<EnterpriseFacts> enterprise(
      RowFields row, Column<CreditCode> column, Optional<CreditCode> code) {
    return code.flatMap(named -> enterprises.require(row, column, named.value()));
  }

  /** Reports an enterprise that is not the one of the inspection that the row names. */
  void requireSameEnterprise(
      RowFields row,
      Column<CreditCode> column,
      Optional<CreditCode> enterprise,
      Optional<InspectionFacts> inspection) {
    if (enterprise.isPresent()
        && inspection.filter(facts -> !facts.enterprise().equals(enterprise.get())).isPresent()) {
      row.report(
          ProblemCode.REFERENCE_DISAGREES,
          column,
          CellReaders.details(
              "value",
              enterprise.get().value(),
              "other",
              inspection.get().enterprise().value(),
              "target",
              LedgerSheet.INSPECTIONS.title(),
              "targetRow",
              "" + inspection.get().row()));
    }
  }

  /** Reports a date outside the year of the ledger. */
  void requireInYear(RowFields row, Column<LocalDate> column, LocalDate date) {
    if (!year.contains(date)) {
      row.report(
          ProblemCode.DATE_OUTSIDE_YEAR,
          column,
          CellReaders.details("date", date.toString(), "year", "" + year.year()));
    }
  }

  /** Reports a date before the act that it follows. */
  static void requireNotBefore(
      RowFields row, Column<LocalDate> column, Optional<LocalDate> date, Cause cause) {
    if (date.isPresent() && cause.date().filter(date.get()::isBefore).isPresent()) {
      row.report(
          ProblemCode.DATE_BEFORE_CAUSE,
          column,
          CellReaders.details(
              "date",
              date.get().toString(),
              "causeZh",
              cause.zh(),
              "causeEn",
              cause.en(),
              "causeDate",
              cause.date().get().toString()));
    }
  }

  /** The act that a date follows, in words. */
  record Cause(String zh, String en, Optional<LocalDate> date) {}

  /**
   * Reports a division code that was not one in the year, or lies outside the county. A code counts
   * if it was one on the first, the middle or the last day.
   */
  void requireDivision(RowFields row, Column<?> column, DivisionCode code) {
    boolean known =
        divisions.find(code, year.firstDay()).isPresent()
            || divisions.find(code, year.lastDay()).isPresent()
            || divisions.find(code, LocalDate.of(year.year(), 7, 1)).isPresent();
    if (!known) {
      row.report(
          ProblemCode.UNKNOWN_DIVISION,
          column,
          CellReaders.details("value", code.toString(), "year", "" + year.year()));
    } else if (!year.division().covers(code)) {
      String county =
          divisions
              .latest(year.division())
              .map(division -> division.name() + " " + division.code())
              .orElse(year.division().toString());
      row.report(
          ProblemCode.DIVISION_OUTSIDE_COUNTY,
          column,
          CellReaders.details("value", code.toString(), "county", county));
    }
  }
}
