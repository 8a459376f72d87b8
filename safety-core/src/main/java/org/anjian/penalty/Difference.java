package org.anjian.penalty;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 结果差异: one act whose result is another one under other data. The earlier result stands; this shows
 * what it would be.
 *
 * @param facts the act
 * @param before how it ended
 * @param after how it would end
 * @param changes what is different, at least one thing
 */
public record Difference(FineFacts facts, Verdict before, Verdict after, Set<Change> changes) {

  /** 变化. */
  public enum Change {
    /** 拒绝: one of the two is a refusal, or both are for different reasons. */
    REFUSAL,
    /** 罚与不罚. */
    OUTCOME,
    /** 适用条款. */
    CLAUSE,
    /** 罚款幅度. */
    RANGE,
    /** 罚款数额. */
    AMOUNT,
    /** 没收数额. */
    CONFISCATION,
    /** 其他处罚. */
    OTHER_PENALTIES,
    /** 裁量余地: whether the fine may be waived, reduced or aggravated, or must be imposed. */
    DISCRETION,
    /** 处罚机关. */
    ENFORCER
  }

  public Difference {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a difference has at least one change");
    }
    changes = Collections.unmodifiableSet(EnumSet.copyOf(changes));
  }

  /** What is different; empty where nothing is. The words of labels do not count. */
  public static Optional<Difference> between(FineFacts facts, Verdict before, Verdict after) {
    if (before instanceof Verdict.Assessed was && after instanceof Verdict.Assessed is) {
      return isSame(was.assessment(), is.assessment())
          ? Optional.empty()
          : Optional.of(
              new Difference(facts, before, after, changes(was.assessment(), is.assessment())));
    }
    boolean same =
        before instanceof Verdict.Refused was
            && after instanceof Verdict.Refused is
            && was.refusal().code() == is.refusal().code()
            && was.refusal().details().equals(is.refusal().details());
    return same
        ? Optional.empty()
        : Optional.of(new Difference(facts, before, after, EnumSet.of(Change.REFUSAL)));
  }

  private static boolean isSame(FineAssessment was, FineAssessment is) {
    return was == is || changes(was, is).isEmpty();
  }

  private static EnumSet<Change> changes(FineAssessment was, FineAssessment is) {
    EnumSet<Change> changes = EnumSet.noneOf(Change.class);
    if (was.outcome() != is.outcome()) {
      changes.add(Change.OUTCOME);
    }
    if (was.applied() != is.applied() && !was.applied().ref().equals(is.applied().ref())) {
      changes.add(Change.CLAUSE);
    }
    if (!was.range().equals(is.range()) || !was.statutory().equals(is.statutory())) {
      changes.add(Change.RANGE);
    }
    if (!was.amount().equals(is.amount())) {
      changes.add(Change.AMOUNT);
    }
    if (!was.confiscatedGains().equals(is.confiscatedGains())
        || !was.confiscatedGoods().equals(is.confiscatedGoods())) {
      changes.add(Change.CONFISCATION);
    }
    if (!was.otherPenalties().equals(is.otherPenalties())) {
      changes.add(Change.OTHER_PENALTIES);
    }
    if (was.reducible() != is.reducible()
        || was.waivable() != is.waivable()
        || was.aggravated() != is.aggravated()
        || was.applied().mandatory() != is.applied().mandatory()) {
      changes.add(Change.DISCRETION);
    }
    if (!was.applied().enforcer().equals(is.applied().enforcer())) {
      changes.add(Change.ENFORCER);
    }
    return changes;
  }
}
