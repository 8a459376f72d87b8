package org.anjian.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 两名执法人员: the lead and the assisting officer of an act. Fewer than two certified officers make the
 * act unlawful (行政处罚法(2021) 第42条第1款; 安全生产违法行为行政处罚办法(2025) 第16条).
 *
 * @param lead 主办
 * @param assisting 协办
 */
public record OfficerPair(UUID lead, UUID assisting) {

  /** At least two officers, with qualification for enforcement. */
  public static final LegalBasis TWO_OFFICERS =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 42).paragraph(1);

  public OfficerPair {
    Objects.requireNonNull(lead, "lead");
    Objects.requireNonNull(assisting, "assisting");
    if (lead.equals(assisting)) {
      throw Refusal.of(
          RefusalCode.TWO_OFFICERS_REQUIRED, Map.of("officer", lead.toString()), TWO_OFFICERS);
    }
  }

  /**
   * Two officers who hold valid certificates on the day of the act.
   *
   * @throws Refusal TWO_OFFICERS_REQUIRED if both are the same; CERTIFICATE_NOT_VALID naming the
   *     certificate otherwise
   */
  public static OfficerPair acting(Officer lead, Officer assisting, LocalDate day) {
    OfficerPair pair = new OfficerPair(lead.id(), assisting.id());
    mustBeCertified(lead, day);
    mustBeCertified(assisting, day);
    return pair;
  }

  /**
   * An officer acts with a valid certificate only.
   *
   * @throws Refusal CERTIFICATE_NOT_VALID naming the certificate
   */
  public static void mustBeCertified(Officer officer, LocalDate day) {
    if (!officer.certifiedOn(day)) {
      throw Refusal.of(
          RefusalCode.CERTIFICATE_NOT_VALID,
          Map.of(
              "certificateNumber", officer.certificateNumber(),
              "issuedOn", officer.issuedOn(),
              "validUntil", officer.validUntil(),
              "date", day),
          TWO_OFFICERS);
    }
  }

  public List<UUID> both() {
    return List.of(lead, assisting);
  }
}
