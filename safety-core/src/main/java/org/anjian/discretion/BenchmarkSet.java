package org.anjian.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Provision;

/**
 * 裁量基准: one benchmark as an agency published it (行政处罚法(2021) 第34条), bound to the law book against
 * which it was checked.
 */
public final class BenchmarkSet {

  /** 裁量基准的依据: that agencies may set benchmarks, and must publish them. */
  public static final LegalBasis BASIS =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 34);

  /**
   * 基准说明: whose benchmark it is and when it holds.
   *
   * @param key what a case names it by
   * @param titleZh Chinese title
   * @param titleEn English title
   * @param issuer who set it
   * @param documentNumber its document number; empty where it has none
   * @param effective the days on which it is in force
   * @param division where it holds; empty for everywhere
   * @param official whether an agency published it; an example is not
   */
  public record Header(
      String key,
      String titleZh,
      String titleEn,
      String issuer,
      Optional<String> documentNumber,
      EffectivePeriod effective,
      Optional<DivisionCode> division,
      boolean official) {

    public Header {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(titleZh, "titleZh");
      Objects.requireNonNull(titleEn, "titleEn");
      Objects.requireNonNull(issuer, "issuer");
      Objects.requireNonNull(documentNumber, "documentNumber");
      Objects.requireNonNull(effective, "effective");
      Objects.requireNonNull(division, "division");
    }
  }

  private final Header header;
  private final Map<String, Measure> measures;
  private final List<BenchmarkClause> clauses;
  private final Map<Provision, BenchmarkClause> byRow;

  BenchmarkSet(Header header, List<Measure> measures, List<BenchmarkClause> clauses) {
    this.header = Objects.requireNonNull(header, "header");
    Map<String, Measure> byCode = new LinkedHashMap<>();
    measures.forEach(measure -> byCode.put(measure.code(), measure));
    this.measures = Collections.unmodifiableMap(byCode);
    this.clauses = List.copyOf(clauses);
    this.byRow = new IdentityHashMap<>();
    clauses.forEach(clause -> byRow.put(clause.row(), clause));
  }

  public Header header() {
    return header;
  }

  public String key() {
    return header.key();
  }

  /** The facts that it declares, in the order of the file. */
  public List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /** Its clauses, in the order of the file. */
  public List<BenchmarkClause> clauses() {
    return clauses;
  }

  /** Whether it holds in a division. */
  public boolean covers(DivisionCode division) {
    return header.division().filter(own -> !own.covers(division)).isEmpty();
  }

  /** Whether it is in force on a day. */
  public boolean inForceOn(LocalDate day) {
    return header.effective().contains(day);
  }

  /**
   * The tiers of a row of the law book; empty when the benchmark leaves the row alone. The row must
   * come from the law book against which the benchmark was loaded.
   */
  public Optional<BenchmarkClause> clause(Provision row) {
    return Optional.ofNullable(byRow.get(row));
  }

  /**
   * 定档: the tier of a case.
   *
   * @throws Refusal BENCHMARK_NOT_COVERED when the benchmark leaves the row alone, FACT_MISSING
   *     naming the fact, MEASURE_OUT_OF_BOUNDS for a value that a fact cannot have or a fact that
   *     the benchmark does not declare
   */
  public Tier tier(Provision row, Measures given) {
    BenchmarkClause clause = byRow.get(row);
    if (clause == null) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("benchmark", header.key());
      details.put("provision", row.ref().toString());
      details.put("subject", row.subject().name());
      details.put("condition", row.condition().code());
      throw Refusal.of(RefusalCode.BENCHMARK_NOT_COVERED, details, row.basis());
    }
    Tier tier = clause.tier(given);
    if (given.size() > clause.measures().size()) {
      mustKnow(given);
    }
    return tier;
  }

  private void mustKnow(Measures given) {
    for (String code : given.codes()) {
      if (!measures.containsKey(code)) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("field", "measures." + code);
        details.put("benchmark", header.key());
        details.put("available", new ArrayList<>(measures.keySet()));
        throw Refusal.of(RefusalCode.MEASURE_OUT_OF_BOUNDS, details);
      }
    }
  }

  /**
   * Refuses days on which it was not in force.
   *
   * @throws Refusal BENCHMARK_NOT_COVERED when it is in force neither on the day of the act nor on
   *     the day of the decision
   */
  public void mustBeInForce(LocalDate actDate, LocalDate decisionDate) {
    if (!inForceOn(actDate) && !inForceOn(decisionDate)) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("benchmark", header.key());
      details.put("actDate", actDate);
      details.put("decisionDate", decisionDate);
      details.put("effective", header.effective().toString());
      throw Refusal.of(RefusalCode.BENCHMARK_NOT_COVERED, details, BASIS);
    }
  }

  /**
   * Refuses a division in which it does not hold.
   *
   * @param division where the case is, if it is known
   * @throws Refusal BENCHMARK_NOT_COVERED when it holds elsewhere; FACT_MISSING when it holds in a
   *     division only, and nobody said where the case is
   */
  public void mustHoldIn(Optional<DivisionCode> division) {
    if (header.division().isEmpty()) {
      return;
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("field", "division");
    details.put("benchmark", header.key());
    details.put("area", header.division().get().canonical());
    if (division.isEmpty()) {
      throw Refusal.of(RefusalCode.FACT_MISSING, details, BASIS);
    }
    if (!covers(division.get())) {
      details.put("division", division.get().canonical());
      throw Refusal.of(RefusalCode.BENCHMARK_NOT_COVERED, details, BASIS);
    }
  }

  @Override
  public String toString() {
    return header.key() + " (" + clauses.size() + " clauses)";
  }
}
