package org.anjian.law;

import java.util.Objects;
import java.util.Optional;
import org.anjian.money.Yuan;

/** 计罚基数: the amounts of a case from which some clauses compute their fine. */
public interface CaseAmounts {

  /** 未给出数额: a case of which no amount is known. */
  CaseAmounts NONE = of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** 上一年年收入 of the person. */
  Optional<Yuan> annualIncome();

  /** 违法所得: gross, as 安全生产违法行为行政处罚办法(2025) 第69条 counts it. */
  Optional<Yuan> illegalGains();

  /** 货值金额. */
  Optional<Yuan> goodsValue();

  /** 原罚款数额: the fine that is multiplied or repeated. */
  Optional<Yuan> baseFine();

  /** 拒不改正期间: the days for which a fine is repeated; without it, one day. */
  default Optional<RefusedPeriod> refusedPeriod() {
    return Optional.empty();
  }

  /** The amounts that are known of a case. */
  static CaseAmounts of(
      Optional<Yuan> annualIncome,
      Optional<Yuan> illegalGains,
      Optional<Yuan> goodsValue,
      Optional<Yuan> baseFine) {
    return new Given(annualIncome, illegalGains, goodsValue, baseFine);
  }

  /** 已知数额. */
  record Given(
      Optional<Yuan> annualIncome,
      Optional<Yuan> illegalGains,
      Optional<Yuan> goodsValue,
      Optional<Yuan> baseFine)
      implements CaseAmounts {

    public Given {
      Objects.requireNonNull(annualIncome, "annualIncome");
      Objects.requireNonNull(illegalGains, "illegalGains");
      Objects.requireNonNull(goodsValue, "goodsValue");
      Objects.requireNonNull(baseFine, "baseFine");
    }
  }
}
