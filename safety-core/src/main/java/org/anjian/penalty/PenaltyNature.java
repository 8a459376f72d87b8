package org.anjian.penalty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.law.OtherPenalty;

/**
 * 处罚种类的后果: what the law of procedure attaches to each kind of penalty beside the fine.
 *
 * <p>{@code hearingItem} is the item of 行政处罚法(2021) 第63条第1款 under which it carries a hearing
 * whatever the amount, 0 for none; {@code namedForHearing} whether 部令18号 第55条第1款 names it; {@code
 * reported} whether 部令18号 第82–84条 name it; {@code decider} who decides it.
 */
public enum PenaltyNature {
  /** 责令停产停业（整顿）. */
  SUSPENSION(4, true, true, Decider.AGENCY, "SUSPEND_PRODUCTION", "SUSPEND_BUSINESS"),
  /** 责令停止建设. */
  STOP_CONSTRUCTION(5, true, true, Decider.AGENCY, "STOP_CONSTRUCTION"),
  /** 限制从业. */
  BAN(
      4,
      true,
      true,
      Decider.AGENCY,
      "BAN_FROM_POST",
      "LIFETIME_BAN_FROM_POST",
      "INDUSTRY_BAN",
      "LIFETIME_INDUSTRY_BAN"),
  /** 责令关闭: 部令18号 第55条 and 第82–84条 do not name it. */
  CLOSURE(4, false, false, Decider.GOVERNMENT, "CLOSE"),
  /** 降低资质等级. */
  DOWNGRADE(3, true, true, Decider.ISSUER, "DOWNGRADE_QUALIFICATION"),
  /** 吊销许可证件. */
  PERMIT_REVOCATION(3, true, true, Decider.ISSUER, "REVOKE_PERMIT"),
  /** 撤销执业资格、岗位证书. */
  QUALIFICATION_REVOCATION(5, true, true, Decider.ISSUER, "REVOKE_QUALIFICATION"),
  /** 吊销营业执照. */
  LICENCE_REVOCATION(3, false, false, Decider.MARKET_REGULATION, "REVOKE_BUSINESS_LICENSE"),
  /** 暂扣营业执照. */
  LICENCE_SUSPENSION(0, false, false, Decider.MARKET_REGULATION, "SUSPEND_BUSINESS_LICENSE"),
  /** 暂扣许可证件，暂停执业资格、岗位证书. */
  PERMIT_SUSPENSION(
      0,
      false,
      false,
      Decider.ISSUER,
      "SUSPEND_PERMIT",
      "SUSPEND_QUALIFICATION",
      "SUSPEND_PRACTICE"),
  /** 行政拘留. */
  DETENTION(0, false, false, Decider.PUBLIC_SECURITY, "DETENTION"),
  /** 没收违法所得. */
  CONFISCATION_OF_GAINS(0, false, false, Decider.AGENCY, "CONFISCATE_GAINS"),
  /** 没收非法财物、采掘设备. */
  CONFISCATION_OF_GOODS(
      0, false, false, Decider.AGENCY, "CONFISCATE_GOODS", "CONFISCATE_EQUIPMENT"),
  /** 警告. */
  WARNING(0, false, false, Decider.AGENCY, "WARNING"),
  /** 通报批评. */
  PUBLIC_CRITICISM(0, false, false, Decider.AGENCY, "PUBLIC_CRITICISM"),
  /** 禁止车辆上道路行驶 (危险化学品安全法(2025) 第113条). */
  ROAD_BAN(0, false, false, Decider.AGENCY, "VEHICLE_ROAD_BAN"),
  /** 本单位的教育和处分: the clause names the unit itself, no agency (安全生产法(2021) 第107条). */
  OWN_DISCIPLINE(
      0, false, false, Decider.AGENCY, "CRITICISM_EDUCATION", "UNIT_DISCIPLINE", "DISCIPLINE"),
  /** 责令改正、停止违法行为: an order, not a penalty (行政处罚法 第28条第1款). */
  ORDER(
      0,
      false,
      false,
      Decider.AGENCY,
      "ORDER_CORRECTION",
      "STOP_ACT",
      "ORDER_DISPOSAL",
      "ORDER_REGISTRATION_CHANGE",
      "RECOVER_GOODS"),
  /** 撤销骗取的许可 (部令18号 第75条): by whoever granted it. */
  PERMIT_WITHDRAWAL(0, false, false, Decider.GRANTOR, "WITHDRAW_PERMIT"),
  /** 降级、撤职的处分: not a kind of penalty (行政处罚法 第9条), and not for the agency to give. */
  POST_DISCIPLINE(0, false, false, Decider.NOBODY_HERE, "DEMOTION", "DISMISSAL"),
  /** 其他: no text that is carried says who decides it. */
  OTHER(0, false, false, Decider.UNSAID);

  /** 决定机关. */
  enum Decider {
    /** 实施处罚的机关: whom the clause names. */
    AGENCY,
    /** 发证机关. */
    ISSUER,
    /** 准予许可的机关, by the clause itself. */
    GRANTOR,
    /** 县级以上人民政府. */
    GOVERNMENT,
    /** 公安机关. */
    PUBLIC_SECURITY,
    /** 市场监督管理部门. */
    MARKET_REGULATION,
    /** 任免机关、单位: outside the penalty, so that nothing is asked about it. */
    NOBODY_HERE,
    /** 未规定. */
    UNSAID
  }

  private static final Map<String, PenaltyNature> BY_CODE = byCode();

  private final int hearingItem;
  private final boolean namedForHearing;
  private final boolean reported;
  private final Decider decider;
  private final String[] codes;

  PenaltyNature(
      int hearingItem,
      boolean namedForHearing,
      boolean reported,
      Decider decider,
      String... codes) {
    this.hearingItem = hearingItem;
    this.namedForHearing = namedForHearing;
    this.reported = reported;
    this.decider = decider;
    this.codes = codes;
  }

  private static Map<String, PenaltyNature> byCode() {
    Map<String, PenaltyNature> natures = new HashMap<>();
    for (PenaltyNature nature : values()) {
      for (String code : nature.codes) {
        natures.put(code, nature);
      }
    }
    return natures;
  }

  /** The nature of a penalty; {@link #OTHER} for one that no text here names. */
  public static PenaltyNature of(OtherPenalty penalty) {
    return BY_CODE.getOrDefault(penalty.code(), OTHER);
  }

  /** The natures of several, in their order. */
  static PenaltyNature[] of(List<OtherPenalty> penalties) {
    PenaltyNature[] natures = new PenaltyNature[penalties.size()];
    for (int i = 0; i < natures.length; i++) {
      natures[i] = of(penalties.get(i));
    }
    return natures;
  }

  /** Whether it carries a hearing whatever the amount. */
  boolean isGrave() {
    return hearingItem > 0;
  }

  int hearingItem() {
    return hearingItem;
  }

  boolean isNamedForHearing() {
    return namedForHearing;
  }

  /** 报上级备案: whether 部令18号 第82–84条 name it whatever its amount. */
  public boolean isReported() {
    return reported;
  }

  Decider decider() {
    return decider;
  }

  /** Whether it is no penalty at all. */
  boolean isMeasureOnly() {
    return this == ORDER || this == POST_DISCIPLINE;
  }
}
