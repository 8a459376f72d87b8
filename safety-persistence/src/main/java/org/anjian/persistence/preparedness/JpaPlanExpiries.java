package org.anjian.persistence.preparedness;

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

/** 预案备案有效期: the last filing of each plan of units that operate, in one statement. */
public final class JpaPlanExpiries implements Expiries {

  /** A plan that was filed again counts by its last filing. */
  private static final String REPLACED_BY_NONE =
      "r.validUntil = (select max(n.validUntil) from EmergencyPlanRow n"
          + " where n.enterprise = r.enterprise and n.name = r.name)";

  private final EntityManager entityManager;

  public JpaPlanExpiries(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<Expiry> until(DutyQuery query) {
    if (query.officer().isPresent()) {
      return List.of();
    }
    return Listing.of(entityManager, EmergencyPlanRow.class)
        .within(query.scope(), "r.enterprise")
        .in(query.division())
        .where("r.validUntil <= :until", "until", query.until())
        .beside("EnterpriseRow e", "e.id = r.enterprise")
        .where("e.status = :operating", "operating", OperatingStatus.OPERATING)
        .where(REPLACED_BY_NONE)
        .columns("r.id, r.filingNumber, e.id, e.name, r.division, r.validUntil", "")
        .stream()
        .map(JpaPlanExpiries::expiry)
        .toList();
  }

  private static Expiry expiry(Object[] row) {
    return new Expiry(
        DutyKind.PLAN_EXPIRY,
        new DutyRecord(
            DutyRecord.Kind.EMERGENCY_PLAN,
            (UUID) row[0],
            (String) row[1],
            (String) row[3],
            Optional.of((UUID) row[2])),
        new DivisionCode((String) row[4]),
        (LocalDate) row[5]);
  }
}
