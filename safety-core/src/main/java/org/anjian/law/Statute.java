package org.anjian.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 法律法规: one edition of a statute and the days on which it is in force.
 *
 * @param law key of the statute, such as {@code work-safety-law}
 * @param edition year of the edition
 * @param title short Chinese title, such as 安全生产法
 * @param titleEn English title
 * @param rank rank of the text
 * @param effectiveFrom first day in force
 * @param effectiveTo first day no longer in force; empty while it is
 * @param area where it applies
 */
public record Statute(
    String law,
    int edition,
    String title,
    String titleEn,
    Rank rank,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveTo,
    Area area) {

  /** 位阶: a higher text prevails over a lower one. */
  public enum Rank {
    /** 法律. */
    LAW,
    /** 行政法规. */
    STATE_COUNCIL_REGULATION,
    /** 部门规章. */
    MINISTRY_RULE,
    /** 经济特区法规: may vary what laws and regulations say, within its zone. */
    SPECIAL_ZONE_REGULATION,
    /** 地方性法规. */
    LOCAL_REGULATION,
    /** 地方政府规章. */
    LOCAL_GOVERNMENT_RULE;

    /**
     * 立法法: whether a text of this rank prevails over one of the other. Between ministry rules and
     * local texts nothing is fixed: the State Council decides.
     */
    public boolean isAbove(Rank other) {
      return switch (this) {
        case LAW -> other != LAW;
        case STATE_COUNCIL_REGULATION -> other != LAW && other != STATE_COUNCIL_REGULATION;
        case SPECIAL_ZONE_REGULATION, LOCAL_REGULATION -> other == LOCAL_GOVERNMENT_RULE;
        case MINISTRY_RULE, LOCAL_GOVERNMENT_RULE -> false;
      };
    }

    /** Whether a text of this rank comes from a province, a city or a special zone. */
    public boolean isLocal() {
      return this == SPECIAL_ZONE_REGULATION
          || this == LOCAL_REGULATION
          || this == LOCAL_GOVERNMENT_RULE;
    }
  }

  public Statute {
    if (!Codes.isLaw(law)) {
      throw new IllegalArgumentException(
          "a statute's key has small letters, digits and hyphens: " + law);
    }
    law = law.intern();
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(titleEn, "titleEn");
    Objects.requireNonNull(rank, "rank");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(effectiveTo, "effectiveTo");
    Objects.requireNonNull(area, "area");
    if (rank.isLocal() && area.isWholeCountry()) {
      throw new IllegalArgumentException("a local text has an area: " + law + " " + rank);
    }
    if (effectiveTo.isPresent() && !effectiveTo.get().isAfter(effectiveFrom)) {
      throw new IllegalArgumentException(
          law
              + "/"
              + edition
              + " ends before it begins: "
              + effectiveFrom
              + ", "
              + effectiveTo.get());
    }
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom)
        && (effectiveTo.isEmpty() || day.isBefore(effectiveTo.get()));
  }

  /**
   * Refuses a division in which the statute does not apply.
   *
   * @param division code of the division where the case is, if it is known
   * @throws Refusal LAW_OUTSIDE_AREA, or FACT_MISSING if the statute is one of an area and the
   *     division is not known
   */
  public void mustApplyIn(Optional<String> division) {
    if (area.isWholeCountry()) {
      return;
    }
    String code =
        division.orElseThrow(
            () ->
                Refusal.of(
                    RefusalCode.FACT_MISSING,
                    Map.of("field", "division", "law", law, "area", area.toString())));
    if (!area.covers(code)) {
      throw Refusal.of(
          RefusalCode.LAW_OUTSIDE_AREA,
          Map.of("law", law, "area", area.toString(), "division", code));
    }
  }

  /** A place in this edition as the basis of a step or refusal. */
  public LegalBasis basis(Place place) {
    return new LegalBasis(law, title, edition, place.article(), place.paragraph(), place.item());
  }
}
