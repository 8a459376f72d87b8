package org.anjian.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 推理步骤: one question of a calculation, the law it rests on, what went in and what came out.
 *
 * @param question stable code of what was asked, such as {@code fine.range}
 * @param basis the articles that answer it; empty for plain arithmetic
 * @param inputs named inputs in the order in which they were used; values are value types, enums,
 *     dates, numbers or strings
 * @param outcome what came out; the last step's outcome is the result of the whole calculation
 * @param steps the steps inside this one
 */
public record Step(
    String question,
    List<LegalBasis> basis,
    Map<String, Object> inputs,
    Object outcome,
    List<Step> steps)
    implements Finding {

  public Step {
    Objects.requireNonNull(question, "question");
    basis = List.copyOf(basis);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    Objects.requireNonNull(outcome, "outcome");
    steps = List.copyOf(steps);
  }

  /** A step without inner steps. */
  public static Step of(
      String question, List<LegalBasis> basis, Map<String, Object> inputs, Object outcome) {
    return new Step(question, basis, inputs, outcome, List.of());
  }

  @Override
  public Step asStep() {
    return this;
  }

  /** The same step around the steps that led to it. */
  public Step containing(List<Step> inner) {
    return new Step(question, basis, inputs, outcome, inner);
  }
}
