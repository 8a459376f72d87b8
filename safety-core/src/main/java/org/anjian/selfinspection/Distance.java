package org.anjian.selfinspection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.anjian.enterprise.GeoPoint;

/** 距离: metres between two places near each other, on a plane that touches the globe there. */
final class Distance {

  private static final MathContext PRECISE = MathContext.DECIMAL64;

  /** Length of a degree on a great circle of 40,030,174 m. */
  private static final BigDecimal METRES_A_DEGREE = new BigDecimal("111194.93");

  private static final BigDecimal RADIAN = new BigDecimal("0.017453292519943295");

  private Distance() {}

  static long metres(GeoPoint one, GeoPoint other) {
    BigDecimal middle = one.latitude().add(other.latitude()).divide(BigDecimal.valueOf(2), PRECISE);
    BigDecimal north = one.latitude().subtract(other.latitude()).multiply(METRES_A_DEGREE, PRECISE);
    BigDecimal east =
        one.longitude()
            .subtract(other.longitude())
            .multiply(METRES_A_DEGREE, PRECISE)
            .multiply(cosine(middle.multiply(RADIAN, PRECISE)), PRECISE);
    return north
        .multiply(north, PRECISE)
        .add(east.multiply(east, PRECISE))
        .sqrt(PRECISE)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** 1 − x²/2! + x⁴/4! − …: eight members are exact to a millimetre here for every latitude. */
  private static BigDecimal cosine(BigDecimal x) {
    BigDecimal square = x.multiply(x, PRECISE);
    BigDecimal member = BigDecimal.ONE;
    BigDecimal sum = member;
    for (int i = 2; i <= 16; i += 2) {
      member =
          member
              .multiply(square, PRECISE)
              .divide(BigDecimal.valueOf((long) i * (i - 1)), PRECISE)
              .negate();
      sum = sum.add(member, PRECISE);
    }
    return sum;
  }
}
