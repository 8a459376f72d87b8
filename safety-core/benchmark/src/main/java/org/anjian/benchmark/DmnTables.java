package org.anjian.benchmark;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * kie-dmn: a decision table from clause, subject, stage and day to the row, whose output says which
 * tier the measure is in. A row for each tier instead costs it twice as much.
 */
final class DmnTables implements Contestant {

  private final Task task;
  private final DMNRuntime runtime;
  private final DMNModel model;

  DmnTables(Task task) {
    this.task = task;
    Resource resource = ResourceFactory.newReaderResource(new StringReader(model(task)), "UTF-8");
    resource.setSourcePath("fine.dmn");
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
  }

  @Override
  public Answer answer(Question question) {
    DMNContext context = runtime.newContext();
    context.set("provision", question.provision());
    context.set("subject", question.subject().name());
    context.set("condition", question.condition());
    context.set("day", BigDecimal.valueOf(question.day().toEpochDay()));
    context.set("measure", BigDecimal.valueOf(question.measure()));
    DMNResult result = runtime.evaluateAll(model, context);
    BigDecimal tier = (BigDecimal) result.getDecisionResultByName("tier").getResult();
    return Answer.of(question, task.tiers().get(tier.intValue()));
  }

  private static String model(Task task) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
            id="fine" name="fine" namespace="urn:anjian:benchmark">
        """);
    for (String name : List.of("provision", "subject", "condition")) {
      input(text, name, "string");
    }
    input(text, "day", "number");
    input(text, "measure", "number");
    decision(text, List.of("provision", "subject", "condition", "day"), List.of("measure"));
    Map<Clause, List<Tier>> tiers =
        task.tiers().stream()
            .collect(Collectors.groupingBy(Tier::clause, LinkedHashMap::new, Collectors.toList()));
    tiers.forEach((clause, own) -> rule(text, clause, own));
    text.append("</decisionTable></decision>\n</definitions>\n");
    return text.toString();
  }

  private static void input(StringBuilder text, String name, String type) {
    text.append(
        """
        <inputData id="%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
        """
            .formatted(name, type));
  }

  private static void decision(StringBuilder text, List<String> tested, List<String> used) {
    text.append(
        "<decision id=\"tier\" name=\"tier\"><variable name=\"tier\" typeRef=\"number\"/>\n");
    tested.forEach(input -> require(text, input));
    used.forEach(input -> require(text, input));
    text.append("<decisionTable hitPolicy=\"FIRST\">\n");
    tested.forEach(input -> column(text, input));
    text.append("<output/>\n");
  }

  private static void require(StringBuilder text, String name) {
    text.append(
        """
        <informationRequirement><requiredInput href="#%s"/></informationRequirement>
        """
            .formatted(name));
  }

  private static void column(StringBuilder text, String name) {
    text.append(
        """
        <input><inputExpression><text>%s</text></inputExpression></input>
        """
            .formatted(name));
  }

  private static void rule(StringBuilder text, Clause clause, List<Tier> tiers) {
    text.append("<rule>");
    test(text, '"' + clause.provision() + '"');
    test(text, '"' + clause.subject().name() + '"');
    test(text, '"' + clause.condition() + '"');
    test(text, "[" + clause.from().toEpochDay() + ".." + clause.to().toEpochDay() + ")");
    text.append("<outputEntry><text>");
    Tier last = tiers.get(tiers.size() - 1);
    for (Tier tier : tiers.subList(0, tiers.size() - 1)) {
      text.append("if measure &lt; ").append(tier.to());
      text.append(" then ").append(tier.number()).append(" else ");
    }
    text.append(last.number()).append("</text></outputEntry></rule>\n");
  }

  private static void test(StringBuilder text, String test) {
    text.append("<inputEntry><text>").append(test).append("</text></inputEntry>");
  }
}
