package org.anjian.penalty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/**
 * 违法行为: one act of one party, under every norm that it violates. It is fined once, however many
 * norms there are (行政处罚法(2021) 第29条).
 *
 * @param party who did it, where several parties are assessed together; empty for the only one
 * @param norms the facts under each norm: at least one, of the same days, circumstances and
 *     amounts, as far as they are given
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
    mustBeOne("annualIncomeYuan", FineFacts::annualIncome, norms);
    mustBeOne("illegalGainsYuan", FineFacts::illegalGains, norms);
    mustBeOne("goodsValueYuan", FineFacts::goodsValue, norms);
  }

  /** An amount is needed under some norms only; where it is given, it is the same one. */
  private static void mustBeOne(
      String field, Function<FineFacts, Optional<Yuan>> amount, List<FineFacts> norms) {
    if (norms.size() == 1) {
      return;
    }
    Optional<Yuan> known = Optional.empty();
    for (FineFacts norm : norms) {
      Optional<Yuan> given = amount.apply(norm);
      if (known.isPresent() && given.isPresent()) {
        mustAgree(field, known.get(), given.get());
      }
      known = known.isPresent() ? known : given;
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

  /**
   * 同一当事人: whether two acts are of one party. Who is named is one party in whatever capacity, as
   * long as it is a unit or a person both times; who is not is told apart by the capacity.
   */
  boolean isOfPartyOf(Act other) {
    return party.equals(other.party)
        && areOneParty(party, norms.get(0).subject(), other.norms.get(0).subject());
  }

  /** Whether two capacities under one name are of one party. */
  static boolean areOneParty(String name, Subject one, Subject other) {
    return name.isEmpty() ? one == other : one.isOrganisation() == other.isOrganisation();
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
