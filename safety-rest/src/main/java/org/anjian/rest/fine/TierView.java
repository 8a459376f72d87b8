package org.anjian.rest.fine;

import org.anjian.discretion.Tier;

/**
 * 裁量档次: the tier of the benchmark in which the case falls.
 *
 * @param benchmark key of the benchmark
 * @param number its place among the tiers of the clause, from 1
 */
public record TierView(String benchmark, int number, String labelZh, String labelEn) {

  static TierView of(Tier tier) {
    return new TierView(tier.benchmark(), tier.number(), tier.labelZh(), tier.labelEn());
  }
}
