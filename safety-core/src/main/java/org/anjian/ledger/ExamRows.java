package org.anjian.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the sheet 考核. */
final class ExamRows implements SheetRows {

  private static final Column<LocalDate> DATE = Column.required("日期", CellReaders.date());
  private static final Column<String> EXAM = Column.required("考核名称", CellReaders.text(200));
  private static final Column<String> PERSON = Column.required("姓名", CellReaders.text(100));
  private static final Column<BigDecimal> SCORE =
      Column.required("成绩", CellReaders.decimal("0", "1000", 2));
  private static final Column<BigDecimal> PASS_MARK =
      Column.required("合格线", CellReaders.decimal("0", "1000", 2));

  static final List<Column<?>> COLUMNS = List.of(DATE, EXAM, PERSON, SCORE, PASS_MARK);

  private final LedgerPass pass;
  private final Batch<ExamEntry> entries;
  private final Repetitions repetitions = new Repetitions();

  ExamRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::exams);
  }

  @Override
  public void read(RowFields row) {
    Optional<LocalDate> date = row.get(DATE);
    Optional<String> exam = row.get(EXAM);
    Optional<String> person = row.get(PERSON);
    Optional<BigDecimal> score = row.get(SCORE);
    Optional<BigDecimal> passMark = row.get(PASS_MARK);

    date.ifPresent(day -> pass.requireInYear(row, DATE, day));
    if (row.isSound()) {
      entries.add(
          new ExamEntry(
              row.number(),
              repetitions.keyOf(date.get(), exam.get(), person.get(), score.get(), passMark.get()),
              date.get(),
              exam.get(),
              person.get(),
              score.get(),
              passMark.get()));
    }
  }
}
