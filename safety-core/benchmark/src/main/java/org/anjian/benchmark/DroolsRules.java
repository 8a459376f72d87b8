package org.anjian.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.anjian.law.Provision;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * Drools: a rule for each tier of a clause, compiled to its executable model; what rules have in
 * common it tests once, and equality by hash. The session is kept; each question is inserted, fired
 * and deleted, which costs less than a new session.
 */
final class DroolsRules implements Contestant {

  private final Task task;
  private final KieSession session;

  DroolsRules(Task task) {
    this.task = task;
    this.session = compile(ofTiers(task.tiers())).newKieSession();
  }

  @Override
  public Answer answer(Question question) {
    Violation violation = new Violation(question);
    FactHandle handle = session.insert(violation);
    session.fireAllRules();
    session.delete(handle);
    return Answer.of(question, task.tiers().get(violation.getTier()));
  }

  /** From the text of the rules to a base that answers. */
  static KieBase compile(String rules) {
    return new KieHelper().addContent(rules, ResourceType.DRL).build(ExecutableModelProject.class);
  }

  /** The same without the executable model. */
  static KieBase interpret(String rules) {
    return new KieHelper().addContent(rules, ResourceType.DRL).build(DrlProject.class);
  }

  private static String ofTiers(List<Tier> tiers) {
    StringBuilder text = start();
    for (Tier tier : tiers) {
      rule(
          text,
          tier.number(),
          tier.clause().row(),
          ", measure >= %d, measure < %d".formatted(tier.from(), tier.to()));
    }
    return text.toString();
  }

  /** A rule for each row of a law book. */
  static String ofRows(List<Provision> rows) {
    StringBuilder text = start();
    for (int i = 0; i < rows.size(); i++) {
      rule(text, i, rows.get(i), "");
    }
    return text.toString();
  }

  private static StringBuilder start() {
    return new StringBuilder("package org.anjian.benchmark.rules\n")
        .append("import %s;\n".formatted(Violation.class.getName()));
  }

  private static void rule(StringBuilder text, int number, Provision row, String more) {
    text.append(
        """
        rule "%d" when
          $v : Violation(provision == "%s", subject == "%s", condition == "%s",
              day >= %dL, day < %dL%s)
        then $v.setTier(%d); end
        """
            .formatted(
                number,
                row.ref().law() + '/' + row.ref().place(),
                row.subject(),
                row.condition(),
                row.statute().effectiveFrom().toEpochDay(),
                row.statute().effectiveTo().orElse(LocalDate.MAX).toEpochDay(),
                more,
                number));
  }
}
