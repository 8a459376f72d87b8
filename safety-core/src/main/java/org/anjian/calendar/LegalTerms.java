package org.anjian.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 法定期限表: the terms of procedure by name, each for the days on which its articles are in force.
 *
 * <p>A name that has no statute on a day is refused: the texts before it are not carried. A bureau
 * that has them adds their terms; these say of themselves that the product does not carry the text.
 */
public final class LegalTerms {

  private final List<LegalTerm> terms;

  private LegalTerms(List<LegalTerm> terms) {
    this.terms = List.copyOf(terms);
  }

  /** 随附期限: the terms of the procedure of penalties; reads them anew. */
  public static LegalTerms shipped() {
    LegalTermTables tables = new LegalTermTables();
    tables.read(LegalTermTables.shippedSource(), "", true);
    return new LegalTerms(tables.terms());
  }

  /**
   * 随附期限与本地补充: the shipped terms, and those of a folder with {@code legal-texts.csv}, {@code
   * term-events.csv}, {@code legal-terms.csv}, {@code term-extensions.csv} and {@code
   * term-suspensions.csv}, each of which may be left out. A term added rests on a text that is
   * added with it, and never replaces a shipped one.
   *
   * @throws org.anjian.table.BrokenTable naming file and line, if a row is wrong, or a name has two
   *     terms on a day
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static LegalTerms shippedWith(Path folder) {
    LegalTermTables tables = new LegalTermTables();
    tables.read(LegalTermTables.shippedSource(), "", true);
    tables.read(LegalTermTables.folderSource(folder), folder + "/", false);
    return new LegalTerms(tables.terms());
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
    if (!names().contains(rule)) {
      throw new IllegalArgumentException("no legal term has the name " + rule);
    }
    return find(rule, on)
        .orElseThrow(() -> Refusal.of(RefusalCode.LAW_NOT_COVERED, Map.of("rule", rule, "on", on)));
  }

  /** 全部: every term, in the order of the tables. */
  public List<LegalTerm> all() {
    return terms;
  }

  /** 名称: every name once, in the order of the tables. */
  public List<String> names() {
    return terms.stream().map(LegalTerm::rule).distinct().toList();
  }
}
