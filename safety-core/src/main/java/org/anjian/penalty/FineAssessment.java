package org.anjian.penalty;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;

/**
 * 罚款评估: what the law allows for one violation.
 *
 * @param outcome whether a fine is in question
 * @param applied the row that applies
 * @param statutory the range of the statute, for the outcome FINE
 * @param range the range from which the fine is chosen: that of the statute, or the part of it that
 *     a discretion benchmark leaves
 * @param amount the fine itself, where the clause or the benchmark fixes it and no circumstance
 *     moves it
 * @param confiscatedGains illegal gains that are confiscated beside the fine, as far as they are
 *     known
 * @param confiscatedGoods value of the goods that are confiscated beside the fine, as far as it is
 *     known
 * @param otherPenalties what else is ordered
 * @param reducible whether a ground allows to go below the range (减轻)
 * @param waivable whether a ground allows not to punish at all (可以不予处罚)
 * @param aggravated whether a ground allows to go above what a benchmark leaves (从重), within the
 *     statute
 */
public record FineAssessment(
    Outcome outcome,
    Provision applied,
    Optional<FineRange> statutory,
    Optional<FineRange> range,
    Optional<Yuan> amount,
    Optional<Yuan> confiscatedGains,
    Optional<Yuan> confiscatedGoods,
    List<OtherPenalty> otherPenalties,
    boolean reducible,
    boolean waivable,
    boolean aggravated) {

  /** 评估结果. */
  public enum Outcome {
    /** 罚款. */
    FINE,
    /** 该情形不罚款. */
    NO_FINE,
    /** 不予处罚. */
    WAIVED,
    /** 依照其他法律处罚. */
    REFERENCE
  }

  public FineAssessment {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(applied, "applied");
    Objects.requireNonNull(statutory, "statutory");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(confiscatedGains, "confiscatedGains");
    Objects.requireNonNull(confiscatedGoods, "confiscatedGoods");
    otherPenalties = List.copyOf(otherPenalties);
    boolean fine = outcome == Outcome.FINE;
    if (fine != range.isPresent() || fine != statutory.isPresent()) {
      throw new IllegalArgumentException("a fine, and only that, has a range");
    }
    if (amount.isPresent() && !fine) {
      throw new IllegalArgumentException("only a fine has an amount");
    }
  }

  /**
   * 不罚: a result without a penalty.
   *
   * @param orders what is ordered all the same: to correct is no penalty
   */
  static FineAssessment nothing(
      Outcome outcome, Provision applied, List<OtherPenalty> orders, boolean waivable) {
    return new FineAssessment(
        outcome,
        applied,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        orders,
        false,
        waivable,
        false);
  }

  /**
   * Whether a fine of this amount is allowed: in the range, or outside it with a ground for it. No
   * fine at all is not the bottom of a range that prints no floor: it needs a clause that says 可以,
   * or a ground.
   */
  public boolean allows(Yuan fine) {
    return switch (outcome) {
      case FINE -> {
        FineRange allowed = range.orElseThrow();
        if (fine.isZero()) {
          boolean calculated = allowed.floor().filter(Yuan::isZero).isPresent();
          yield !applied.mandatory() || reducible || waivable || calculated;
        }
        boolean below = reducible && fine.isBelow(allowed.lowest());
        boolean above = aggravated && statutory.orElseThrow().contains(fine);
        yield allowed.contains(fine) || below || above;
      }
      case NO_FINE, WAIVED, REFERENCE -> fine.isZero();
    };
  }

  /** The result in one line, as traces keep it. */
  @Override
  public String toString() {
    return outcome + range.map(allowed -> " " + allowed.label()).orElse("") + " " + otherPenalties;
  }
}
