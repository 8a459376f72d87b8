package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.people.StudySession;

/** 集中学习台账条目: a row of the sheet 集中学习; its parts are those of {@link StudySession}. */
public record StudySessionEntry(
    int row, String key, LocalDate date, String speaker, String topic, List<String> questioned)
    implements LedgerEntry {

  public StudySessionEntry {
    questioned = List.copyOf(questioned);
  }

  /** The session under an identity, for the bureau of a division. */
  public StudySession toSession(UUID id, DivisionCode division) {
    return new StudySession(id, division, date, speaker, topic, questioned);
  }
}
