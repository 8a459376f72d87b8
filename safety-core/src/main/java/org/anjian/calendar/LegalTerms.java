package org.anjian.calendar;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.table.CsvTable;

/**
 * 法定期限表: the terms of procedure by name, each for the days on which its statute was in force.
 *
 * <p>A name that has no statute on a day is refused: the texts before it were not read.
 */
public final class LegalTerms {

  private static final List<String> COLUMNS =
      List.of(
          "rule",
          "direction",
          "length",
          "unit",
          "law",
          "title",
          "edition",
          "provision",
          "counted_by",
          "effective_from",
          "effective_to",
          "label_zh",
          "label_en");

  private final List<LegalTerm> terms;

  private LegalTerms(List<LegalTerm> terms) {
    this.terms = List.copyOf(terms);
  }

  /** 随附期限: the terms of the procedure of penalties; reads them anew. */
  public static LegalTerms shipped() {
    return read(
        "legal-terms.csv",
        new InputStreamReader(
            Objects.requireNonNull(
                LegalTerms.class.getResourceAsStream("legal-terms.csv"), "legal-terms.csv"),
            StandardCharsets.UTF_8));
  }

  /**
   * Reads a table; the reader is closed at the end.
   *
   * @param name name of the table, for errors
   * @throws org.anjian.table.BrokenTable if a row is wrong, or a name has two terms on a day
   */
  public static LegalTerms read(String name, Reader reader) {
    List<LegalTerm> terms = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read(name, reader, COLUMNS).rows()) {
      LegalTerm term;
      try {
        term = term(row);
      } catch (IllegalArgumentException | DateTimeException e) {
        throw row.broken(e.getMessage());
      }
      for (LegalTerm other : terms) {
        if (other.rule().equals(term.rule()) && other.inForce().overlaps(term.inForce())) {
          throw row.broken(term.rule() + " has two terms in " + term.inForce());
        }
      }
      terms.add(term);
    }
    return new LegalTerms(terms);
  }

  private static LegalTerm term(CsvTable.Row row) {
    List<LegalBasis> basis = new ArrayList<>();
    basis.add(basis(row, "provision"));
    if (row.has("counted_by")) {
      basis.add(basis(row, "counted_by"));
    }
    LocalDate from = LocalDate.parse(row.get("effective_from"));
    return new LegalTerm(
        row.get("rule"),
        new Term(Integer.parseInt(row.get("length")), Term.Unit.valueOf(row.get("unit"))),
        LegalTerm.Direction.valueOf(row.get("direction")),
        basis,
        row.has("effective_to")
            ? EffectivePeriod.between(from, LocalDate.parse(row.get("effective_to")))
            : EffectivePeriod.from(from),
        row.get("label_zh"),
        row.get("label_en"));
  }

  private static LegalBasis basis(CsvTable.Row row, String column) {
    String[] parts = row.get(column).split("\\.");
    return new LegalBasis(
        row.get("law"),
        row.get("title"),
        Integer.parseInt(row.get("edition")),
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  /** 查询: the term of the name for an event of the day; empty if no statute in force sets it. */
  public Optional<LegalTerm> find(String rule, LocalDate on) {
    Objects.requireNonNull(rule, "rule");
    return terms.stream()
        .filter(term -> term.rule().equals(rule) && term.inForce().contains(on))
        .findFirst();
  }

  /**
   * The term of the name for an event of the day.
   *
   * @throws IllegalArgumentException if no term ever had the name
   * @throws Refusal {@link RefusalCode#LAW_NOT_COVERED} if none does on that day
   */
  public LegalTerm require(String rule, LocalDate on) {
    if (terms.stream().noneMatch(term -> term.rule().equals(rule))) {
      throw new IllegalArgumentException("no legal term has the name " + rule);
    }
    return find(rule, on)
        .orElseThrow(() -> Refusal.of(RefusalCode.LAW_NOT_COVERED, Map.of("rule", rule, "on", on)));
  }

  /** 全部: every term, in the order of the table. */
  public List<LegalTerm> all() {
    return terms;
  }
}
