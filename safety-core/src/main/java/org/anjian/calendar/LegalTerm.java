package org.anjian.calendar;

import java.util.List;
import java.util.Objects;
import org.anjian.explain.LegalBasis;

/**
 * 法定期限: a term of procedure with the articles that set it.
 *
 * @param rule stable code, such as {@code HEARING_REQUEST}
 * @param term how long
 * @param direction whether it runs after its event or must lie before it
 * @param basis the article that sets it, and then the one that says which days are counted, if any
 * @param inForce the days of the event for which it holds
 * @param labelZh Chinese label
 * @param labelEn English label
 */
public record LegalTerm(
    String rule,
    Term term,
    Direction direction,
    List<LegalBasis> basis,
    EffectivePeriod inForce,
    String labelZh,
    String labelEn) {

  /** 方向: on which side of its event a term lies. */
  public enum Direction {
    /** 之后: from the event on. */
    AFTER,
    /** 之前: full between an act and the event that it precedes. */
    BEFORE
  }

  /** Copies the articles; at least one is needed. */
  public LegalTerm {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(labelZh, "labelZh");
    Objects.requireNonNull(labelEn, "labelEn");
    basis = List.copyOf(basis);
    if (basis.isEmpty()) {
      throw new IllegalArgumentException("a legal term needs its article: " + rule);
    }
  }
}
