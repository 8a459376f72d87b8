package org.anjian.responsibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjian.explain.LegalBasis;

/** 职责类别: what kind of duty a body bears, and the article from which it comes. */
public enum ResponsibilityKind {
  /** 领导责任: the leadership of party and government, and how its members share it. */
  LEADERSHIP("领导责任", "Leadership", law(3).paragraph(1), law(9).paragraph(1)),
  /** 统筹协调: the committee that coordinates, and its office. */
  COORDINATION("统筹协调", "Coordination", law(9).paragraph(1)),
  /** 综合监管: the emergency management department. */
  COMPREHENSIVE("综合监管", "Comprehensive supervision", law(10).paragraph(1)),
  /** 行业监管: who is in charge of a sector is in charge of its safety. */
  SECTOR("行业监管", "Sector supervision", law(3).paragraph(3), law(10).paragraph(2)),
  /** 属地管理: townships, within their area. */
  PLACE("属地管理", "Supervision of the place", law(9).paragraph(2)),
  /** 主体责任: the enterprise itself, its principal first. */
  PRINCIPAL("主体责任", "Responsibility of the enterprise", law(4).paragraph(1), law(5));

  private final String labelZh;
  private final String labelEn;
  private final List<LegalBasis> basis;

  ResponsibilityKind(String labelZh, String labelEn, LegalBasis... basis) {
    this.labelZh = labelZh;
    this.labelEn = labelEn;
    this.basis = List.of(basis);
  }

  private static LegalBasis law(int article) {
    return LegalBasis.of("work-safety-law", "安全生产法", 2021, article);
  }

  /** The one of a Chinese name or a code; empty if there is none. */
  public static Optional<ResponsibilityKind> of(String text) {
    return Arrays.stream(values())
        .filter(one -> one.labelZh.equals(text) || one.name().equals(text))
        .findFirst();
  }

  /** 监管职责: the kinds without which nobody of the authorities looks after an enterprise. */
  public static List<ResponsibilityKind> supervising() {
    return List.of(COMPREHENSIVE, SECTOR, PLACE);
  }

  /** The articles from which such duties come. */
  public List<LegalBasis> basis() {
    return basis;
  }

  public String labelZh() {
    return labelZh;
  }

  public String labelEn() {
    return labelEn;
  }
}
