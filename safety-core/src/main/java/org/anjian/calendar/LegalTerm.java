package org.anjian.calendar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;

/**
 * 法定期限: a term of procedure with the articles that set it, for the days on which they are in force.
 *
 * @param rule stable code, such as {@code HEARING_REQUEST}
 * @param effect what it says about the act or the state to which it belongs
 * @param term how long
 * @param event what it runs from, or must lie before
 * @param holder whose act it governs
 * @param basis the articles that set it, and then those that say which days are counted
 * @param text the text that sets it, or the first of several
 * @param inForce the days of the event for which it holds
 * @param extensions how it may be extended, step by step; empty if it may not
 * @param suspensions why days may be left out; empty if none may
 * @param labelZh Chinese label
 * @param labelEn English label
 */
public record LegalTerm(
    String rule,
    TermEffect effect,
    Term term,
    TermEvent event,
    TermHolder holder,
    List<LegalBasis> basis,
    LegalText text,
    EffectivePeriod inForce,
    List<PermittedExtension> extensions,
    List<PermittedSuspension> suspensions,
    String labelZh,
    String labelEn) {

  /** 方向: on which side of its event a term lies. */
  public enum Direction {
    /** 之后: from the event on. */
    AFTER,
    /** 之前: full between an act and the event that it precedes. */
    BEFORE
  }

  /** Copies the lists; at least one article is needed. */
  public LegalTerm {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(labelZh, "labelZh");
    Objects.requireNonNull(labelEn, "labelEn");
    basis = List.copyOf(basis);
    extensions = List.copyOf(extensions);
    suspensions = List.copyOf(suspensions);
    if (basis.isEmpty()) {
      throw new IllegalArgumentException("a legal term needs its article: " + rule);
    }
  }

  /** 方向. */
  public Direction direction() {
    return effect.isAfterEvent() ? Direction.AFTER : Direction.BEFORE;
  }

  /** 末日遇休息日顺延: whether its last day moves to the next working day when it is a rest day. */
  public boolean movesFromRestDay() {
    return effect.movesFromRestDay()
        && term.unit() != Term.Unit.WORKING_DAY
        && term.unit() != Term.Unit.HOUR;
  }

  /** 另引条文: the same term for a case that another article of its text names. */
  public LegalTerm citing(List<LegalBasis> articles) {
    return new LegalTerm(
        rule,
        effect,
        term,
        event,
        holder,
        articles,
        text,
        inForce,
        extensions,
        suspensions,
        labelZh,
        labelEn);
  }

  /** 不计入事由: the reason of that code; empty if the term has none. */
  public Optional<PermittedSuspension> suspension(String ground) {
    return suspensions.stream().filter(one -> one.ground().equals(ground)).findFirst();
  }
}
