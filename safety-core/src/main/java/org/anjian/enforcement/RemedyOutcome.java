package org.anjian.enforcement;

/** 救济结果: how a reconsideration or a suit ended, and what it does to the decision. */
public enum RemedyOutcome {
  /** 撤回、撤诉, 终止. */
  WITHDRAWN(Effect.NONE),
  /** 驳回申请、驳回起诉. */
  DISMISSED(Effect.NONE),
  /** 维持、驳回请求. */
  UPHELD(Effect.NONE),
  /** 变更. */
  CHANGED(Effect.CHANGE),
  /** 部分撤销. */
  PARTLY_REVOKED(Effect.CHANGE),
  /** 撤销. */
  REVOKED(Effect.END),
  /** 确认违法, 不撤销. */
  UNLAWFUL(Effect.BLAME),
  /** 确认无效. */
  VOID(Effect.END),
  /** 调解. */
  MEDIATED(Effect.CHANGE),
  /** 复议机关逾期不作决定; not for suits. */
  NO_DECISION(Effect.NONE);

  private enum Effect {
    NONE,
    CHANGE,
    BLAME,
    END
  }

  private final Effect effect;

  RemedyOutcome(Effect effect) {
    this.effect = effect;
  }

  /** Whether another penalty takes the place of the one decided. */
  public boolean changes() {
    return effect == Effect.CHANGE;
  }

  /** Whether nothing of the penalty is left. */
  public boolean ends() {
    return effect == Effect.END;
  }

  /** Whether a publication is withdrawn, and why told (行政处罚法(2021) 第48条第2款). */
  public boolean withdrawsPublication() {
    return effect != Effect.NONE;
  }
}
