package org.anjian.duty;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.account.Role;

/** 事项种类: what is to be done. The articles stand with each {@link Duty}, as they were in force. */
public enum DutyKind {
  /** 整改到期: the unit puts hazards right. */
  RECTIFICATION(Holder.PARTY),
  /** 整改复查. */
  REINSPECTION(Holder.AGENCY),
  /** 现场处理措施期满. */
  MEASURE_END(Holder.AGENCY),
  /** 作出处罚决定: the time for the whole case. */
  CASE_DECISION(Holder.AGENCY),
  /** 当事人陈述申辩. */
  STATEMENT(Holder.PARTY),
  /** 当事人要求听证. */
  HEARING_REQUEST(Holder.PARTY),
  /** 通知听证. */
  HEARING_NOTIFICATION(Holder.AGENCY),
  /** 举行听证. */
  HEARING(Holder.AGENCY),
  /** 法制审核. */
  LEGAL_REVIEW(Holder.AGENCY, Role.LEGAL_REVIEWER),
  /** 集体讨论. */
  COLLECTIVE_DISCUSSION(Holder.AGENCY, Role.LEADER),
  /** 决定是否移送公安机关. */
  REFERRAL_DECISION(Holder.AGENCY, Role.LEADER),
  /** 向公安机关移送. */
  REFERRAL(Holder.AGENCY),
  /** 送达决定书. */
  DECISION_DELIVERY(Holder.AGENCY),
  /** 公开处罚信息. */
  PUBLICATION(Holder.AGENCY),
  /** 报上级备案. */
  UPWARD_REPORT(Holder.AGENCY),
  /** 缴纳罚款. */
  PAYMENT(Holder.PARTY, Role.CASHIER),
  /** 延期、分期缴纳. */
  INSTALMENT(Holder.PARTY, Role.CASHIER),
  /** 催告. */
  DEMAND(Holder.AGENCY),
  /** 申请人民法院强制执行. */
  COURT_APPLICATION(Holder.AGENCY),
  /** 当场处罚报备案. */
  ON_THE_SPOT_REPORT(Holder.AGENCY),
  /** 当场收缴的罚款交至机关. */
  FINE_HANDOVER(Holder.AGENCY, Role.CASHIER),
  /** 当场收缴的罚款缴付银行. */
  FINE_DEPOSIT(Holder.AGENCY, Role.CASHIER),
  /** 复议答复. */
  RECONSIDERATION_ANSWER(Holder.AGENCY, Role.LEGAL_REVIEWER),
  /** 举证答辩. */
  SUIT_ANSWER(Holder.AGENCY, Role.LEGAL_REVIEWER),
  /** 撤回公开的处罚信息. */
  PUBLICATION_WITHDRAWAL(Holder.AGENCY),
  /** 重新作出决定. */
  RENEWED_DECISION(Holder.AGENCY, Role.LEADER),
  /** 结案. */
  CLOSING(Holder.AGENCY),
  /** 执法证到期. */
  CERTIFICATE_EXPIRY(Holder.AGENCY, Role.ADMINISTRATOR),
  /** 许可证到期. */
  LICENCE_EXPIRY(Holder.PARTY),
  /** 应急预案备案到期. */
  PLAN_EXPIRY(Holder.PARTY);

  /** 义务人: whose act it is. */
  public enum Holder {
    /** 应急管理部门. */
    AGENCY,
    /** 当事人、生产经营单位. */
    PARTY
  }

  private final Holder holder;
  private final Set<Role> roles;

  DutyKind(Holder holder, Role... roles) {
    this.holder = holder;
    this.roles = roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles));
  }

  /** Whose act it is. */
  public Holder holder() {
    return holder;
  }

  /** Whose work it is by role, besides that of the officers of the record. */
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** The kinds that are somebody's work by one of these roles. */
  public static Set<DutyKind> of(Set<Role> roles) {
    return Arrays.stream(values())
        .filter(kind -> kind.roles.stream().anyMatch(roles::contains))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The kinds whose act is that of a holder. */
  public static Set<DutyKind> heldBy(Holder holder) {
    return Arrays.stream(values())
        .filter(kind -> kind.holder == holder)
        .collect(Collectors.toUnmodifiableSet());
  }
}
