package org.anjian.explain;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 规范文本: writes reasoning and named values as JSON that is the same to the byte for the same
 * content: no blanks, fields in fixed order, inputs by name, values as their own text. It is what
 * is frozen with a decision.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** The steps of a trace, as a JSON array. */
  public static String of(Trace trace) {
    StringBuilder out = new StringBuilder();
    steps(trace.steps(), out);
    return out.toString();
  }

  /**
   * Named values, as a JSON object: names in alphabetical order; maps as objects, collections as
   * arrays, truth values as such, everything else as its own text.
   */
  public static String of(Map<String, ?> fields) {
    StringBuilder out = new StringBuilder();
    value(fields, out);
    return out.toString();
  }

  /** One value, as {@link #of(Map)} writes it among others. */
  public static String ofValue(Object value) {
    StringBuilder out = new StringBuilder();
    value(value, out);
    return out.toString();
  }

  private static void value(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> fields) {
      Map<String, Object> sorted = new TreeMap<>();
      fields.forEach((name, field) -> sorted.put((String) name, field));
      char before = '{';
      for (Map.Entry<String, Object> field : sorted.entrySet()) {
        out.append(before);
        text(field.getKey(), out);
        out.append(':');
        value(field.getValue(), out);
        before = ',';
      }
      out.append(before == '{' ? "{}" : "}");
    } else if (value instanceof Collection<?> values) {
      char before = '[';
      for (Object one : values) {
        out.append(before);
        value(one, out);
        before = ',';
      }
      out.append(before == '[' ? "[]" : "]");
    } else if (value instanceof Boolean) {
      out.append(value);
    } else {
      text(value.toString(), out);
    }
  }

  private static void steps(Collection<Step> steps, StringBuilder out) {
    out.append('[');
    for (Iterator<Step> it = steps.iterator(); it.hasNext(); ) {
      step(it.next(), out);
      if (it.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private static void step(Step step, StringBuilder out) {
    out.append("{\"question\":");
    text(step.question(), out);
    out.append(",\"basis\":");
    text(step.basis().stream().map(LegalBasis::toString).collect(Collectors.joining("；")), out);
    out.append(",\"inputs\":{");
    for (Iterator<Map.Entry<String, Object>> it =
            new TreeMap<>(step.inputs()).entrySet().iterator();
        it.hasNext(); ) {
      Map.Entry<String, Object> input = it.next();
      text(input.getKey(), out);
      out.append(':');
      text(input.getValue().toString(), out);
      if (it.hasNext()) {
        out.append(',');
      }
    }
    out.append("},\"outcome\":");
    text(step.outcome().toString(), out);
    if (!step.steps().isEmpty()) {
      out.append(",\"steps\":");
      steps(step.steps(), out);
    }
    out.append('}');
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || isUnpaired(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Half of a surrogate pair has no UTF-8 of its own; as an escape it stays what it is. */
  private static boolean isUnpaired(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
