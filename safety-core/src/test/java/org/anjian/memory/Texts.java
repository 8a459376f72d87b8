package org.anjian.memory;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How lists are narrowed and sorted. */
final class Texts {

  /** As numbers are sorted: 2 before 10. */
  static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private Texts() {}

  static <V> boolean is(Optional<V> wanted, V value) {
    return wanted.map(value::equals).orElse(true);
  }

  static boolean contain(Optional<String> wanted, Stream<String> fields) {
    return wanted
        .map(text -> text.toLowerCase(Locale.ROOT))
        .map(text -> fields.anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(text)))
        .orElse(true);
  }
}
