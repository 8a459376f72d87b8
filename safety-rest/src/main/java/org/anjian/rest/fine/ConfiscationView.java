package org.anjian.rest.fine;

import java.util.Optional;
import org.anjian.money.Yuan;

/** 没收: what is confiscated beside the fine, as far as it is known. */
public record ConfiscationView(String gainsYuan, String goodsYuan) {

  /** Null where nothing is. */
  static ConfiscationView of(Optional<Yuan> gains, Optional<Yuan> goods) {
    return gains.isEmpty() && goods.isEmpty()
        ? null
        : new ConfiscationView(
            gains.map(Yuan::toString).orElse(null), goods.map(Yuan::toString).orElse(null));
  }
}
