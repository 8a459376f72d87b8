package org.anjian.rest.enterprise;

import java.math.BigDecimal;
import org.anjian.enterprise.GeoPoint;

/**
 * 坐标.
 *
 * @param longitude degrees
 * @param latitude degrees
 */
public record LocationView(BigDecimal longitude, BigDecimal latitude) {

  static LocationView of(GeoPoint point) {
    return new LocationView(point.longitude(), point.latitude());
  }
}
