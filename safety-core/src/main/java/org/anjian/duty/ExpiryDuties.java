package org.anjian.duty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.anjian.explain.LegalBasis;

/** 到期事项: what runs out and must be renewed before. The day stands in the document itself. */
public final class ExpiryDuties implements DutySource {

  /** Only who holds a certificate enforces the law. */
  public static final LegalBasis CERTIFICATE =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 42).paragraph(1);

  /** A permit is valid for three years and extended three months before. */
  public static final LegalBasis LICENCE =
      LegalBasis.of("safety-permit-regulations", "安全生产许可证条例", 2014, 9).paragraph(1);

  /** Plans are assessed every three years. */
  public static final LegalBasis PLAN =
      LegalBasis.of("accident-emergency-plan-measures", "生产安全事故应急预案管理办法", 2019, 35).paragraph(2);

  private final DutyKind kind;
  private final Expiries expiries;

  /** The documents of one kind in a store. */
  public ExpiryDuties(DutyKind kind, Expiries expiries) {
    basis(kind);
    this.kind = kind;
    this.expiries = Objects.requireNonNull(expiries, "expiries");
  }

  @Override
  public Set<DutyKind> kinds() {
    return Set.of(kind);
  }

  @Override
  public List<Duty> open(DutyQuery query) {
    return expiries.until(query).stream().map(ExpiryDuties::of).filter(query::wants).toList();
  }

  /** What follows from a document that runs out. */
  public static Duty of(Expiry expiry) {
    return new Duty(
        expiry.kind(),
        expiry.record(),
        expiry.division(),
        expiry.kind() == DutyKind.CERTIFICATE_EXPIRY ? List.of(expiry.record().id()) : List.of(),
        Due.on(expiry.lastDay(), basis(expiry.kind())),
        1);
  }

  private static LegalBasis basis(DutyKind kind) {
    return switch (kind) {
      case CERTIFICATE_EXPIRY -> CERTIFICATE;
      case LICENCE_EXPIRY -> LICENCE;
      case PLAN_EXPIRY -> PLAN;
      default -> throw new IllegalArgumentException(kind + " does not run out");
    };
  }
}
