package org.anjian.enforcement;

import org.anjian.explain.LegalBasis;

/** 证据种类: the eight kinds of evidence (行政处罚法(2021) 第46条第1款), in the order of the law. */
public enum EvidenceKind {
  /** 书证. */
  DOCUMENT(1),
  /** 物证. */
  OBJECT(2),
  /** 视听资料. */
  AUDIOVISUAL(3),
  /** 电子数据. */
  ELECTRONIC_DATA(4),
  /** 证人证言. */
  TESTIMONY(5),
  /** 当事人的陈述. */
  PARTY_STATEMENT(6),
  /** 鉴定意见. */
  APPRAISAL(7),
  /** 勘验笔录、现场笔录. */
  SCENE_RECORD(8);

  private final int item;

  EvidenceKind(int item) {
    this.item = item;
  }

  /** The item that names it. */
  public LegalBasis basis() {
    return InvestigationLaw.EVIDENCE.item(item);
  }

  /** What must be noted on a copy of it. */
  LegalBasis basisOfCopies() {
    return this == AUDIOVISUAL || this == ELECTRONIC_DATA
        ? InvestigationLaw.COPIES_OF_DATA
        : InvestigationLaw.COPIES;
  }
}
