package org.anjian.rest.statistics;

import java.util.Optional;
import org.anjian.money.Yuan;

/** 指标取值: how values of figures go over the wire. */
final class FigureValues {

  private FigureValues() {}

  /** Amounts and shares as decimal strings, a share of nothing as null, numbers as numbers. */
  static Object wire(Object value) {
    if (value instanceof Optional<?> share) {
      return share.orElse(null);
    }
    return value instanceof Yuan amount ? amount.toString() : value;
  }
}
