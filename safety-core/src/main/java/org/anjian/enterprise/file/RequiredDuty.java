package org.anjian.enterprise.file;

import java.util.List;
import org.anjian.explain.LegalBasis;

/** 法定要求: what the law demands of an enterprise's file, with the article. */
public enum RequiredDuty {
  /** 设置安全生产管理机构或者配备专职安全生产管理人员. */
  FULL_TIME_SAFETY_MANAGER(Laws.of(24).paragraph(1)),
  /** 从业人员超过一百人：设置机构或者配备专职人员. */
  FULL_TIME_ABOVE_HUNDRED(Laws.of(24).paragraph(2)),
  /** 从业人员一百人以下：配备专职或者兼职人员. */
  ANY_SAFETY_MANAGER(Laws.of(24).paragraph(2)),
  /** 主要负责人考核合格. */
  PRINCIPAL_ASSESSED(Laws.of(27).paragraph(2)),
  /** 安全生产管理人员考核合格. */
  MANAGERS_ASSESSED(Laws.of(27).paragraph(2)),
  /** 注册安全工程师. */
  REGISTERED_ENGINEER(Laws.of(27).paragraph(3)),
  /** 特种作业人员持证上岗. */
  SPECIAL_OPERATORS_QUALIFIED(Laws.of(30).paragraph(1)),
  /** 重大危险源登记建档、定期检测评估. */
  INSTALLATION_ASSESSED(
      Laws.of(40).paragraph(1),
      LegalBasis.of("hazardous-chemicals-safety-law", "危险化学品安全法", 2025, 13).paragraph(1)),
  /** 重大危险源备案. */
  INSTALLATION_FILED(
      Laws.of(40).paragraph(2),
      LegalBasis.of("hazardous-chemicals-safety-law", "危险化学品安全法", 2025, 13).paragraph(1)),
  /** 安全生产许可证. */
  SAFETY_PERMIT(LegalBasis.of("safety-permit-regulations", "安全生产许可证条例", 2014, 2).paragraph(1)),
  /** 危险化学品生产、使用、经营许可. */
  CHEMICALS_PERMIT(
      LegalBasis.of("safety-permit-regulations", "安全生产许可证条例", 2014, 2).paragraph(1),
      LegalBasis.of("hazardous-chemicals-safety-law", "危险化学品安全法", 2025, 48).paragraph(1),
      LegalBasis.of("hazardous-chemicals-safety-law", "危险化学品安全法", 2025, 53).paragraph(1)),
  /** 应急救援预案. */
  EMERGENCY_PLAN(Laws.of(81)),
  /** 煤矿企业定期检查所属煤矿. */
  PARENT_INSPECTS_MINES(
      LegalBasis.of("coal-mine-safety-regulations", "煤矿安全生产条例", 2024, 35).paragraph(3));

  private final List<LegalBasis> basis;

  RequiredDuty(LegalBasis... basis) {
    this.basis = List.of(basis);
  }

  /** The articles that demand it. */
  public List<LegalBasis> basis() {
    return basis;
  }

  /** 安全生产法(2021). */
  private static final class Laws {
    static LegalBasis of(int article) {
      return LegalBasis.of("work-safety-law", "安全生产法", 2021, article);
    }
  }
}
