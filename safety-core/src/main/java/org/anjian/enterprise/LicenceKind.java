package org.anjian.enterprise;

import java.util.Optional;
import org.anjian.explain.LegalBasis;

/** 许可证种类: what a licence permits, with the article that demands it. */
public enum LicenceKind {
  /** 安全生产许可证. */
  SAFETY_PRODUCTION(LegalBasis.of("safety-permit-regulations", "安全生产许可证条例", 2014, 2).paragraph(1)),
  /** 危险化学品安全使用许可证. */
  HAZARDOUS_CHEMICALS_USE(
      LegalBasis.of("hazardous-chemicals-safety-law", "危险化学品安全法", 2025, 48).paragraph(1)),
  /** 危险化学品经营许可证. */
  HAZARDOUS_CHEMICALS_TRADE(
      LegalBasis.of("hazardous-chemicals-safety-law", "危险化学品安全法", 2025, 53).paragraph(1)),
  /** 烟花爆竹经营许可证. */
  FIREWORKS_TRADE(LegalBasis.of("fireworks-safety-regulations", "烟花爆竹安全管理条例", 2016, 3)),
  /** 采矿许可证. */
  MINING,
  /** 营业执照. */
  BUSINESS,
  /** 其他. */
  OTHER;

  private final LegalBasis basis;

  LicenceKind() {
    this(null);
  }

  LicenceKind(LegalBasis basis) {
    this.basis = basis;
  }

  /** The article that demands it, where this system has the text. */
  public Optional<LegalBasis> basis() {
    return Optional.ofNullable(basis);
  }
}
