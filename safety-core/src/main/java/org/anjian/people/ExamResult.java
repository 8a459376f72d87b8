package org.anjian.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 考核成绩: the result of one person in one examination.
 *
 * @param id identity
 * @param division division of the bureau
 * @param date day of the examination
 * @param exam name of the examination
 * @param person name of the person
 * @param score score
 * @param passMark score from which the examination is passed
 */
public record ExamResult(
    UUID id,
    DivisionCode division,
    LocalDate date,
    String exam,
    String person,
    BigDecimal score,
    BigDecimal passMark) {

  public ExamResult {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(exam, "exam");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(passMark, "passMark");
  }

  /** Whether the score reaches the pass mark. */
  public boolean passed() {
    return score.compareTo(passMark) >= 0;
  }
}
