package org.anjian.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.people.ExamResult;

/** 考核台账条目: a row of the sheet 考核; its parts are those of {@link ExamResult}. */
public record ExamEntry(
    int row,
    String key,
    LocalDate date,
    String exam,
    String person,
    BigDecimal score,
    BigDecimal passMark)
    implements LedgerEntry {

  /** The result under an identity, for the bureau of a division. */
  public ExamResult toResult(UUID id, DivisionCode division) {
    return new ExamResult(id, division, date, exam, person, score, passMark);
  }
}
