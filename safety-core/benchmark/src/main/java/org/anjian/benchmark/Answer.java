package org.anjian.benchmark;

import java.util.List;

/**
 * 答复: range and amount with the reasons, built at once.
 *
 * <p>All contestants but the fine calculator build theirs here from the clause and the tier that
 * they found, so that none pays for reasons more than the hand-written index.
 */
record Answer(Tier tier, List<Reason> reasons) {

  static Answer of(Question question, Tier tier) {
    Clause clause = tier.clause();
    return new Answer(
        tier,
        List.of(
            new Reason("edition", clause.basis(), question.day(), clause.from()),
            new Reason("clause", clause.basis(), question, clause.row()),
            new Reason("range", clause.basis(), clause.row(), clause.range()),
            new Reason("tier", clause.basis(), question.measure(), tier),
            new Reason("amount", clause.basis(), tier, tier.amount())));
  }

  Outcome outcome() {
    return new Outcome(tier.clause().row().ref(), tier.clause().range(), tier.amount());
  }
}
