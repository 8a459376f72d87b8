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
  private static final Yuan INDIVIDUAL = Yuan.ofWan(2);
  private static final Yuan UNIT = Yuan.ofWan(10);

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
    return Optional.of(subject.isOrganisation() ? UNIT : INDIVIDUAL);
  }

  static void weigh(
      Weighing weighing,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      Optional<Yuan> gains,
      Optional<Yuan> goods,
      boolean proceduresHold,
      Optional<Yuan> threshold) {
    boolean gainsConfiscated = false;
    boolean goodsConfiscated = false;
    for (OtherPenalty penalty : otherPenalties) {
      PenaltyNature nature = PenaltyNature.of(penalty);
      gainsConfiscated |= nature == PenaltyNature.CONFISCATION_OF_GAINS;
      goodsConfiscated |= nature == PenaltyNature.CONFISCATION_OF_GOODS;
      if (nature.isGrave()) {
        weighing.found(
            Ground.Code.GRAVE_PENALTY,
            proceduresHold && nature.isNamedForHearing() ? NAMED : ITEMS[nature.hearingItem()],
            penalty);
      }
    }
    amount(weighing, Ground.Code.LARGE_FINE, 1, Optional.of(fine), "fineYuan", threshold);
    if (gainsConfiscated) {
      amount(weighing, Ground.Code.LARGE_GAINS, 2, gains, "confiscatedGainsYuan", threshold);
    }
    if (goodsConfiscated) {
      amount(weighing, Ground.Code.LARGE_GOODS, 2, goods, "confiscatedGoodsYuan", threshold);
    }
  }

  private static void amount(
      Weighing weighing,
      Ground.Code code,
      int item,
      Optional<Yuan> amount,
      String name,
      Optional<Yuan> threshold) {
    if (amount.isEmpty()) {
      weighing.lacks(name);
    } else if (!amount.get().isZero()) {
      if (threshold.isEmpty()) {
        weighing.lacks("hearingThresholdYuan");
      } else if (amount.get().isAtLeast(threshold.get())) {
        weighing.found(code, ITEMS[item], amount.get(), threshold.get());
      }
    }
  }
}
