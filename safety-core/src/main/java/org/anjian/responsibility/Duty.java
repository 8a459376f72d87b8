package org.anjian.responsibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.law.ProvisionRef;

/**
 * 职责: what one body answers for. A part that names nothing does not narrow: a duty without sectors
 * is one for every sector.
 *
 * @param code its code within the list, the same in every edition
 * @param body code of the body
 * @param kind what kind of duty
 * @param sectors in which sectors
 * @param divisions in which divisions
 * @param enterprises at which enterprises, by credit code
 * @param categories for which categories of indicators, by their top names
 * @param content what is to be done
 * @param articles the articles from which it comes, in editions that the law book has
 * @param basisText the basis in words; may be empty
 * @param post the post that answers for it where it is not that of the body; may be empty
 * @param period when it is borne; always where nothing is said
 * @param joint name of the arrangement by which several bodies bear it together; empty when it is
 *     borne alone
 */
public record Duty(
    String code,
    String body,
    ResponsibilityKind kind,
    Set<SupervisedSector> sectors,
    Set<DivisionCode> divisions,
    Set<CreditCode> enterprises,
    Set<String> categories,
    String content,
    List<ProvisionRef> articles,
    String basisText,
    String post,
    EffectivePeriod period,
    String joint) {

  /** How long a text may be. */
  public static final int LONGEST = 4_000;

  public Duty {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    Set<SupervisedSector> some = EnumSet.noneOf(SupervisedSector.class);
    some.addAll(sectors);
    sectors = Collections.unmodifiableSet(some);
    divisions = Collections.unmodifiableSet(new TreeSet<>(divisions));
    Set<CreditCode> codes = new TreeSet<>(Comparator.comparing(CreditCode::toString));
    codes.addAll(enterprises);
    enterprises = Collections.unmodifiableSet(codes);
    categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    articles = List.copyOf(articles);
    content = content.strip();
    basisText = basisText.strip();
    post = post.strip();
    joint = joint.strip();
    if (!ResponsibleBody.isCode(code)) {
      throw new IllegalArgumentException("a duty has a code of capitals and digits: " + code);
    }
    if (content.isEmpty()
        || content.length() > LONGEST
        || basisText.length() > LONGEST
        || post.length() > ResponsibleBody.LONGEST
        || joint.length() > ResponsibleBody.LONGEST) {
      throw new IllegalArgumentException("a duty says what is to be done: " + code);
    }
  }

  /** Whether it is borne on a day. */
  boolean on(LocalDate day) {
    return period.contains(day);
  }

  /** Whether it extends to a category of indicators. */
  public boolean extendsTo(String category) {
    return categories.isEmpty() || categories.contains(category);
  }

  /** Whether both extend to some category. */
  boolean meets(Duty other) {
    return categories.isEmpty()
        || other.categories.isEmpty()
        || !Collections.disjoint(categories, other.categories);
  }

  /** 共同职责: whether both are borne together under one arrangement. */
  boolean isJointWith(Duty other) {
    return !joint.isEmpty() && joint.equals(other.joint);
  }
}
