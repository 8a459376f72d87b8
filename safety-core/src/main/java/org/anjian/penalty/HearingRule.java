package org.anjian.penalty;

import java.util.List;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/** 听证的条件 (行政处罚法(2021) 第63条第1款; 部令18号 第55条). */
final class HearingRule {

  private static final LegalBasis[] ITEMS = items();
  private static final LegalBasis NAMED = ProcedureLaw.procedures(55).paragraph(1);
  private static final Optional<Yuan> INDIVIDUAL = Optional.of(Yuan.ofWan(2));
  private static final Optional<Yuan> UNIT = Optional.of(Yuan.ofWan(10));
  private static final Gap THRESHOLD = new Gap.Field("hearingThresholdYuan");

  /** The gains that are confiscated, where their amount is not known. */
  static final Gap GAINS = new Gap.Field("confiscatedGainsYuan");

  /** The goods that are confiscated, where their value is not known. */
  static final Gap GOODS = new Gap.Field("confiscatedGoodsYuan");

  private HearingRule() {}

  private static LegalBasis[] items() {
    LegalBasis[] items = new LegalBasis[6];
    for (int item = 1; item < items.length; item++) {
      items[item] = HearingDuty.LIST.item(item);
    }
    return items;
  }

  /**
   * 较大数额、较大价值: the province's figure, else the ministry's where its rule holds (第55条第2款); empty
   * where no text that is carried sets one. 以上 includes the figure itself (第88条).
   */
  static Optional<Yuan> threshold(
      Subject subject, boolean proceduresHold, HearingDuty.Thresholds provincial) {
    Optional<Yuan> set = subject.isOrganisation() ? provincial.unit() : provincial.individual();
    if (set.isPresent() || !proceduresHold) {
      return set;
    }
    return subject.isOrganisation() ? UNIT : INDIVIDUAL;
  }

  static void weigh(
      Weighing weighing,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      PenaltyNature[] natures,
      Optional<Yuan> gains,
      Optional<Yuan> goods,
      boolean proceduresHold,
      Optional<Yuan> threshold) {
    boolean gainsConfiscated = false;
    boolean goodsConfiscated = false;
    for (int i = 0; i < natures.length; i++) {
      PenaltyNature nature = natures[i];
      gainsConfiscated |= nature == PenaltyNature.CONFISCATION_OF_GAINS;
      goodsConfiscated |= nature == PenaltyNature.CONFISCATION_OF_GOODS;
      if (nature.isGrave()) {
        weighing.found(
            Ground.Code.GRAVE_PENALTY,
            proceduresHold && nature.isNamedForHearing() ? NAMED : ITEMS[nature.hearingItem()],
            otherPenalties.get(i));
      }
    }
    amount(weighing, Ground.Code.LARGE_FINE, 1, fine, threshold);
    if (gainsConfiscated) {
      amount(weighing, Ground.Code.LARGE_GAINS, gains, GAINS, threshold);
    }
    if (goodsConfiscated) {
      amount(weighing, Ground.Code.LARGE_GOODS, goods, GOODS, threshold);
    }
  }

  private static void amount(
      Weighing weighing,
      Ground.Code code,
      Optional<Yuan> amount,
      Gap unknown,
      Optional<Yuan> threshold) {
    if (amount.isEmpty()) {
      weighing.lacks(unknown);
    } else {
      amount(weighing, code, 2, amount.get(), threshold);
    }
  }

  private static void amount(
      Weighing weighing, Ground.Code code, int item, Yuan amount, Optional<Yuan> threshold) {
    if (amount.isZero()) {
      return;
    }
    if (threshold.isEmpty()) {
      weighing.lacks(THRESHOLD);
    } else if (amount.isAtLeast(threshold.get())) {
      weighing.found(code, ITEMS[item], amount, threshold.get());
    }
  }
}
