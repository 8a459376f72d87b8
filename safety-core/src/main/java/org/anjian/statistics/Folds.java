package org.anjian.statistics;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.money.Ratio;
import org.anjian.money.Yuan;

/** 汇总方法: how figures add up. */
final class Folds {

  private Folds() {}

  /** How many. */
  static <F> Object count(List<F> facts) {
    return facts.size();
  }

  /** How many different ones. */
  static <F> Function<List<F>, Object> distinct(Function<F, ?> key) {
    return facts -> (int) facts.stream().map(key).distinct().count();
  }

  /** The sum, in yuan. */
  static <F> Function<List<F>, Object> sum(Function<F, Yuan> amount) {
    return facts -> facts.stream().map(amount).reduce(Yuan.ZERO, Yuan::plus);
  }

  /** How many of each kind. */
  static <F> Function<List<F>, Object> countBy(Function<F, String> kind) {
    return facts -> {
      Map<String, Integer> counts =
          facts.stream().collect(Collectors.toMap(kind, fact -> 1, Integer::sum, TreeMap::new));
      return Collections.unmodifiableMap(counts);
    };
  }

  /**
   * The share in percent with one decimal, rounded half up as statistics are; empty when there is
   * nothing to have a share in.
   */
  static Optional<String> percent(int part, int whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(Ratio.ofFraction(part, whole, 1, RoundingMode.HALF_UP).percent(1));
  }
}
