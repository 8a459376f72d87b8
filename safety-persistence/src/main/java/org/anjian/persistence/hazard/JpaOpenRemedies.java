package org.anjian.persistence.hazard;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.duty.DutyQuery;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.OpenRemedies;
import org.anjian.persistence.storing.Listing;

/** 未了结的整改与措施: one statement each over what is open, put together by the database. */
public final class JpaOpenRemedies implements OpenRemedies {

  private static final List<HazardState> OPEN = List.of(HazardState.ORDERED, HazardState.FAILED);

  private static final String ORDER =
      "o.id, o.number, e.id, e.name, o.division, i.leadOfficer, i.assistingOfficer,"
          + " r.dueOn, r.state";

  private static final String MEASURE =
      "r.id, r.number, e.id, e.name, r.division, i.leadOfficer, i.assistingOfficer,"
          + " r.kind, r.decidedOn";

  private static final String OF_OFFICER =
      "i.leadOfficer = :officer or i.assistingOfficer = :officer";

  private final EntityManager entityManager;

  public JpaOpenRemedies(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<OpenOrder> orders(DutyQuery query) {
    return Listing.of(entityManager, HazardRow.class)
        .where("r.state in :open", "open", OPEN)
        .where("r.dueOn <= :until", "until", query.until())
        .within(query.scope(), "r.enterprise")
        .in(query.division())
        .beside("RectificationOrderRow o", "o.id = r.rectificationOrder")
        .beside("EnterpriseRow e", "e.id = r.enterprise")
        .beside("InspectionRow i", "i.id = r.inspection")
        .where(OF_OFFICER, "officer", query.officer())
        .columns(ORDER + ", count(r)", ORDER)
        .stream()
        .map(JpaOpenRemedies::order)
        .toList();
  }

  private static OpenOrder order(Object[] row) {
    return new OpenOrder(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        new DivisionCode((String) row[4]),
        List.of((UUID) row[5], (UUID) row[6]),
        (LocalDate) row[7],
        row[8] == HazardState.FAILED,
        Math.toIntExact((Long) row[9]));
  }

  @Override
  public List<OpenMeasure> measures(DutyQuery query) {
    return Listing.of(entityManager, OnSiteMeasureRow.class)
        .where("r.resumedOn is null")
        .within(query.scope(), "r.enterprise")
        .in(query.division())
        .beside("EnterpriseRow e", "e.id = r.enterprise")
        .beside("InspectionRow i", "i.id = r.inspection")
        .where(OF_OFFICER, "officer", query.officer())
        .columns(MEASURE, "")
        .stream()
        .map(JpaOpenRemedies::measure)
        .toList();
  }

  private static OpenMeasure measure(Object[] row) {
    return new OpenMeasure(
        (UUID) row[0],
        (String) row[1],
        (UUID) row[2],
        (String) row[3],
        new DivisionCode((String) row[4]),
        List.of((UUID) row[5], (UUID) row[6]),
        (OnSiteMeasure.Kind) row[7],
        (LocalDate) row[8]);
  }
}
