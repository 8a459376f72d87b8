package org.anjian.enterprise;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 坐标: a place on the map in degrees.
 *
 * @param longitude 经度, −180 to 180
 * @param latitude 纬度, −90 to 90
 */
public record GeoPoint(BigDecimal longitude, BigDecimal latitude) {

  private static final BigDecimal HALF_TURN = BigDecimal.valueOf(180);
  private static final BigDecimal QUARTER_TURN = BigDecimal.valueOf(90);

  public GeoPoint {
    Objects.requireNonNull(longitude, "longitude");
    Objects.requireNonNull(latitude, "latitude");
    if (longitude.abs().compareTo(HALF_TURN) > 0) {
      throw new IllegalArgumentException("longitude must be within ±180: " + longitude);
    }
    if (latitude.abs().compareTo(QUARTER_TURN) > 0) {
      throw new IllegalArgumentException("latitude must be within ±90: " + latitude);
    }
  }
}
