package org.anjian.checklist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;

/**
 * 检查指标: one edition of one item of the catalogue: what is looked at, how, by whom and on what
 * ground, and what is proposed where it is not in order.
 *
 * <p>An edition never changes. Another wording is another edition, in force from its own day; until
 * when this one is in force is for the {@link Catalogue} to say.
 *
 * @param ref its number and edition
 * @param effectiveFrom first day on which the edition is in force
 * @param sectors the sectors to which it applies; none: to every sector
 * @param category its place in the tree
 * @param content what must be in order, in one sentence
 * @param method how it is looked at; empty when not told
 * @param finding what is written down where it is not in order; empty: the content is cited instead
 * @param articles the articles that require it, in editions that the law book has
 * @param basisText the basis in words, for what the law book does not have; empty when it has all
 * @param level the grade that is proposed where it is not in order
 * @param frequency how often
 * @param checkers who looks at it as a matter of routine, at least one
 * @param violation the penal clause to which it leads, if there is one
 * @param keywords further words by which it is found
 */
public record Indicator(
    IndicatorRef ref,
    LocalDate effectiveFrom,
    Set<SupervisedSector> sectors,
    Category category,
    String content,
    String method,
    String finding,
    List<ProvisionRef> articles,
    String basisText,
    HazardLevel level,
    CheckFrequency frequency,
    Set<Checker> checkers,
    Optional<ProvisionName> violation,
    List<String> keywords) {

  /** How long a text may be. */
  public static final int LONGEST = 4_000;

  public Indicator {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(frequency, "frequency");
    Objects.requireNonNull(violation, "violation");
    sectors = ordered(sectors, SupervisedSector.class);
    checkers = ordered(checkers, Checker.class);
    articles = List.copyOf(articles);
    keywords = List.copyOf(keywords);
    content = content.strip();
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an indicator says what must be in order: " + ref);
    }
    if (checkers.isEmpty()) {
      throw new IllegalArgumentException("somebody looks at an indicator: " + ref);
    }
    for (String text : List.of(content, method, finding, basisText)) {
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException(ref + ": a text of " + text.length() + " characters");
      }
    }
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
    Set<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(values);
    return Collections.unmodifiableSet(sorted);
  }

  /** 适用: whether it applies to an enterprise of these sectors. */
  public boolean appliesTo(Set<SupervisedSector> wanted) {
    return sectors.isEmpty() || !Collections.disjoint(sectors, wanted);
  }

  /** 建议表述: how a finding is worded where nobody words it otherwise. */
  public String proposedFinding() {
    return finding.isBlank() ? "不符合要求：" + content : finding;
  }

  /** The same statements under another number, edition and day. */
  public Indicator as(IndicatorRef other, LocalDate from) {
    return new Indicator(
        other, from, sectors, category, content, method, finding, articles, basisText, level,
        frequency, checkers, violation, keywords);
  }

  /** 内容相同: whether it says the same as another edition. */
  public boolean saysTheSameAs(Indicator other) {
    return as(other.ref, other.effectiveFrom).equals(other);
  }
}
