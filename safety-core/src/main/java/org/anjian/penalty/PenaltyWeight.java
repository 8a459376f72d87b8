package org.anjian.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.explain.Finding;
import org.anjian.explain.Refusal;
import org.anjian.explain.Step;
import org.anjian.law.CaseAmounts;
import org.anjian.law.FineKind;
import org.anjian.law.LawEntry;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.money.FineRange;

/**
 * 处罚轻重: what one row does to the party in a case; it can be compared with what another row does
 * (行政处罚法(2021) 第29、37条).
 *
 * @param row the row
 * @param range its range for the case; empty when it sets no fine
 * @param amounts the amounts of the case, from which the range came
 */
record PenaltyWeight(Provision row, Optional<FineRange> range, CaseAmounts amounts)
    implements Finding {

  /**
   * What a row does in a case.
   *
   * @throws Refusal FACT_MISSING naming field and clause
   */
  static PenaltyWeight of(Provision row, CaseAmounts amounts) {
    try {
      return new PenaltyWeight(row, row.rule().range(amounts), amounts);
    } catch (Refusal refusal) {
      throw of(row, refusal);
    }
  }

  /** The same for a row as the law book found it. */
  static PenaltyWeight of(LawEntry entry, CaseAmounts amounts) {
    try {
      return new PenaltyWeight(entry.row(), entry.range(amounts), amounts);
    } catch (Refusal refusal) {
      throw of(entry.row(), refusal);
    }
  }

  private static Refusal of(Provision row, Refusal refusal) {
    Map<String, Object> details = new LinkedHashMap<>(refusal.details());
    details.put("provision", row.ref().toString());
    return Refusal.of(refusal.code(), details, row.basis());
  }

  @Override
  public Step asStep() {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("kind", row.rule().kind());
    amounts.annualIncome().ifPresent(amount -> inputs.put("annualIncomeYuan", amount));
    amounts.illegalGains().ifPresent(amount -> inputs.put("illegalGainsYuan", amount));
    amounts.goodsValue().ifPresent(amount -> inputs.put("goodsValueYuan", amount));
    amounts.baseFine().ifPresent(amount -> inputs.put("baseFineYuan", amount));
    amounts
        .refusedPeriod()
        .ifPresent(
            period -> {
              inputs.put("refusedPeriod", period);
              inputs.put("days", period.days());
            });
    if (row.rule().kind() == FineKind.DAILY_ACCUMULATION && amounts.refusedPeriod().isEmpty()) {
      inputs.put("days", 1L);
      inputs.put("missing", "refusedPeriod");
    }
    return Step.of(
        "fine.range",
        List.of(row.basis()),
        inputs,
        range.map(FineRange::label).orElse(row.rule().kind().name()));
  }

  /** Whether the row says itself what it costs. */
  boolean isComparable() {
    return isComparable(row);
  }

  /** Whether the row says itself what it costs, so that it can be compared. */
  static boolean isComparable(Provision row) {
    FineKind kind = row.rule().kind();
    return kind != FineKind.REFERENCE && kind != FineKind.UNSPECIFIED;
  }

  /**
   * Whether this is lighter in every respect that counts: the lower fine without a grave penalty
   * that the other does not carry; at equal fines, the same penalties less some.
   */
  boolean isLighterThan(PenaltyWeight other) {
    int byFine = compareFine(other);
    List<OtherPenalty> mine = penalties();
    List<OtherPenalty> others = other.penalties();
    if (byFine < 0) {
      return mine.stream()
          .filter(HearingDuty::isGrave)
          .allMatch(grave -> other.row.otherPenalties().contains(grave));
    }
    return byFine == 0 && others.size() > mine.size() && others.containsAll(mine);
  }

  /**
   * No fine before any fine; a lower ceiling before a higher one; at the same ceiling a lower
   * floor; at the same range one that may be imposed before one that must.
   */
  int compareFine(PenaltyWeight other) {
    if (range.isEmpty() || other.range.isEmpty()) {
      return Boolean.compare(range.isPresent(), other.range.isPresent());
    }
    int byCeiling = range.get().ceiling().compareTo(other.range.get().ceiling());
    int byFloor = range.get().lowest().compareTo(other.range.get().lowest());
    if (byCeiling != 0) {
      return byCeiling;
    }
    return byFloor != 0 ? byFloor : Boolean.compare(row.mandatory(), other.row.mandatory());
  }

  /** An order to put right is not a penalty. */
  private List<OtherPenalty> penalties() {
    return row.otherPenalties().stream()
        .filter(penalty -> !penalty.equals(OtherPenalty.ORDER_CORRECTION))
        .toList();
  }

  /** The row with what it costs, as traces keep it. */
  @Override
  public String toString() {
    return row.ref()
        + " "
        + range.map(FineRange::label).orElse(row.rule().kind().name())
        + (row.mandatory() ? " " : " MAY ")
        + row.otherPenalties();
  }
}
