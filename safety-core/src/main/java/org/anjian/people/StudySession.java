package org.anjian.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 集中学习.
 *
 * @param id identity
 * @param division division of the bureau
 * @param date day
 * @param speaker 主讲人
 * @param topic 课题
 * @param questioned 抽查人员: who was asked afterwards
 */
public record StudySession(
    UUID id,
    DivisionCode division,
    LocalDate date,
    String speaker,
    String topic,
    List<String> questioned) {

  public StudySession {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(topic, "topic");
    questioned = List.copyOf(questioned);
  }
}
