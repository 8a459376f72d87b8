package org.anjian.penalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.calendar.LegalTerm;
import org.anjian.explain.Finding;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Step;

/**
 * 处罚后果: what follows from an intended penalty for the procedure, with the reasons.
 *
 * @param kind which question
 * @param answer whether it follows
 * @param rule the articles that answer the question
 * @param grounds the reasons that were found: why it follows, or, for what the agency may do, why
 *     it may not; empty where nothing stands out
 * @param gaps what is not known and would decide the answer: names of facts and amounts; empty
 *     unless the answer is UNDETERMINED
 * @param term the term that the law sets for it, if it follows
 */
public record Consequence(
    Kind kind,
    Answer answer,
    List<LegalBasis> rule,
    List<Ground> grounds,
    List<Gap> gaps,
    Optional<LegalTerm> term)
    implements Finding {

  /** 后果种类, in the order in which they are drawn. */
  public enum Kind {
    /** 告知听证: must the party be told that it may ask for a hearing? */
    HEARING,
    /** 集体讨论: must the leaders discuss it together? */
    COLLECTIVE_DISCUSSION,
    /** 法制审核: must it pass legal review before the decision? */
    LEGAL_REVIEW,
    /** 报上级备案: must it be reported upward? */
    UPWARD_REPORT,
    /** 管辖: may this agency decide it? */
    COMPETENCE,
    /** 当场处罚: may it be decided on the spot? */
    ON_THE_SPOT,
    /** 公开: must the decision be published? */
    PUBLICATION
  }

  public Consequence {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(answer, "answer");
    rule = List.copyOf(rule);
    grounds = List.copyOf(grounds);
    gaps = List.copyOf(gaps);
    Objects.requireNonNull(term, "term");
    if ((answer == Answer.UNDETERMINED) == gaps.isEmpty()) {
      throw new IllegalArgumentException(
          "what is undetermined, and only that, says what is missing: " + kind + " " + gaps);
    }
  }

  /** The names of what is not known and would decide the answer. */
  public List<String> missing() {
    return Gap.names(gaps);
  }

  /** Whether it certainly follows. */
  public boolean isCertain() {
    return answer == Answer.YES;
  }

  @Override
  public Step asStep() {
    Map<String, Object> inputs = new LinkedHashMap<>();
    List<LegalBasis> bases = new ArrayList<>();
    grounds.forEach(ground -> bases.add(ground.basis()));
    rule.stream().filter(basis -> !bases.contains(basis)).forEach(bases::add);
    term.ifPresent(
        found -> {
          found.basis().stream().filter(basis -> !bases.contains(basis)).forEach(bases::add);
          inputs.put("term", found.term());
        });
    if (!gaps.isEmpty()) {
      inputs.put("missing", missing());
    }
    return new Step(
        "consequence." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        bases.stream().distinct().toList(),
        inputs,
        answer,
        grounds.stream().map(Consequence::step).toList());
  }

  private static Step step(Ground ground) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    ground.given().ifPresent(given -> inputs.put("given", given));
    ground.limit().ifPresent(limit -> inputs.put("limit", limit));
    return Step.of("consequence.ground", List.of(ground.basis()), inputs, ground.code());
  }
}
