package org.anjian.rest.people;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.people.Officer;

/**
 * 执法人员摘要: an officer as other records name one.
 *
 * @param id identity
 * @param name name
 * @param certificateNumber 执法证号
 * @param issuedOn first day of the certificate
 * @param validUntil last day of the certificate
 */
public record OfficerSummaryView(
    UUID id, String name, String certificateNumber, LocalDate issuedOn, LocalDate validUntil) {

  static OfficerSummaryView of(Officer officer) {
    return new OfficerSummaryView(
        officer.id(),
        officer.name(),
        officer.certificateNumber(),
        officer.issuedOn(),
        officer.validUntil());
  }
}
