package org.anjian.law;

import java.util.Optional;
import org.anjian.money.Yuan;

/** 计罚基数: the amounts of a case from which some clauses compute their fine. */
public interface CaseAmounts {

  /** 未给出数额: a case of which no amount is known. */
  CaseAmounts NONE =
      new CaseAmounts() {
        @Override
        public Optional<Yuan> annualIncome() {
          return Optional.empty();
        }

        @Override
        public Optional<Yuan> illegalGains() {
          return Optional.empty();
        }

        @Override
        public Optional<Yuan> goodsValue() {
          return Optional.empty();
        }

        @Override
        public Optional<Yuan> baseFine() {
          return Optional.empty();
        }
      };

  /** 上一年年收入 of the person. */
  Optional<Yuan> annualIncome();

  /** 违法所得: gross, as 安全生产违法行为行政处罚办法(2025) 第69条 counts it. */
  Optional<Yuan> illegalGains();

  /** 货值金额. */
  Optional<Yuan> goodsValue();

  /** 原罚款数额: the fine that is multiplied or repeated. */
  Optional<Yuan> baseFine();
}
