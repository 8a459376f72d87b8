package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.responsibility.SupervisedUnit;
import org.anjian.responsibility.SupervisedUnits;
import org.anjian.responsibility.UnitCell;

/** 被监管单位库: the enterprises of the register, counted for the responsibility list. */
public final class JpaSupervisedUnits implements SupervisedUnits {

  private final EntityManager entityManager;

  public JpaSupervisedUnits(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public List<UnitCell> cells(Scope scope) {
    return operating(scope)
        .columns("r.division, r.sector, count(r)", "r.division, r.sector")
        .stream()
        .map(
            row ->
                UnitCell.of(
                    new DivisionCode((String) row[0]),
                    Set.of((SupervisedSector) row[1]),
                    ((Number) row[2]).longValue()))
        .sorted(
            Comparator.comparing(UnitCell::division).thenComparing(one -> one.sectors().toString()))
        .toList();
  }

  @Override
  public List<SupervisedUnit> of(Scope scope, UnitCell cell, int most) {
    if (cell.sectors().size() != 1) {
      return List.of();
    }
    return operating(scope)
        .where("r.division = :cellDivision", "cellDivision", cell.division().canonical())
        .where("r.sector = :cellSector", "cellSector", cell.sectors().iterator().next())
        .orderBy("r.name, r.id")
        .page(new PageRequest(0, Math.min(most, PageRequest.MAX_SIZE)))
        .items()
        .stream()
        .map(JpaSupervisedUnits::unit)
        .toList();
  }

  @Override
  public List<SupervisedUnit> named(Scope scope, Collection<CreditCode> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    return operating(scope)
        .where("r.creditCode in :codes", "codes", codes.stream().map(CreditCode::value).toList())
        .orderBy("r.name, r.id")
        .all()
        .stream()
        .map(JpaSupervisedUnits::unit)
        .toList();
  }

  @Override
  public List<SupervisedUnit> ofSeveralSectors(Scope scope, int most) {
    return List.of();
  }

  private Listing<EnterpriseRow> operating(Scope scope) {
    return Listing.of(entityManager, EnterpriseRow.class)
        .within(scope, "r.id")
        .where("r.status = :operating", "operating", OperatingStatus.OPERATING);
  }

  private static SupervisedUnit unit(EnterpriseRow row) {
    return new SupervisedUnit(
        row.id,
        new CreditCode(row.creditCode),
        row.name,
        new DivisionCode(row.division),
        Set.of(row.sector));
  }
}
