package org.anjian.penalty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.law.OtherPenalty;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;

/**
 * 合并处罚: what several acts cost together.
 *
 * @param outcome FINE if any act is fined; else REFERENCE if any is left to another text; else
 *     WAIVED if all are waived; else NO_FINE
 * @param range the sum of the ranges of the acts that are fined
 * @param amount the sum of the fines, where every fine is fixed and no act is left to another text
 * @param confiscatedGains the sum, as far as it is known
 * @param confiscatedGoods the sum, as far as it is known
 * @param otherPenalties what the acts carry besides, each once
 */
public record PenaltySum(
    FineAssessment.Outcome outcome,
    Optional<FineRange> range,
    Optional<Yuan> amount,
    Optional<Yuan> confiscatedGains,
    Optional<Yuan> confiscatedGoods,
    List<OtherPenalty> otherPenalties) {

  public PenaltySum {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(confiscatedGains, "confiscatedGains");
    Objects.requireNonNull(confiscatedGoods, "confiscatedGoods");
    otherPenalties = List.copyOf(otherPenalties);
  }

  static PenaltySum of(List<ActAssessment> acts) {
    Yuan lowest = Yuan.ZERO;
    Yuan highest = Yuan.ZERO;
    Yuan fixed = Yuan.ZERO;
    boolean floor = false;
    int fined = 0;
    int open = 0;
    int waived = 0;
    boolean allFixed = true;
    Optional<Yuan> gains = Optional.empty();
    Optional<Yuan> goods = Optional.empty();
    List<OtherPenalty> penalties = List.of();
    for (int i = 0; i < acts.size(); i++) {
      ActAssessment act = acts.get(i);
      gains = sum(gains, act.confiscatedGains());
      goods = sum(goods, act.confiscatedGoods());
      penalties = ActAssessment.union(penalties, act.otherPenalties());
      FineAssessment chosen = act.chosen();
      switch (chosen.outcome()) {
        case FINE -> {
          FineRange range = chosen.range().orElseThrow();
          lowest = lowest.plus(range.lowest());
          highest = highest.plus(range.ceiling());
          floor |= range.floor().isPresent();
          allFixed &= chosen.amount().isPresent();
          fixed = allFixed ? fixed.plus(chosen.amount().get()) : Yuan.ZERO;
          fined++;
        }
        case REFERENCE -> open++;
        case WAIVED -> waived++;
        case NO_FINE -> {}
      }
    }
    return new PenaltySum(
        outcome(fined, open, waived == acts.size()),
        fined == 0
            ? Optional.empty()
            : Optional.of(floor ? FineRange.between(lowest, highest) : FineRange.upTo(highest)),
        fined > 0 && allFixed && open == 0 ? Optional.of(fixed) : Optional.empty(),
        gains,
        goods,
        penalties);
  }

  private static FineAssessment.Outcome outcome(int fined, int open, boolean allWaived) {
    if (fined > 0) {
      return FineAssessment.Outcome.FINE;
    }
    if (open > 0) {
      return FineAssessment.Outcome.REFERENCE;
    }
    return allWaived ? FineAssessment.Outcome.WAIVED : FineAssessment.Outcome.NO_FINE;
  }

  private static Optional<Yuan> sum(Optional<Yuan> one, Optional<Yuan> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return Optional.of(one.get().plus(other.get()));
  }

  /** The sum in one line, as traces keep it. */
  @Override
  public String toString() {
    return outcome + range.map(allowed -> " " + allowed.label()).orElse("") + " " + otherPenalties;
  }
}
