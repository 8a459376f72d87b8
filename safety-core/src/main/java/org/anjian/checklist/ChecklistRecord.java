package org.anjian.checklist;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.hazard.IndicatorRef;

/**
 * 检查表: what one inspection says of the indicators, each in the edition of its day.
 *
 * @param inspection the inspection; it has at most one record
 * @param enterprise the enterprise inspected
 * @param division division of the enterprise on that day
 * @param date day of the inspection
 * @param answers what it says, each indicator once
 * @param revision revision of the stored record; 0 when new
 */
public record ChecklistRecord(
    UUID inspection,
    UUID enterprise,
    DivisionCode division,
    LocalDate date,
    List<Answer> answers,
    long revision) {

  /** How long a remark may be. */
  public static final int LONGEST = 2_000;

  /**
   * 一项检查结果.
   *
   * @param indicator by which item, in which edition
   * @param conformity what was found
   * @param remark what there is to add; may be empty
   * @param hazard the hazard that was recorded for it
   */
  public record Answer(
      IndicatorRef indicator, Conformity conformity, String remark, Optional<UUID> hazard) {

    public Answer {
      Objects.requireNonNull(indicator, "indicator");
      Objects.requireNonNull(conformity, "conformity");
      Objects.requireNonNull(hazard, "hazard");
      remark = remark.strip();
      if (remark.length() > LONGEST) {
        throw new IllegalArgumentException("a remark of " + remark.length() + " characters");
      }
      if (hazard.isPresent() && conformity != Conformity.DOES_NOT_CONFORM) {
        throw new IllegalArgumentException(indicator + " has a hazard, and so does not conform");
      }
    }
  }

  public ChecklistRecord {
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(date, "date");
    answers = List.copyOf(answers);
    Set<String> codes = new HashSet<>();
    for (Answer answer : answers) {
      if (!codes.add(answer.indicator().code())) {
        throw new IllegalArgumentException(answer.indicator().code() + " is answered twice");
      }
    }
  }

  /** The answer to an indicator, in whichever edition; empty if it was not asked. */
  public Optional<Answer> answerTo(String code) {
    return answers.stream().filter(one -> one.indicator().code().equals(code)).findFirst();
  }
}
