package org.anjian.discretion;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/** 裁量事实项: one fact by which a benchmark tells cases apart, and the values that it can have. */
public sealed interface Measure {

  /** Digits that a number may have before and after the point. */
  int MAX_DIGITS = 15;

  /** Small letters, digits and capitals: a name of the interface. */
  Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

  /** The name under which a case gives the fact. */
  String code();

  String labelZh();

  String labelEn();

  /** In which unit it is counted; empty where there is none. */
  Optional<String> unit();

  /**
   * Refuses a value that the fact cannot have.
   *
   * @throws Refusal MEASURE_OUT_OF_BOUNDS with the field, the value and what it can be
   */
  void mustHold(Object value);

  /** Every value that the fact can have. */
  Span everything();

  /** Refuses what is no code. */
  static String checkedCode(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "the code of a fact begins with a small letter and has letters and digits: " + code);
    }
    return code;
  }

  /**
   * 数值: a number on a grid of steps.
   *
   * @param code see {@link Measure#code()}
   * @param labelZh Chinese label
   * @param labelEn English label
   * @param unit in which it is counted
   * @param from the lowest value, included
   * @param below the end of the values, not included; empty when they go on
   * @param step the smallest difference that counts: 1, 0.1, 0.01 and so on
   */
  record NumberMeasure(
      String code,
      String labelZh,
      String labelEn,
      Optional<String> unit,
      BigDecimal from,
      Optional<BigDecimal> below,
      BigDecimal step)
      implements Measure {

    public NumberMeasure {
      checkedCode(code);
      Objects.requireNonNull(labelZh, "labelZh");
      Objects.requireNonNull(labelEn, "labelEn");
      Objects.requireNonNull(unit, "unit");
      from = Measures.normal(from);
      below = below.map(Measures::normal);
      step = Measures.normal(step);
      if (step.unscaledValue().intValue() != 1 || step.scale() > 6) {
        throw new IllegalArgumentException("a step is 1, 0.1, 0.01 … 0.000001: " + step);
      }
      if (below.isPresent() && from.compareTo(below.get()) >= 0) {
        throw new IllegalArgumentException(
            "the values end before they begin: from " + from + " below " + below.get());
      }
      int decimals = step.scale();
      if (from.scale() > decimals || below.filter(end -> end.scale() > decimals).isPresent()) {
        throw new IllegalArgumentException("the bounds must lie on the steps of " + step);
      }
    }

    @Override
    public void mustHold(Object value) {
      boolean holds =
          value instanceof BigDecimal number
              && number.scale() <= step.scale()
              && number.compareTo(from) >= 0
              && (below.isEmpty() || number.compareTo(below.get()) < 0);
      if (!holds) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("field", "measures." + code);
        details.put("value", value.toString());
        details.put("labelZh", labelZh);
        details.put("labelEn", labelEn);
        details.put("from", from.toPlainString());
        below.ifPresent(end -> details.put("below", end.toPlainString()));
        details.put("step", step.toPlainString());
        throw Refusal.of(RefusalCode.MEASURE_OUT_OF_BOUNDS, details);
      }
    }

    @Override
    public Span everything() {
      return new Span.Interval(from, below);
    }
  }

  /**
   * 选项: one of a list of values.
   *
   * @param code see {@link Measure#code()}
   * @param labelZh Chinese label
   * @param labelEn English label
   * @param values the values, at least two, in the order of the file
   */
  record ListMeasure(String code, String labelZh, String labelEn, List<Value> values)
      implements Measure {

    public ListMeasure {
      checkedCode(code);
      Objects.requireNonNull(labelZh, "labelZh");
      Objects.requireNonNull(labelEn, "labelEn");
      values = List.copyOf(values);
      long different = values.stream().map(Value::code).distinct().count();
      if (values.size() < 2 || different < values.size()) {
        throw new IllegalArgumentException(
            "a list has at least two values, each once: " + code + " " + values);
      }
    }

    @Override
    public Optional<String> unit() {
      return Optional.empty();
    }

    @Override
    public void mustHold(Object value) {
      for (Value one : values) {
        if (one.code.equals(value)) {
          return;
        }
      }
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("field", "measures." + code);
      details.put("value", value.toString());
      details.put("labelZh", labelZh);
      details.put("labelEn", labelEn);
      details.put("available", values.stream().map(Value::code).toList());
      throw Refusal.of(RefusalCode.MEASURE_OUT_OF_BOUNDS, details);
    }

    @Override
    public Span everything() {
      return new Span.Choice(values.stream().map(Value::code).toList());
    }
  }

  /**
   * 选项值: one value of a list.
   *
   * @param code capital letters, digits and underscores
   * @param labelZh Chinese label
   * @param labelEn English label
   */
  record Value(String code, String labelZh, String labelEn) {

    public Value {
      if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
        throw new IllegalArgumentException(
            "the code of a value has capital letters, digits and underscores: " + code);
      }
      Objects.requireNonNull(labelZh, "labelZh");
      Objects.requireNonNull(labelEn, "labelEn");
    }
  }
}
