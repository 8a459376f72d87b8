package org.anjian.enforcement;

import org.anjian.explain.LegalBasis;

/** 不予处罚的理由: why a party is not punished, each with its article. */
public enum NoPenaltyGround {
  /** 违法行为轻微并及时改正, 没有造成危害后果. */
  MINOR_WITHOUT_HARM(33, 1),
  /** 初次违法且危害后果轻微并及时改正: may be left unpunished. */
  FIRST_MINOR_OFFENCE(33, 1),
  /** 当事人证明没有主观过错. */
  NO_FAULT(33, 2),
  /** 不满十四周岁. */
  UNDER_FOURTEEN(30, 0),
  /** 不能辨认或者不能控制自己行为. */
  INCAPABLE(31, 0),
  /** 已过处罚时效. */
  EXPIRED(36, 1),
  /** 违法事实不能成立. */
  NOT_ESTABLISHED(57, 1);

  private final LegalBasis basis;

  NoPenaltyGround(int article, int paragraph) {
    LegalBasis law = LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, article);
    this.basis = paragraph == 0 ? law : law.paragraph(paragraph);
  }

  public LegalBasis basis() {
    return this == NOT_ESTABLISHED ? basis.item(3) : basis;
  }

  /** Whether there was a violation, so that the party is educated (行政处罚法(2021) 第33条第3款). */
  public boolean demandsEducation() {
    return this != NOT_ESTABLISHED;
  }
}
