package org.anjian.conformance;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.anjian.discretion.BrokenBenchmarks;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.law.Condition;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.law.RefusedPeriod;
import org.anjian.law.Subject;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Receipt;

/** 单项违法案例: one violation, one line. */
final class FineCase implements GoldenCase {

  static final List<String> FACTS =
      List.of(
          "provision",
          "actDate",
          "decisionDate",
          "subject",
          "condition",
          "circumstances",
          "annualIncomeYuan",
          "illegalGainsYuan",
          "goodsValueYuan",
          "baseFineYuan",
          "orderedOn",
          "refusedThrough",
          "division",
          "discoveredDate",
          "harmToLifeOrFinance",
          "benchmark",
          "measures");

  static final List<String> RESULTS = FineResult.columns();

  private final CaseFields fields;

  FineCase(CaseFields fields) {
    this.fields = fields;
  }

  @Override
  public CaseFields fields() {
    return fields;
  }

  @Override
  public Map<String, String> expected() {
    Map<String, String> expected = fields.only(RESULTS);
    expected.putIfAbsent(FineResult.REFUSAL.column(), "");
    return expected;
  }

  @Override
  public Map<String, String> find(UnderTest under, Consumer<Provision> touched) {
    FineResult.Found found = assess(under, touched);
    Map<String, String> results = new LinkedHashMap<>();
    for (String column : expected().keySet()) {
      results.put(column, FineResult.of(column).found(found, fields));
    }
    return results;
  }

  private FineResult.Found assess(UnderTest under, Consumer<Provision> touched) {
    try {
      FineFacts facts = facts(fields);
      FineAssessor assessor = under.assessor(facts);
      touched.accept(assessor.requireClause(facts));
      Reasoned<FineAssessment> reasoned = assessor.assess(facts);
      touched.accept(reasoned.value().applied());
      return Receipts.isReproduced(Receipt.of(facts, reasoned, assessor), assessor)
          ? FineResult.Found.of(reasoned)
          : FineResult.Found.broken(Receipts.NOT_REPRODUCED);
    } catch (Refusal refusal) {
      return FineResult.Found.refused(refusal);
    } catch (IllegalArgumentException | DateTimeException broken) {
      return FineResult.Found.broken(FineResult.BROKEN_ARGUMENT);
    } catch (BrokenBenchmarks broken) {
      return FineResult.Found.broken("BROKEN_BENCHMARKS");
    }
  }

  /** The facts of a line. */
  static FineFacts facts(CaseFields fields) {
    LocalDate act = LocalDate.parse(fields.text("actDate"));
    FineFacts facts =
        FineFacts.of(
                ProvisionName.parse(fields.text("provision")),
                act,
                fields.date("decisionDate").orElse(act),
                Subject.valueOf(fields.text("subject")),
                new Condition(fields.text("condition")))
            .withCircumstances(
                fields.list("circumstances").stream().map(Circumstance::valueOf).toList());
    facts = fields.yuan("annualIncomeYuan").map(facts::withAnnualIncome).orElse(facts);
    facts = fields.yuan("illegalGainsYuan").map(facts::withIllegalGains).orElse(facts);
    facts = fields.yuan("goodsValueYuan").map(facts::withGoodsValue).orElse(facts);
    facts = fields.yuan("baseFineYuan").map(facts::withBaseFine).orElse(facts);
    facts = refusedPeriod(fields).map(facts::refusedThrough).orElse(facts);
    facts = fields.date("discoveredDate").map(facts::discoveredOn).orElse(facts);
    facts =
        fields.text("harmToLifeOrFinance").equals("true") ? facts.withHarmToLifeOrFinance() : facts;
    facts = fields.find("division").map(DivisionCode::parse).map(facts::in).orElse(facts);
    Optional<String> benchmark = fields.find("benchmark");
    return benchmark.isPresent() ? facts.by(benchmark.get(), measures(fields)) : facts;
  }

  private static Optional<RefusedPeriod> refusedPeriod(CaseFields fields) {
    return fields
        .date("orderedOn")
        .map(ordered -> new RefusedPeriod(ordered, LocalDate.parse(fields.text("refusedThrough"))));
  }

  /** {@code daysOverdue=12;harm=NONE}: what looks like a number is one. */
  private static Measures measures(CaseFields fields) {
    Measures measures = Measures.none();
    for (String pair : fields.list("measures")) {
      int sign = pair.indexOf('=');
      if (sign < 1) {
        throw new IllegalArgumentException("a measure is code=value: " + pair);
      }
      String code = pair.substring(0, sign);
      String value = pair.substring(sign + 1);
      measures =
          value.matches("-?[0-9]+(\\.[0-9]+)?")
              ? measures.with(code, new BigDecimal(value))
              : measures.with(code, value);
    }
    return measures;
  }

  @Override
  public String toString() {
    return fields.words(FACTS);
  }
}
