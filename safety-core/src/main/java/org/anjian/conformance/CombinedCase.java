package org.anjian.conformance;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.money.FineRange;
import org.anjian.penalty.Act;
import org.anjian.penalty.ActAssessment;
import org.anjian.penalty.CombinedAssessment;
import org.anjian.penalty.PenaltySum;
import org.anjian.penalty.Receipt;

/**
 * 数项违法案例: several acts, one line for each norm that each violates; the first line states the sum.
 */
final class CombinedCase implements GoldenCase {

  /** Which case and which of its acts a line belongs to, and who did it. */
  static final List<String> ORDER = List.of("case", "act", "party");

  /** {@code applies} says of each line whether its norm sets the fine of the act. */
  private static final String APPLIES = "applies";

  static final List<String> RESULTS =
      List.of(
          APPLIES,
          "outcome",
          "minYuan",
          "maxYuan",
          "amountYuan",
          "confiscatedGainsYuan",
          "confiscatedGoodsYuan",
          "otherPenalties",
          "cites",
          FineResult.REFUSAL.column(),
          FineResult.REFUSAL_FIELD.column());

  private final List<CaseFields> lines;

  CombinedCase(List<CaseFields> lines) {
    this.lines = List.copyOf(lines);
  }

  @Override
  public CaseFields fields() {
    return lines.get(0);
  }

  @Override
  public Map<String, String> expected() {
    Map<String, String> expected = fields().only(RESULTS);
    expected.putIfAbsent(FineResult.REFUSAL.column(), "");
    expected.computeIfPresent(APPLIES, (column, first) -> statedToApply());
    return expected;
  }

  /** Line by line; nothing where no line says so, because the case is refused. */
  private String statedToApply() {
    List<String> applies = lines.stream().map(line -> line.text(APPLIES)).toList();
    return applies.stream().allMatch(String::isEmpty) ? "" : String.join(";", applies);
  }

  @Override
  public Map<String, String> find(UnderTest under, Consumer<Provision> touched) {
    Map<String, String> found = new LinkedHashMap<>();
    try {
      List<Act> acts = acts();
      Reasoned<CombinedAssessment> reasoned = under.combined().assess(acts);
      if (!Receipts.isReproduced(Receipt.of(acts, reasoned, under.assessor()), under.assessor())) {
        found.put(FineResult.REFUSAL.column(), Receipts.NOT_REPRODUCED);
      }
      PenaltySum total = reasoned.value().total();
      found.put(APPLIES, applies(reasoned.value(), touched));
      found.put("outcome", total.outcome().name());
      found.put("minYuan", FineResult.or(total.range().flatMap(FineRange::floor)));
      found.put("maxYuan", FineResult.or(total.range().map(FineRange::ceiling)));
      found.put("amountYuan", FineResult.or(total.amount()));
      found.put("confiscatedGainsYuan", FineResult.or(total.confiscatedGains()));
      found.put("confiscatedGoodsYuan", FineResult.or(total.confiscatedGoods()));
      found.put(
          "otherPenalties",
          total.otherPenalties().stream().map(OtherPenalty::code).collect(Collectors.joining(";")));
      found.put("cites", FineResult.cited(fields(), reasoned.trace()));
    } catch (Refusal refusal) {
      found.put(FineResult.REFUSAL.column(), refusal.code().name());
      found.put(FineResult.REFUSAL_FIELD.column(), FineResult.field(refusal));
    } catch (IllegalArgumentException | DateTimeException broken) {
      found.put(FineResult.REFUSAL.column(), FineResult.BROKEN_ARGUMENT);
    }
    Map<String, String> stated = new LinkedHashMap<>();
    expected().keySet().forEach(column -> stated.put(column, found.getOrDefault(column, "")));
    return stated;
  }

  private List<Act> acts() {
    Map<String, List<CaseFields>> byAct = new LinkedHashMap<>();
    lines.forEach(
        line -> byAct.computeIfAbsent(line.text("act"), first -> new ArrayList<>()).add(line));
    return byAct.values().stream()
        .map(
            norms ->
                new Act(norms.get(0).text("party"), norms.stream().map(FineCase::facts).toList()))
        .toList();
  }

  private static String applies(CombinedAssessment assessment, Consumer<Provision> touched) {
    List<String> applies = new ArrayList<>();
    for (ActAssessment act : assessment.acts()) {
      act.norms()
          .forEach(
              norm -> {
                touched.accept(norm.applied());
                applies.add(norm == act.chosen() ? "true" : "");
              });
    }
    return String.join(";", applies);
  }

  @Override
  public String toString() {
    return lines.stream()
        .map(line -> line.words(FineCase.FACTS))
        .collect(Collectors.joining(" + "));
  }
}
