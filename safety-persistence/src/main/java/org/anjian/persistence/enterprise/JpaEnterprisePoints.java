package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.enterprise.EnterprisePoints;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.persistence.column.Decimals;
import org.anjian.persistence.storing.Listing;

/** 企业坐标库: where enterprises are, in one statement. */
public final class JpaEnterprisePoints implements EnterprisePoints {

  private final EntityManager entityManager;

  public JpaEnterprisePoints(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Found within(Scope scope, EnterpriseQuery query) {
    List<Point> points = new ArrayList<>();
    int without = 0;
    for (Object[] row :
        Listing.of(entityManager, EnterpriseRow.class)
            .within(scope, "r.id")
            .in(query.division())
            .where("r.sector = :sector", "sector", query.sector())
            .where("r.riskLevel = :riskLevel", "riskLevel", query.riskLevel())
            .where("r.status = :status", "status", query.status())
            .columns("r.id, r.name, r.longitude, r.latitude, r.riskLevel, r.sector", "")) {
      if (row[2] == null) {
        without++;
      } else {
        points.add(
            new Point(
                (UUID) row[0],
                (String) row[1],
                new GeoPoint(
                    Decimals.plain((BigDecimal) row[2]), Decimals.plain((BigDecimal) row[3])),
                (RiskLevel) row[4],
                (SupervisedSector) row[5]));
      }
    }
    return new Found(points, without);
  }
}
