package org.anjian.discretion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 区间: the values of one fact that a tier takes in. */
public sealed interface Span {

  /** Whether the value lies in it. */
  boolean contains(Object value);

  /**
   * The same text for the same values: {@code [3, 10)}, {@code [10, …)}, {@code {NONE, SLIGHT}}.
   */
  String label();

  /**
   * 数值区间: from a number, which is included (以上、满), up to another, which is not (不足).
   *
   * @param from the first number that belongs to it
   * @param below the first number that no longer belongs to it; empty when it goes on
   */
  record Interval(BigDecimal from, Optional<BigDecimal> below) implements Span {

    public Interval {
      from = Measures.normal(from);
      below = below.map(Measures::normal);
      if (below.isPresent() && from.compareTo(below.get()) >= 0) {
        throw new IllegalArgumentException(
            "the interval is empty: from "
                + from.toPlainString()
                + " below "
                + below.get().toPlainString());
      }
    }

    @Override
    public boolean contains(Object value) {
      return value instanceof BigDecimal number
          && number.compareTo(from) >= 0
          && (below.isEmpty() || number.compareTo(below.get()) < 0);
    }

    @Override
    public String label() {
      return "["
          + from.toPlainString()
          + ", "
          + below.map(BigDecimal::toPlainString).orElse("…")
          + ")";
    }

    @Override
    public String toString() {
      return label();
    }
  }

  /**
   * 选项集: some of the values of a list.
   *
   * @param values their codes
   */
  record Choice(List<String> values) implements Span {

    public Choice {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a choice has at least one value");
      }
    }

    @Override
    public boolean contains(Object value) {
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i).equals(value)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String label() {
      return "{" + String.join(", ", values) + "}";
    }

    @Override
    public String toString() {
      return label();
    }
  }
}
