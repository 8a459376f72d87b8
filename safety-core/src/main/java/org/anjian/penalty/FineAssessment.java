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
 * @param reducible whether a ground allows to go below the range
 */
public record FineAssessment(
    Outcome outcome,
    Provision applied,
    Optional<FineRange> range,
    List<OtherPenalty> otherPenalties,
    boolean reducible) {

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

  /** Whether a fine of this amount is allowed: in the range, or below it with a ground for it. */
  public boolean allows(Yuan fine) {
    return switch (outcome) {
      case FINE -> {
        FineRange allowed = range.orElseThrow();
        yield allowed.contains(fine)
            || (reducible && fine.isBelow(allowed.lowest()))
            || (!applied.mandatory() && fine.isZero());
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
