package org.anjian.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.anjian.law.Subject;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each clause, then a rule for each of its tiers; stops at the first. */
final class EasyRulesSet implements Contestant {

  private final RulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
  private final Rules clauses = new Rules();
  private final List<Rules> tiers = new ArrayList<>();

  EasyRulesSet(Task task) {
    for (Clause clause : task.clauses()) {
      clauses.register(rule(clause));
      tiers.add(new Rules());
    }
    task.tiers().forEach(tier -> tiers.get(tier.clause().number()).register(rule(tier)));
  }

  private static Rule rule(Clause clause) {
    String provision = clause.provision();
    Subject subject = clause.subject();
    String condition = clause.condition();
    return new RuleBuilder()
        .name("clause " + clause.number())
        .priority(clause.number())
        .when(
            facts -> {
              Question question = facts.get("question");
              return question.provision().equals(provision)
                  && question.subject() == subject
                  && question.condition().equals(condition)
                  && clause.inForceOn(question.day());
            })
        .then(facts -> facts.put("clause", clause))
        .build();
  }

  private static Rule rule(Tier tier) {
    return new RuleBuilder()
        .name("tier " + tier.number())
        .priority(tier.number())
        .when(
            facts -> {
              Question question = facts.get("question");
              return tier.holds(question.measure());
            })
        .then(facts -> facts.put("tier", tier))
        .build();
  }

  @Override
  public Answer answer(Question question) {
    Facts facts = new Facts();
    facts.put("question", question);
    engine.fire(clauses, facts);
    Clause clause = facts.get("clause");
    engine.fire(tiers.get(clause.number()), facts);
    return Answer.of(question, facts.get("tier"));
  }
}
