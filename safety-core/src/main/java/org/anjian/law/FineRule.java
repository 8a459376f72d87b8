package org.anjian.law;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.FineRange;
import org.anjian.money.Ratio;
import org.anjian.money.Yuan;

/**
 * 罚款规则: the formula by which a clause sets its fine, with the clause's own figures.
 *
 * <p>A percentage or multiple that does not come out in whole fen is rounded down: what is less
 * than a fen is not demanded.
 */
public sealed interface FineRule {

  FineKind kind();

  /** The illegal gains or goods value that divides this rule from its counterpart, if any. */
  default Optional<Yuan> threshold() {
    return Optional.empty();
  }

  /** The amounts that the clause names itself, if it does. */
  default Optional<FineRange> amounts() {
    return Optional.empty();
  }

  /** The share or multiple that the clause sets, if it does. */
  default Optional<Proportion> proportion() {
    return Optional.empty();
  }

  /** What the fine never exceeds, if the clause says so. */
  default Optional<Yuan> cap() {
    return Optional.empty();
  }

  /** The amount of a case that the formula needs and that was not given, by its field. */
  default Optional<String> lacks(CaseAmounts amounts) {
    return Optional.empty();
  }

  /**
   * The range of the fine for a case, both ends included; empty when the clause sets no amount for
   * it.
   *
   * @throws Refusal FACT_MISSING when the amount that the formula needs was not given,
   *     FACTS_CONTRADICT when the fine that it multiplies or repeats is none
   */
  Optional<FineRange> range(CaseAmounts amounts);

  /**
   * 罚款幅度.
   *
   * @param allowed the amounts of the clause
   * @param threshold the illegal gains or goods value that decides between two rules, if any
   */
  record Range(FineRange allowed, Optional<Yuan> threshold) implements FineRule {

    public Range {
      Objects.requireNonNull(allowed, "allowed");
      Objects.requireNonNull(threshold, "threshold");
    }

    @Override
    public FineKind kind() {
      return FineKind.RANGE;
    }

    @Override
    public Optional<FineRange> amounts() {
      return Optional.of(allowed);
    }

    @Override
    public Optional<FineRange> range(CaseAmounts amounts) {
      return Optional.of(allowed);
    }
  }

  /**
   * A share or multiple of an amount of the case.
   *
   * @param kind which amount
   * @param min lowest ratio
   * @param max highest ratio
   * @param threshold the amount from which this rule applies, if any
   * @param cap the fine never exceeds this, if any
   */
  record Proportion(
      FineKind kind, Ratio min, Ratio max, Optional<Yuan> threshold, Optional<Yuan> cap)
      implements FineRule {

    public Proportion {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(threshold, "threshold");
      Objects.requireNonNull(cap, "cap");
      if (min.compareTo(max) > 0) {
        throw new IllegalArgumentException(
            "the lowest ratio is above the highest: " + min + ", " + max);
      }
    }

    @Override
    public Optional<Proportion> proportion() {
      return Optional.of(this);
    }

    @Override
    public Optional<String> lacks(CaseAmounts amounts) {
      return switch (kind) {
        case PERCENT_OF_ANNUAL_INCOME -> unless(amounts.annualIncome(), "annualIncomeYuan");
        case MULTIPLE_OF_ILLEGAL_GAINS -> unless(amounts.illegalGains(), "illegalGainsYuan");
        case MULTIPLE_OF_GOODS_VALUE -> unless(amounts.goodsValue(), "goodsValueYuan");
        case MULTIPLE_OF_BASE_FINE -> unless(amounts.baseFine(), "baseFineYuan");
        case RANGE, DAILY_ACCUMULATION, NO_FINE, REFERENCE, UNSPECIFIED -> Optional.empty();
      };
    }

    @Override
    public Optional<FineRange> range(CaseAmounts amounts) {
      Yuan amount =
          switch (kind) {
            case PERCENT_OF_ANNUAL_INCOME -> given(amounts.annualIncome(), "annualIncomeYuan");
            case MULTIPLE_OF_ILLEGAL_GAINS -> given(amounts.illegalGains(), "illegalGainsYuan");
            case MULTIPLE_OF_GOODS_VALUE -> given(amounts.goodsValue(), "goodsValueYuan");
            case MULTIPLE_OF_BASE_FINE -> imposed(amounts);
            case RANGE, DAILY_ACCUMULATION, NO_FINE, REFERENCE, UNSPECIFIED ->
                throw new IllegalStateException("not a proportion: " + kind);
          };
      Yuan lowest = capped(amount.times(min, RoundingMode.DOWN));
      Yuan highest = capped(amount.times(max, RoundingMode.DOWN));
      return Optional.of(FineRange.between(lowest, highest));
    }

    private Yuan capped(Yuan amount) {
      return cap.map(amount::min).orElse(amount);
    }
  }

  private static Optional<String> unless(Optional<Yuan> given, String field) {
    return given.isPresent() ? Optional.empty() : Optional.of(field);
  }

  private static Yuan given(Optional<Yuan> amount, String field) {
    return amount.orElseThrow(() -> Refusal.of(RefusalCode.FACT_MISSING, Map.of("field", field)));
  }

  /** 原罚款数额: the fine that is multiplied or repeated; where none was imposed there is none. */
  private static Yuan imposed(CaseAmounts amounts) {
    Yuan base = given(amounts.baseFine(), "baseFineYuan");
    if (base.isZero()) {
      throw Refusal.of(
          RefusalCode.FACTS_CONTRADICT, Map.of("field", "baseFineYuan", "value", base));
    }
    return base;
  }

  /**
   * 按日连续处罚: the amount of the fine imposed before, for each day of the refused period; for one day
   * where no period was given (安全生产法(2021) 第112条).
   */
  record DailyAccumulation() implements FineRule {

    @Override
    public FineKind kind() {
      return FineKind.DAILY_ACCUMULATION;
    }

    @Override
    public Optional<String> lacks(CaseAmounts amounts) {
      return unless(amounts.baseFine(), "baseFineYuan");
    }

    @Override
    public Optional<FineRange> range(CaseAmounts amounts) {
      long days = amounts.refusedPeriod().map(RefusedPeriod::days).orElse(1L);
      return Optional.of(FineRange.exactly(imposed(amounts).times(days)));
    }
  }

  /**
   * A clause without an amount of its own.
   *
   * @param kind NO_FINE, REFERENCE or UNSPECIFIED
   */
  record WithoutAmount(FineKind kind) implements FineRule {

    public WithoutAmount {
      if (kind != FineKind.NO_FINE && kind != FineKind.REFERENCE && kind != FineKind.UNSPECIFIED) {
        throw new IllegalArgumentException("this kind has an amount: " + kind);
      }
    }

    @Override
    public Optional<FineRange> range(CaseAmounts amounts) {
      return Optional.empty();
    }
  }
}
