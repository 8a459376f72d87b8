package org.anjian.enforcement;

import java.util.function.Predicate;

/** 送达事实: what must be on record for one mode of delivery or another. */
public enum DeliveryFact {
  /** 收件人. */
  RECEIVER("receiver", delivery -> !delivery.receiver().isBlank()),
  /** 地点, or where it was announced. */
  PLACE("place", delivery -> !delivery.facts().place().isBlank()),
  /** 拒收事由. */
  REFUSAL("refusal", delivery -> !delivery.facts().refusal().isBlank()),
  /** 见证人, 或者拍照、录像. */
  WITNESSES_OR_RECORDING(
      "witnesses",
      delivery ->
          !delivery.facts().witnesses().isEmpty() || !delivery.facts().recording().isBlank()),
  /** 受委托的应急管理部门. */
  AGENCY("agency", delivery -> !delivery.facts().agency().isBlank()),
  /** 邮件编号. */
  POSTING_NUMBER("postingNumber", delivery -> !delivery.facts().postingNumber().isBlank()),
  /** 发出日期: posted, handed to the other agency, announced. */
  SENT_ON("sentOn", delivery -> delivery.facts().sentOn().isPresent()),
  /** 确认书约定的电子地址. */
  ADDRESS("address", delivery -> !delivery.facts().address().isBlank()),
  /** 公告送达的理由. */
  GROUND("ground", delivery -> delivery.facts().ground().isPresent()),
  /** 原因和经过. */
  COURSE("course", delivery -> !delivery.facts().course().isBlank());

  private final String field;
  private final Predicate<DocumentDelivery> known;

  DeliveryFact(String field, Predicate<DocumentDelivery> known) {
    this.field = field;
    this.known = known;
  }

  /** The name of the field in which it is given. */
  public String field() {
    return field;
  }

  boolean isKnownBy(DocumentDelivery delivery) {
    return known.test(delivery);
  }
}
