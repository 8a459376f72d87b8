package org.anjian.rest.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.explain.Step;
import org.anjian.explain.Trace;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.language.Language;

/**
 * 推理步骤: one step of a calculation.
 *
 * @param code stable code of the question
 * @param question the question in the language of the answer
 * @param basis the articles, as people cite them
 * @param inputs what went in
 * @param outcome what came out
 * @param steps the steps inside
 */
public record StepView(
    String code,
    String question,
    String basis,
    Map<String, String> inputs,
    String outcome,
    List<StepView> steps) {

  /** The steps of a trace. */
  public static List<StepView> of(Trace trace, Language language) {
    return trace.steps().stream().map(step -> of(step, language)).toList();
  }

  private static StepView of(Step step, Language language) {
    Map<String, String> inputs = new LinkedHashMap<>();
    step.inputs().forEach((name, value) -> inputs.put(name, TraceWords.input(value, language)));
    return new StepView(
        step.question(),
        Vocabulary.QUESTION.label(step.question(), language),
        TraceWords.basis(step.basis(), language),
        inputs,
        TraceWords.outcome(step.outcome(), language),
        step.steps().stream().map(inner -> of(inner, language)).toList());
  }
}
