package org.anjian.persistence.column;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 小数列：numbers whose scale belongs to their column. */
public final class Decimals {

  private Decimals() {}

  /** The number without the zeros that the column's scale adds: {@code 81}, {@code 35.80942}. */
  public static BigDecimal plain(BigDecimal column) {
    BigDecimal stripped = column.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
