package org.anjian.persistence.enterprise;

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
import org.anjian.enterprise.OperatingStatus;
import org.anjian.persistence.storing.Listing;

/** 许可证有效期: the licences of units that operate, in one statement. */
public final class JpaLicenceExpiries implements Expiries {

  private final EntityManager entityManager;

  public JpaLicenceExpiries(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<Expiry> until(DutyQuery query) {
    if (query.officer().isPresent()) {
      return List.of();
    }
    return Listing.of(entityManager, EnterpriseRow.class)
        .within(query.scope(), "r.id")
        .in(query.division())
        .where("r.status = :operating", "operating", OperatingStatus.OPERATING)
        .beside("EnterpriseLicenceRow l", "l.enterprise = r.id")
        .where("l.validUntil <= :until", "until", query.until())
        .columns("r.id, l.number, r.name, r.division, l.validUntil", "")
        .stream()
        .map(JpaLicenceExpiries::expiry)
        .toList();
  }

  private static Expiry expiry(Object[] row) {
    UUID enterprise = (UUID) row[0];
    return new Expiry(
        DutyKind.LICENCE_EXPIRY,
        new DutyRecord(
            DutyRecord.Kind.ENTERPRISE,
            enterprise,
            (String) row[1],
            (String) row[2],
            Optional.of(enterprise)),
        new DivisionCode((String) row[3]),
        (LocalDate) row[4]);
  }
}
