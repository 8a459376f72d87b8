package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.calendar.Term;
import org.anjian.explain.LegalBasis;

/**
 * 程序规则: which procedure applies on a day, with its terms and articles.
 *
 * <p>The texts that the product carries reach back to 15 July 2021 (行政处罚法(2021) 第86条) and, for what
 * only the ministry's rule says, to 1 February 2026 (安全生产违法行为行政处罚办法(2025) 第90条). Before that the
 * order of acts is checked by the same rules, but terms are not: the texts of those days are not
 * carried, and no term is made up.
 */
public enum Procedure {
  /** Before 行政处罚法(2021). */
  NOT_CARRIED(LocalDate.MIN),
  /** 行政处罚法(2021), before 部令第18号. */
  PENALTY_LAW_2021(LocalDate.of(2021, 7, 15)),
  /** 行政处罚法(2021) with 部令第18号. */
  MINISTRY_RULE_2025(LocalDate.of(2026, 2, 1));

  /** 立案. */
  public static final LegalBasis FILE = law(54).paragraph(2);

  /** 告知. */
  public static final LegalBasis NOTIFY = law(44);

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

  /** 听证主持人. */
  public static final LegalBasis HEARING_CHAIR = law(64).paragraph(1).item(4);

  /** 根据听证笔录决定. */
  public static final LegalBasis DECIDE_ON_HEARING = law(65);

  /** 法制审核. */
  public static final LegalBasis LEGAL_REVIEW = law(58).paragraph(1);

  /** 集体讨论. */
  public static final LegalBasis COLLECTIVE_DISCUSSION = law(57).paragraph(2);

  /** 决定. */
  public static final LegalBasis DECIDE = law(57).paragraph(1);

  /** 办案期限. */
  public static final LegalBasis DECIDE_IN_TIME = law(60);

  /** 送达. */
  public static final LegalBasis DELIVER = law(61).paragraph(1);

  /** 缴款期限. */
  public static final LegalBasis PAY = law(67).paragraph(3);

  /** 延期、分期. */
  public static final LegalBasis INSTALMENTS = law(66).paragraph(2);

  /** 加处罚款. */
  public static final LegalBasis SURCHARGE = law(72).paragraph(1).item(1);

  /** 结案. */
  public static final LegalBasis CLOSE =
      LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, 54).paragraph(1);

  /** 罚款缴纳期限: 十五日, calendar days (not among those of 行政处罚法(2021) 第85条). */
  public static final Term PAYMENT_TERM = Term.calendarDays(15);

  /** 办案期限: 九十日, calendar days. */
  public static final Term DECISION_TERM = Term.calendarDays(90);

  /** 送达期限: 七日, working days (行政处罚法(2021) 第85条). */
  public static final Term DELIVERY_TERM = Term.workingDays(7);

  private final LocalDate from;

  Procedure(LocalDate from) {
    this.from = from;
  }

  /** The procedure of a day. */
  public static Procedure on(LocalDate day) {
    Procedure found = NOT_CARRIED;
    for (Procedure procedure : values()) {
      if (!day.isBefore(procedure.from)) {
        found = procedure;
      }
    }
    return found;
  }

  /** Whether the text of the day is carried, so that terms can be checked. */
  public boolean isCarried() {
    return this != NOT_CARRIED;
  }

  /** 五日 to ask for a hearing, working days (行政处罚法(2021) 第64条第1款第1项、第85条). */
  public Optional<Term> hearingRequestTerm() {
    return isCarried() ? Optional.of(Term.workingDays(5)) : Optional.empty();
  }

  /** 七日 before the hearing, working days (行政处罚法(2021) 第64条第1款第2项、第85条). */
  public Optional<Term> hearingNoticeTerm() {
    return isCarried() ? Optional.of(Term.workingDays(7)) : Optional.empty();
  }

  /**
   * 五日 for statements, working days, afterwards deemed waived (安全生产违法行为行政处罚办法(2025) 第18条第2款、第89条);
   * no text before that sets one.
   */
  public Optional<Term> statementTerm() {
    return this == MINISTRY_RULE_2025 ? Optional.of(Term.workingDays(5)) : Optional.empty();
  }

  private static LegalBasis law(int article) {
    return LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, article);
  }
}
