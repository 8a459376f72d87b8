package org.anjian.persistence.people;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.duty.DutyRecord;
import org.anjian.duty.Expiries;
import org.anjian.duty.Expiry;
import org.anjian.persistence.storing.Listing;

/** 执法证有效期: the certificates that run out, in one statement. */
public final class JpaCertificateExpiries implements Expiries {

  private final EntityManager entityManager;

  public JpaCertificateExpiries(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<Expiry> until(DutyQuery query) {
    return Listing.of(entityManager, OfficerRow.class)
        .withinWhole(query.scope())
        .in(query.division())
        .where("r.validUntil <= :until", "until", query.until())
        .where("r.id = :officer", "officer", query.officer())
        .columns("r.id, r.certificateNumber, r.name, r.division, r.validUntil", "")
        .stream()
        .map(JpaCertificateExpiries::expiry)
        .toList();
  }

  private static Expiry expiry(Object[] row) {
    return new Expiry(
        DutyKind.CERTIFICATE_EXPIRY,
        new DutyRecord(
            DutyRecord.Kind.OFFICER,
            (UUID) row[0],
            (String) row[1],
            (String) row[2],
            Optional.empty()),
        new DivisionCode((String) row[3]),
        (LocalDate) row[4]);
  }
}
