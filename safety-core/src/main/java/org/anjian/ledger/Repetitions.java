package org.anjian.ledger;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives rows without a number of their own a stable key: their content, and how often it occurred
 * before. The same workbook always gives the same keys, whatever the order of its rows.
 */
final class Repetitions {

  private final Map<String, Integer> counts = new HashMap<>();

  String keyOf(Object... content) {
    StringBuilder joined = new StringBuilder();
    for (Object part : content) {
      joined.append(joined.isEmpty() ? "" : "|").append(part);
    }
    String text = joined.toString();
    return text + "|" + counts.merge(text, 1, Integer::sum);
  }
}
