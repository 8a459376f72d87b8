package org.anjian.penalty;

import org.anjian.explain.LegalBasis;

/** 裁量情节 (行政处罚法(2021) 第30–33、49条): what makes a penalty lighter, heavier, or excludes it. */
public enum Circumstance {
  /** 不满十四周岁. */
  UNDER_14(Effect.WAIVED, penaltyLaw(30)),
  /** 已满十四周岁不满十八周岁. */
  AGED_14_TO_17(Effect.LIGHTER_OR_REDUCED, penaltyLaw(30)),
  /** 不能辨认或者控制自己行为. */
  MENTALLY_INCAPABLE(Effect.WAIVED, penaltyLaw(31)),
  /** 尚未完全丧失辨认或者控制能力; may be lighter. */
  PARTLY_INCAPABLE(Effect.LIGHTER_OR_REDUCED, penaltyLaw(31)),
  /** 轻微并及时改正，没有造成危害后果. */
  MINOR_CORRECTED_NO_HARM(Effect.WAIVED, penaltyLaw(33).paragraph(1)),
  /** 初次违法且危害后果轻微并及时改正; may be waived. */
  FIRST_OFFENCE_MINOR_HARM_CORRECTED(Effect.MAY_BE_WAIVED, penaltyLaw(33).paragraph(1)),
  /** 有证据足以证明没有主观过错. */
  NO_SUBJECTIVE_FAULT(Effect.WAIVED, penaltyLaw(33).paragraph(2)),
  /** 主动消除或者减轻危害后果. */
  ACTIVE_HARM_REDUCTION(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(1)),
  /** 受他人胁迫或者诱骗. */
  COERCED_OR_INDUCED(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(2)),
  /** 主动供述尚未掌握的违法行为. */
  CONFESSED_UNKNOWN_ACT(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(3)),
  /** 配合查处有立功表现. */
  MERITORIOUS_COOPERATION(Effect.LIGHTER_OR_REDUCED, penaltyLaw(32).paragraph(1).item(4)),
  /** 违反突发事件应对措施. */
  EMERGENCY_MEASURES_BREACHED(Effect.HEAVIER, penaltyLaw(49));

  /** 裁量方向: which way a circumstance leads. */
  public enum Effect {
    /** 不予处罚. */
    WAIVED,
    /** 可以不予处罚. */
    MAY_BE_WAIVED,
    /** 从轻或者减轻: low in the range, or below it. */
    LIGHTER_OR_REDUCED,
    /** 从重: high in the range. */
    HEAVIER
  }

  private final Effect effect;
  private final LegalBasis basis;

  Circumstance(Effect effect, LegalBasis basis) {
    this.effect = effect;
    this.basis = basis;
  }

  public Effect effect() {
    return effect;
  }

  public LegalBasis basis() {
    return basis;
  }

  private static LegalBasis penaltyLaw(int article) {
    return LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, article);
  }
}
