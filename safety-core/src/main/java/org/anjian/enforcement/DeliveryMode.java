package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.anjian.explain.LegalBasis;

/**
 * 送达方式 (行政处罚法(2021) 第61条; 安全生产违法行为行政处罚办法(2025) 第66、67条), each with the facts that prove it and the
 * day on which it counts.
 */
public enum DeliveryMode {
  /** 直接送达: counts on the day on which it was signed for (第65条第2款). */
  HANDED_OVER(1, DeliveryFact.RECEIVER),
  /** 留置送达: refused, and left before witnesses or with a recording (第66条第1款第4项). */
  LEFT(4, DeliveryFact.REFUSAL, DeliveryFact.PLACE, DeliveryFact.WITNESSES_OR_RECORDING),
  /** 委托送达: by the agency of the place, which has it signed for (第66条第1款第3项). */
  ENTRUSTED(3, DeliveryFact.RECEIVER, DeliveryFact.AGENCY, DeliveryFact.SENT_ON),
  /** 邮寄送达: counts on the day of receipt that the post's receipt names (第66条第1款第3项). */
  POSTED(3, DeliveryFact.RECEIVER, DeliveryFact.POSTING_NUMBER, DeliveryFact.SENT_ON),
  /** 公告送达: counts as delivered once 30 days have passed since the announcement (第66条第1款第5项). */
  ANNOUNCED(5, DeliveryFact.SENT_ON, DeliveryFact.PLACE, DeliveryFact.GROUND, DeliveryFact.COURSE),
  /** 电子送达: only with a signed confirmation; counts on the day of arrival (第67条). */
  ELECTRONIC(0, DeliveryFact.ADDRESS);

  private final int item;
  private final List<DeliveryFact> needs;

  DeliveryMode(int item, DeliveryFact... needs) {
    this.item = item;
    this.needs = List.of(needs);
  }

  /** The facts without which nothing shows that it was delivered in this way. */
  public List<DeliveryFact> needs() {
    return needs;
  }

  /**
   * The article of this mode on a day; before the ministry's rule of 2025 it is the penalty law,
   * which refers to the law of civil procedure (a text that is not carried).
   */
  public LegalBasis basis(LocalDate day) {
    if (Procedure.ministryRuleApplies(day)) {
      return this == ELECTRONIC
          ? AftermathArticles.ELECTRONIC_DELIVERY
          : AftermathArticles.DELIVERY_MODES.item(item);
    }
    return this == ELECTRONIC ? AftermathArticles.DELIVER_BY_CONSENT : Procedure.DELIVER;
  }
}
