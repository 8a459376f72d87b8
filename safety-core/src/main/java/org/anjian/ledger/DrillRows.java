package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.enterprise.CreditCode;

/** Reads the sheet 应急演练. */
final class DrillRows implements SheetRows {

  private static final Column<LocalDate> DATE = Column.required("日期", CellReaders.date());
  private static final Column<CreditCode> ENTERPRISE =
      Column.required("统一社会信用代码", Identifiers.creditCode());
  private static final Column<String> MODE = Column.required("方式", CellReaders.text(50));
  private static final Column<String> SUBJECT = Column.required("科目", CellReaders.text(100));
  private static final Column<Integer> PARTICIPANTS =
      Column.required("参加人数", CellReaders.integer(0, 1_000_000));

  static final List<Column<?>> COLUMNS = List.of(DATE, ENTERPRISE, MODE, SUBJECT, PARTICIPANTS);

  private final LedgerPass pass;
  private final Batch<DrillEntry> entries;
  private final Repetitions repetitions = new Repetitions();

  DrillRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::drills);
  }

  @Override
  public void read(RowFields row) {
    Optional<LocalDate> date = row.get(DATE);
    Optional<CreditCode> enterprise = row.get(ENTERPRISE);
    Optional<String> mode = row.get(MODE);
    Optional<String> subject = row.get(SUBJECT);
    Optional<Integer> participants = row.get(PARTICIPANTS);

    date.ifPresent(day -> pass.requireInYear(row, DATE, day));
    Optional<LedgerPass.EnterpriseFacts> facts = pass.enterprise(row, ENTERPRISE, enterprise);
    if (row.isSound()) {
      entries.add(
          new DrillEntry(
              row.number(),
              repetitions.keyOf(
                  date.get(), enterprise.get(), mode.get(), subject.get(), participants.get()),
              enterprise.get(),
              facts.orElseThrow().division(),
              date.get(),
              mode.get(),
              subject.get(),
              participants.get()));
    }
  }
}
