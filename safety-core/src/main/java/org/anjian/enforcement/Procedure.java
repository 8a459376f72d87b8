package org.anjian.enforcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.calendar.Deadline;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.LegalTerms;
import org.anjian.duty.Due;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 程序规则: the terms of the procedure by the legal calendar, and the articles of its steps.
 *
 * <p>The texts that the product carries reach back to 15 July 2021 (行政处罚法(2021) 第86条) and, for what
 * only the ministry's rule says, to 1 February 2026 (安全生产违法行为行政处罚办法(2025) 第90条). Before that the
 * order of acts is checked by the same rules, but terms are not: the texts of those days are not
 * carried, and no term is made up.
 */
public final class Procedure {

  /** 立案. */
  public static final LegalBasis FILE = law(54).paragraph(2);

  /** 告知. */
  public static final LegalBasis NOTIFY = law(44);

  /** 陈述申辩. */
  public static final LegalBasis STATEMENT = law(45).paragraph(1);

  /** 听取陈述申辩. */
  public static final LegalBasis HEAR_THE_PARTY = law(62);

  /** 不得因申辩加重. */
  public static final LegalBasis NEVER_HEAVIER = law(45).paragraph(2);

  /** 听证范围. */
  public static final LegalBasis HEARING = law(63).paragraph(1);

  /** 听证申请期限. */
  public static final LegalBasis HEARING_REQUEST = law(64).paragraph(1).item(1);

  /** 听证通知期限. */
  public static final LegalBasis HEARING_NOTICE = law(64).paragraph(1).item(2);

  /** 举行听证的期限. */
  public static final LegalBasis HEARING_IN_TIME = ministryRule(57).paragraph(1);

  /** 听证主持人. */
  public static final LegalBasis HEARING_CHAIR = law(64).paragraph(1).item(4);

  /** 终止听证. */
  public static final LegalBasis TERMINATE_HEARING = law(64).paragraph(1).item(6);

  /** 根据听证笔录决定. */
  public static final LegalBasis DECIDE_ON_HEARING = law(65);

  /** 法制审核. */
  public static final LegalBasis LEGAL_REVIEW = law(58).paragraph(1);

  /** 集体讨论. */
  public static final LegalBasis COLLECTIVE_DISCUSSION = law(57).paragraph(2);

  /** 符合听证条件的, 集体讨论. */
  public static final LegalBasis DISCUSS_WHAT_CARRIES_A_HEARING =
      ministryRule(50).paragraph(3).item(3);

  /** 处罚时效. */
  public static final LegalBasis LIMITATION = law(36).paragraph(1);

  /** 决定. */
  public static final LegalBasis DECIDE = law(57).paragraph(1);

  /** 办案期限. */
  public static final LegalBasis DECIDE_IN_TIME = law(60);

  /** 不予处罚. */
  public static final LegalBasis NOT_PUNISH = law(57).paragraph(1).item(2);

  /** 不予处罚的, 教育当事人. */
  public static final LegalBasis EDUCATE = law(33).paragraph(3);

  /** 延长办案期限. */
  public static final LegalBasis EXTEND = ministryRule(53).paragraph(1);

  /** 移送有管辖权的部门. */
  public static final LegalBasis TRANSFER_TO_AGENCY = ministryRule(9).paragraph(1);

  /** 移送的书面报告. */
  public static final LegalBasis REPORT_TRANSFER = referral(5).paragraph(1);

  /** 批准移送, 向公安机关移送. */
  public static final LegalBasis APPROVE_TRANSFER = referral(5).paragraph(2);

  /** 移送的材料. */
  public static final LegalBasis TRANSFER_MATERIALS = referral(6);

  /** 公安机关审查. */
  public static final LegalBasis POLICE_ANSWERS = referral(8);

  /** 不得以行政处罚代替移送. */
  public static final LegalBasis NO_PENALTY_INSTEAD = referral(11).paragraph(1);

  /** 送达. */
  public static final LegalBasis DELIVER = law(61).paragraph(1);

  /** 缴款期限. */
  public static final LegalBasis PAY = law(67).paragraph(3);

  /** 延期、分期. */
  public static final LegalBasis INSTALMENTS = law(66).paragraph(2);

  /** 加处罚款. */
  public static final LegalBasis SURCHARGE = law(72).paragraph(1).item(1);

  /** 公开处罚信息. */
  public static final LegalBasis PUBLISH =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 78).paragraph(2);

  /** 报上级备案. */
  public static final LegalBasis REPORT_UPWARD = ministryRule(82);

  /** 催告. */
  public static final LegalBasis DEMAND = coercion(35);

  /** 催告送达十日后, 方可申请强制执行. */
  public static final LegalBasis APPLY_AFTER_DEMAND = coercion(54);

  /** 申请人民法院强制执行的期限. */
  public static final LegalBasis APPLY = coercion(53);

  /** 法院受理. */
  public static final LegalBasis COURT_ANSWERS = coercion(56);

  /** 结案. */
  public static final LegalBasis CLOSE = ministryRule(54).paragraph(1);

  /** 其他应予结案的情形. */
  public static final LegalBasis CLOSE_OTHERWISE = ministryRule(54).paragraph(1).item(4);

  private static final LocalDate MINISTRY_RULE_IN_FORCE = LocalDate.of(2026, 2, 1);

  private final LegalTerms terms;
  private final LegalClock clock;

  public Procedure(LegalTerms terms, LegalClock clock) {
    this.terms = Objects.requireNonNull(terms, "terms");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /** 听证申请: until when a party told on a day may ask for a hearing. */
  Optional<Deadline> hearingRequest(LocalDate toldOn) {
    return deadline("HEARING_REQUEST", toldOn);
  }

  /** 听证通知: until when the party must be told of a hearing on a day. */
  Optional<Deadline> hearingNotification(LocalDate hearing) {
    return deadline("HEARING_NOTIFICATION", hearing);
  }

  /** 陈述申辩: until when a party told on a day may speak; only the rule of 2026 sets a term. */
  Optional<Deadline> statement(LocalDate toldOn) {
    return deadline("STATEMENT", toldOn);
  }

  /** 缴纳罚款: until when a fine whose decision was delivered on a day is to be paid. */
  Optional<Deadline> payment(LocalDate deliveredOn) {
    return deadline("PAYMENT", deliveredOn);
  }

  /** 作出决定: until when a case filed on a day is to be decided. */
  public Optional<Deadline> decision(LocalDate filedOn) {
    return deadline("DECISION", filedOn);
  }

  /** 送达: until when a decision of a day is to be delivered. */
  public Optional<Deadline> delivery(LocalDate decidedOn) {
    return deadline("DELIVERY", decidedOn);
  }

  /** 催告后履行: until when a party that was asked on a day may still perform. */
  Optional<Deadline> performanceAfterDemand(LocalDate demandedOn) {
    return deadline("ENFORCEMENT_REMINDER", demandedOn);
  }

  /** 起诉: until when the party may sue against a decision delivered on a day. */
  Optional<Deadline> suit(LocalDate deliveredOn) {
    return deadline("LITIGATION", deliveredOn);
  }

  /** 公告送达: until when an announcement of a day must stand. */
  Optional<Deadline> announcedDelivery(LocalDate announcedOn) {
    return deadline("ANNOUNCED_DELIVERY", announcedOn);
  }

  /** 申请强制执行: until when, once the decision can no longer be contested. */
  Optional<Deadline> courtApplication(LocalDate finalOn) {
    return deadline("COURT_ENFORCEMENT", finalOn);
  }

  /**
   * 申请执行生效判决: until when, from the day on which it took effect. Two years reach beyond every
   * holiday notice; the last day is provisional then.
   */
  Optional<Deadline> judgmentEnforcement(LocalDate effectiveOn) {
    LegalClock provisional = LegalClock.of(clock.calendar().provisional());
    return terms
        .find("JUDGMENT_ENFORCEMENT", effectiveOn)
        .map(term -> provisional.deadline(term, effectiveOn));
  }

  /**
   * The last day of a term by its name in the table; empty where no text that is carried sets one.
   */
  Optional<LocalDate> lastDay(String rule, LocalDate event) {
    return deadline(rule, event).map(Deadline::lastDay);
  }

  /** 期限: the last day of a term by its name, with its articles and how it was found. */
  Optional<Due> due(String rule, LocalDate event) {
    return terms.find(rule, event).map(term -> Due.by(term, clock.deadline(term, event)));
  }

  /** The last day on which a term by its name can begin so that it is over before a day. */
  Optional<Deadline> latestFor(String rule, LocalDate day) {
    return terms.find(rule, day).map(term -> clock.latestBefore(term.term(), day));
  }

  /** 法定期限 of a name; empty where no text that is carried sets it for that day. */
  Optional<LegalTerm> term(String rule, LocalDate event) {
    return terms.find(rule, event);
  }

  /** 法定时钟: the clock by which all of this is counted. */
  LegalClock clock() {
    return clock;
  }

  /**
   * The last moment of a term of hours, after its event or before it; empty where no text that is
   * carried sets one.
   */
  Optional<LocalDateTime> lastMoment(String rule, LocalDateTime event) {
    return terms.find(rule, event.toLocalDate()).map(legal -> clock.moment(legal, event).value());
  }

  /** Whether the ministry's rule of 2025 is in force on a day. */
  static boolean ministryRuleApplies(LocalDate day) {
    return !day.isBefore(MINISTRY_RULE_IN_FORCE);
  }

  private Optional<Deadline> deadline(String rule, LocalDate event) {
    return terms.find(rule, event).map(term -> clock.deadline(term, event));
  }

  /** The refusal of an act that leaves out what its article demands. */
  static Refusal missing(String field, LegalBasis basis) {
    return Refusal.of(RefusalCode.FACT_MISSING, Map.of("field", field), basis);
  }

  private static LegalBasis coercion(int article) {
    return LegalBasis.of("administrative-coercion-law", "行政强制法", 2011, article);
  }

  private static LegalBasis referral(int article) {
    return LegalBasis.of("criminal-case-transfer-provisions", "行政执法机关移送涉嫌犯罪案件的规定", 2020, article);
  }

  private static LegalBasis law(int article) {
    return LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, article);
  }

  private static LegalBasis ministryRule(int article) {
    return LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, article);
  }
}
