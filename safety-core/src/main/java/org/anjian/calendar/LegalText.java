package org.anjian.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.anjian.explain.LegalBasis;

/**
 * 规定期限的法律文本: an edition of a statute that sets terms, and what it says about the days in them.
 *
 * @param law key of the statute
 * @param edition year of the edition
 * @param title short Chinese title
 * @param workingDayRule how it marks working days
 * @param declared the terms that it declares to be of working days; empty unless {@link
 *     WorkingDayRule#BY_LENGTH}
 * @param restDayRule on what a last day moves from a rest day
 * @param workingDayArticle the article that declares them; empty unless {@code BY_LENGTH}
 * @param restDayArticle the article on the last day, where it has one
 * @param carried whether the product carries the text; a bureau can add texts that it does not
 */
public record LegalText(
    String law,
    int edition,
    String title,
    WorkingDayRule workingDayRule,
    Set<Term> declared,
    RestDayRule restDayRule,
    List<LegalBasis> workingDayArticle,
    List<LegalBasis> restDayArticle,
    boolean carried) {

  /** 工作日规则: how a text says that days are working days. */
  public enum WorkingDayRule {
    /** 按日数: terms of certain lengths are of working days, all others of calendar days. */
    BY_LENGTH,
    /** 条文写明: an article that means working days says so. */
    AS_STATED,
    /** 无规定: the text has no such rule, so that its days are calendar days. */
    NONE
  }

  /** 末日顺延的依据: on what a last day moves from a rest day. */
  public enum RestDayRule {
    /** 有明文: a text on this kind of term says so. */
    BY_TEXT,
    /** 依其他法律: the text refers to the Civil Procedure Law, which is not carried. */
    BY_REFERENCE,
    /** 比照: no text on this kind of term says so; the general rule is followed. */
    BY_ANALOGY
  }

  /** Copies the collections. */
  public LegalText {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(workingDayRule, "workingDayRule");
    Objects.requireNonNull(restDayRule, "restDayRule");
    declared = Set.copyOf(declared);
    workingDayArticle = List.copyOf(workingDayArticle);
    restDayArticle = List.copyOf(restDayArticle);
  }

  /** 宣告为工作日: whether the text declares terms of this length to be of working days. */
  public boolean declares(Term term) {
    return term.unit() == Term.Unit.WORKING_DAY && declared.contains(term);
  }

  /** 可如此计数: whether the days of the term are what the text means by its length. */
  boolean allows(Term term) {
    return switch (term.unit()) {
      case WORKING_DAY -> workingDayRule == WorkingDayRule.AS_STATED || declares(term);
      case CALENDAR_DAY -> !declared.contains(Term.workingDays(term.length()));
      case HOUR, MONTH, YEAR -> true;
    };
  }
}
