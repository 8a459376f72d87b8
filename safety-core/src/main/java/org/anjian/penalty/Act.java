package org.anjian.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 违法行为: one act of one party, under every norm that it violates. It is fined once, however many
 * norms there are (行政处罚法(2021) 第29条).
 *
 * @param party who did it, where several parties are assessed together; empty for the only one
 * @param norms the facts under each norm: at least one, of the same days and circumstances
 */
public record Act(String party, List<FineFacts> norms) {

  /**
   * Checks that the norms are about one act.
   *
   * @throws IllegalArgumentException if there is no norm
   * @throws Refusal FACTS_CONTRADICT naming the field in which two norms differ
   */
  public Act {
    Objects.requireNonNull(party, "party");
    norms = List.copyOf(norms);
    if (norms.isEmpty()) {
      throw new IllegalArgumentException("an act violates at least one norm");
    }
    FineFacts first = norms.get(0);
    for (int i = 1; i < norms.size(); i++) {
      FineFacts other = norms.get(i);
      mustAgree("actDate", first.actDate(), other.actDate());
      mustAgree("decisionDate", first.decisionDate(), other.decisionDate());
      mustAgree("discoveredDate", first.discoveredDate(), other.discoveredDate());
      mustAgree("harmToLifeOrFinance", first.harmToLifeOrFinance(), other.harmToLifeOrFinance());
      mustAgree("division", first.division(), other.division());
      mustAgree("circumstances", first.circumstances(), other.circumstances());
      mustAgree("subject", kind(first), kind(other));
    }
  }

  private static String kind(FineFacts facts) {
    return facts.subject().isOrganisation() ? "organisation" : "person";
  }

  private static void mustAgree(String field, Object one, Object other) {
    if (!one.equals(other)) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("field", field);
      details.put("value", other);
      details.put("other", one);
      throw Refusal.of(RefusalCode.FACTS_CONTRADICT, details);
    }
  }

  /** An act of the only party, under one or more norms. */
  public static Act of(FineFacts... norms) {
    return new Act("", List.of(norms));
  }

  /** The same act, done by a named party. */
  public Act by(String party) {
    return new Act(party, norms);
  }
}
