package org.anjian.rest.planning;

import org.anjian.planning.RandomDraw;

/**
 * 核验结果.
 *
 * @param commitment the commitment as computed from secret and pool
 * @param commitmentHolds whether it is the one that was published
 * @param selectionHolds whether the algorithm gives the same visits again
 */
public record VerificationView(String commitment, boolean commitmentHolds, boolean selectionHolds) {

  static VerificationView of(RandomDraw.Verification verification) {
    return new VerificationView(
        verification.commitment(), verification.commitmentHolds(), verification.selectionHolds());
  }
}
