package org.anjian.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anjian.money.Yuan;

/**
 * 数额情形: the stages that an amount of the case decides, such as illegal gains of the threshold or
 * more. "…以上" includes the threshold, "不足…" does not.
 */
enum AmountCondition {
  /** 违法所得在…以上. */
  GAINS_GE_THRESHOLD(Of.GAINS, Side.AT_LEAST),
  /** 没有违法所得或者违法所得不足…. */
  GAINS_LT_THRESHOLD_OR_NONE(Of.GAINS, Side.BELOW),
  /** 有违法所得. */
  HAS_GAINS(Of.GAINS, Side.ABOVE),
  /** 没有违法所得. */
  NO_GAINS(Of.GAINS, Side.AT_MOST),
  /** 货值金额在…以上. */
  GOODS_VALUE_GE_THRESHOLD(Of.GOODS, Side.AT_LEAST),
  /** 货值金额不足…. */
  GOODS_VALUE_LT_THRESHOLD(Of.GOODS, Side.BELOW);

  private enum Of {
    /** 违法所得. */
    GAINS,
    /** 货值金额. */
    GOODS
  }

  private enum Side {
    /** 以上. */
    AT_LEAST,
    /** 超过. */
    ABOVE,
    /** 以下. */
    AT_MOST,
    /** 不足. */
    BELOW
  }

  private static final Map<String, AmountCondition> BY_CODE = byCode();

  private final Of of;
  private final Side side;

  AmountCondition(Of of, Side side) {
    this.of = of;
    this.side = side;
  }

  private static Map<String, AmountCondition> byCode() {
    Map<String, AmountCondition> known = new HashMap<>();
    for (AmountCondition condition : values()) {
      known.put(condition.name(), condition);
    }
    return known;
  }

  /** The stage as one that an amount decides; empty if it is not. */
  static Optional<AmountCondition> of(Condition condition) {
    return Optional.ofNullable(BY_CODE.get(condition.code()));
  }

  /** The amount of the case that decides, if it was given. */
  Optional<Yuan> amount(CaseAmounts base) {
    return of == Of.GAINS ? base.illegalGains() : base.goodsValue();
  }

  /** Name of the field that holds the amount. */
  String field() {
    return of == Of.GAINS ? "illegalGainsYuan" : "goodsValueYuan";
  }

  /** Whether the clause must print a threshold; otherwise any amount above zero decides. */
  boolean needsThreshold() {
    return this != HAS_GAINS && this != NO_GAINS;
  }

  boolean isMetBy(Yuan given, Yuan threshold) {
    return switch (side) {
      case AT_LEAST -> given.isAtLeast(threshold);
      case ABOVE -> given.exceeds(threshold);
      case AT_MOST -> given.isAtMost(threshold);
      case BELOW -> given.isBelow(threshold);
    };
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
