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
 * @param range the range of the fine, for the outcome FINE
 * @param otherPenalties what else is ordered
 * @param reducible whether a ground allows to go below the range (减轻)
 * @param waivable whether a ground allows not to punish at all (可以不予处罚)
 */
public record FineAssessment(
    Outcome outcome,
    Provision applied,
    Optional<FineRange> range,
    List<OtherPenalty> otherPenalties,
    boolean reducible,
    boolean waivable) {

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
    Objects.requireNonNull(range, "range");
    otherPenalties = List.copyOf(otherPenalties);
    if ((outcome == Outcome.FINE) != range.isPresent()) {
      throw new IllegalArgumentException("a fine, and only that, has a range");
    }
  }

  /**
   * Whether a fine of this amount is allowed: in the range, or below it with a ground for it. No
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
        yield allowed.contains(fine) || (reducible && fine.isBelow(allowed.lowest()));
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
