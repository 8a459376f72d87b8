package org.anjian.persistence.column;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** 多值文本列：several values in one text column, as a JSON array, in their order. */
public final class TextLists {

  private TextLists() {}

  /** The column for some values. */
  public static <T> String write(Collection<T> values, Function<? super T, String> text) {
    return JsonTexts.array(values.stream().map(text).toList()).toString();
  }

  /** The values of a column, as a list. */
  public static <T> List<T> list(String column, Function<String, T> reading) {
    return JsonTexts.texts(JsonTexts.read(column)).stream().map(reading).toList();
  }

  /** The values of a column, as a set. */
  public static <T> Set<T> set(String column, Function<String, T> reading) {
    return new LinkedHashSet<>(list(column, reading));
  }
}
