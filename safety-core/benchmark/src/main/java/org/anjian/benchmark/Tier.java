package org.anjian.benchmark;

import org.anjian.money.Yuan;

/**
 * 裁量档次: one tier of a clause, invented for the comparison.
 *
 * @param number number of the tier among all tiers of the task, from 0
 * @param clause its clause
 * @param from lowest measure, inclusive
 * @param to highest measure, exclusive; of the last tier, {@link Integer#MAX_VALUE}
 * @param amount the fine
 */
record Tier(int number, Clause clause, int from, int to, Yuan amount) {

  boolean isLast() {
    return to == Integer.MAX_VALUE;
  }

  boolean holds(int measure) {
    return from <= measure && measure < to;
  }
}
