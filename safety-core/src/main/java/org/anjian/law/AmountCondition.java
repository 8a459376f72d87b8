package org.anjian.law;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.money.Yuan;

/**
 * 数额情形: the stages that an amount of the case decides, such as illegal gains of the threshold or
 * more. "…以上" includes the threshold, "不足…" does not.
 */
enum AmountCondition {
  /** 违法所得在…以上. */
  GAINS_GE_THRESHOLD(CaseAmounts::illegalGains, "illegalGainsYuan", Yuan::isAtLeast),
  /** 没有违法所得或者违法所得不足…. */
  GAINS_LT_THRESHOLD_OR_NONE(CaseAmounts::illegalGains, "illegalGainsYuan", Yuan::isBelow),
  /** 有违法所得. */
  HAS_GAINS(CaseAmounts::illegalGains, "illegalGainsYuan", Yuan::exceeds),
  /** 没有违法所得. */
  NO_GAINS(CaseAmounts::illegalGains, "illegalGainsYuan", Yuan::isAtMost),
  /** 货值金额在…以上. */
  GOODS_VALUE_GE_THRESHOLD(CaseAmounts::goodsValue, "goodsValueYuan", Yuan::isAtLeast),
  /** 货值金额不足…. */
  GOODS_VALUE_LT_THRESHOLD(CaseAmounts::goodsValue, "goodsValueYuan", Yuan::isBelow);

  private static final Map<String, AmountCondition> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, known -> known));

  private final Function<CaseAmounts, Optional<Yuan>> amount;
  private final String field;
  private final BiPredicate<Yuan, Yuan> met;

  AmountCondition(
      Function<CaseAmounts, Optional<Yuan>> amount, String field, BiPredicate<Yuan, Yuan> met) {
    this.amount = amount;
    this.field = field;
    this.met = met;
  }

  /** The stage as one that an amount decides; empty if it is not. */
  static Optional<AmountCondition> of(Condition condition) {
    return Optional.ofNullable(BY_CODE.get(condition.code()));
  }

  /** The amount of the case that decides, if it was given. */
  Optional<Yuan> amount(CaseAmounts base) {
    return amount.apply(base);
  }

  /** Name of the field that holds the amount. */
  String field() {
    return field;
  }

  /** Whether the clause must print a threshold; otherwise any amount above zero decides. */
  boolean needsThreshold() {
    return this != HAS_GAINS && this != NO_GAINS;
  }

  boolean isMetBy(Yuan given, Yuan threshold) {
    return met.test(given, threshold);
  }

  /** The stage on the other side of the threshold; empty where the clause needs none. */
  Optional<AmountCondition> otherSide() {
    return switch (this) {
      case GAINS_GE_THRESHOLD -> Optional.of(GAINS_LT_THRESHOLD_OR_NONE);
      case GAINS_LT_THRESHOLD_OR_NONE -> Optional.of(GAINS_GE_THRESHOLD);
      case GOODS_VALUE_GE_THRESHOLD -> Optional.of(GOODS_VALUE_LT_THRESHOLD);
      case GOODS_VALUE_LT_THRESHOLD -> Optional.of(GOODS_VALUE_GE_THRESHOLD);
      case HAS_GAINS, NO_GAINS -> Optional.empty();
    };
  }
}
