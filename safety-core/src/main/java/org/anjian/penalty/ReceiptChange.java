package org.anjian.penalty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.explain.CanonicalJson;
import org.anjian.explain.CanonicalReader;

/**
 * 逐项差异: one field in which two receipts differ.
 *
 * @param part the part of the receipt
 * @param path the field within the part, by names and places from 0: {@code maxYuan}, {@code
 *     acts/0/outcome}, {@code 3/inputs/older}; empty for a part that is one value
 * @param before its value in the one, as canonical JSON; empty where it has none
 * @param after its value in the other; empty where it has none
 */
public record ReceiptChange(
    Receipt.Part part, String path, Optional<String> before, Optional<String> after) {

  public ReceiptChange {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** The fields of a part that differ, in their order. */
  static List<ReceiptChange> between(Receipt.Part part, String before, String after) {
    List<ReceiptChange> changes = new ArrayList<>();
    compare(part, "", CanonicalReader.read(before), CanonicalReader.read(after), changes);
    return changes;
  }

  /** A part that is one value. */
  static ReceiptChange of(Receipt.Part part, String before, String after) {
    return new ReceiptChange(
        part,
        "",
        Optional.of(CanonicalJson.ofValue(before)),
        Optional.of(CanonicalJson.ofValue(after)));
  }

  private static void compare(
      Receipt.Part part, String path, Object before, Object after, List<ReceiptChange> changes) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
      Set<Object> names = new LinkedHashSet<>(was.keySet());
      names.addAll(is.keySet());
      for (Object name : names) {
        compare(part, under(path, name), was.get(name), is.get(name), changes);
      }
    } else if (hasObjects(before) && hasObjects(after)) {
      List<?> was = (List<?>) before;
      List<?> is = (List<?>) after;
      for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
        compare(part, under(path, i), at(was, i), at(is, i), changes);
      }
    } else {
      changes.add(
          new ReceiptChange(
              part,
              path,
              Optional.ofNullable(before).map(CanonicalJson::ofValue),
              Optional.ofNullable(after).map(CanonicalJson::ofValue)));
    }
  }

  /** A list of objects is compared one by one; a list of texts is one value. */
  private static boolean hasObjects(Object value) {
    return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map;
  }

  private static Object at(List<?> list, int place) {
    return place < list.size() ? list.get(place) : null;
  }

  private static String under(String path, Object name) {
    return path.isEmpty() ? name.toString() : path + "/" + name;
  }

  /** The change in one line: {@code RESULT maxYuan: "2000.00" -> "2500.00"}. */
  @Override
  public String toString() {
    return part + " " + path + ": " + before.orElse("–") + " -> " + after.orElse("–");
  }

  /** The changes of all parts of two receipts. */
  static List<ReceiptChange> of(Receipt before, Receipt after, Collection<Receipt.Part> changed) {
    List<ReceiptChange> changes = new ArrayList<>();
    for (Receipt.Part part : changed) {
      switch (part) {
        case LAW, BENCHMARKS -> changes.add(of(part, part.of(before), part.of(after)));
        case INPUTS, RESULT, TRACE ->
            changes.addAll(between(part, part.of(before), part.of(after)));
      }
    }
    return List.copyOf(changes);
  }
}
