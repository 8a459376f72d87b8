package org.anjian.spi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 区划名录: every division of an area, at the levels that occur in it, on the day to which it was kept.
 *
 * @param series the publication; a code that one edition of a series has and the next one has not
 *     has ended, whereas other series say nothing about it
 * @param observedOn 截止日期, the day to which the list was kept
 * @param scope the areas that the list covers completely, as beginnings of codes: {@code 14},
 *     {@code 141022}
 * @param names the name of each code; codes have 6, 9 or 12 digits
 */
public record DivisionEdition(
    String series, LocalDate observedOn, List<String> scope, Map<String, String> names) {

  /** Copies the collections, keeping their order. */
  public DivisionEdition {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(observedOn, "observedOn");
    scope = List.copyOf(scope);
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }
}
