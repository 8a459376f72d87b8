package org.anjian.enforcement;

import org.anjian.explain.LegalBasis;

/** 先行登记保存证据的处理方式 (安全生产违法行为行政处罚办法(2025) 第44条). */
public enum RegistrationDisposalWay {
  /** 采取记录、复制、拍照、录像等保全措施. */
  PRESERVED(1),
  /** 送交检测、检验、鉴定. */
  SENT_FOR_APPRAISAL(2),
  /** 决定查封、扣押. */
  SEIZED(3),
  /** 作出行政处罚决定, 予以没收. */
  CONFISCATED(4),
  /** 解除先行登记保存. */
  RELEASED(5),
  /** 法律、法规、规章规定的其他处理. */
  OTHER(6);

  private final int item;

  RegistrationDisposalWay(int item) {
    this.item = item;
  }

  public LegalBasis basis() {
    return InvestigationLaw.DISPOSE_OF_REGISTERED.paragraph(1).item(item);
  }

  /** Whether what was taken away goes back to where it came from. */
  boolean givesBack() {
    return this == PRESERVED || this == RELEASED;
  }
}
