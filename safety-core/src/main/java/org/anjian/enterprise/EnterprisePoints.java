package org.anjian.enterprise;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.account.Scope;

/** 企业坐标库: where enterprises are, for a map. */
public interface EnterprisePoints {

  /** The enterprises in scope that match; the text of the query does not narrow. */
  Found within(Scope scope, EnterpriseQuery query);

  /**
   * 地图数据.
   *
   * @param points those with coordinates
   * @param without how many more have none
   */
  record Found(List<Point> points, int without) {

    public Found {
      points = List.copyOf(points);
    }
  }

  /**
   * 点.
   *
   * @param enterprise the enterprise
   * @param name its name
   * @param at where it is
   * @param riskLevel its risk grade
   * @param sector its main sector
   */
  record Point(
      UUID enterprise, String name, GeoPoint at, RiskLevel riskLevel, SupervisedSector sector) {

    public Point {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(riskLevel, "riskLevel");
      Objects.requireNonNull(sector, "sector");
    }
  }
}
