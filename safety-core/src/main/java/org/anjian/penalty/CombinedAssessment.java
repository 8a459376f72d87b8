package org.anjian.penalty;

import java.util.List;
import java.util.Objects;
import org.anjian.law.Subject;

/**
 * 合并评估: what the law allows for several acts, each weighed apart, then added (安全生产违法行为行政处罚办法(2025)
 * 第72条).
 *
 * @param acts each act, in the order given
 * @param parties the sum for each party, in the order in which they first occur; a fine is owed by
 *     one of them, never by all together
 * @param total the sum over all acts
 */
public record CombinedAssessment(
    List<ActAssessment> acts, List<PartySum> parties, PenaltySum total) {

  /**
   * 当事人合计.
   *
   * @param party as the acts name it
   * @param subject as what it is punished; of several capacities of one person, that of the first
   *     act
   * @param sum what its acts cost together
   */
  public record PartySum(String party, Subject subject, PenaltySum sum) {

    public PartySum {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(sum, "sum");
    }
  }

  public CombinedAssessment {
    acts = List.copyOf(acts);
    parties = List.copyOf(parties);
    Objects.requireNonNull(total, "total");
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a combined assessment has at least one act");
    }
  }

  /** The acts of a party. */
  public List<ActAssessment> actsOf(PartySum party) {
    return acts.stream()
        .filter(act -> act.act().party().equals(party.party()))
        .filter(
            act ->
                Act.areOneParty(party.party(), party.subject(), act.act().norms().get(0).subject()))
        .toList();
  }

  /** The sum in one line, as traces keep it. */
  @Override
  public String toString() {
    return total.toString();
  }
}
