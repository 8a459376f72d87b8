package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the sheet 宣传. */
final class PublicityRows implements SheetRows {

  private static final Column<LocalDate> DATE = Column.required("日期", CellReaders.date());
  private static final Column<String> FORM = Column.required("形式", CellReaders.text(50));
  private static final Column<String> TITLE = Column.required("标题", CellReaders.text(300));
  private static final Column<String> CHANNEL = Column.optional("渠道", CellReaders.text(100));

  static final List<Column<?>> COLUMNS = List.of(DATE, FORM, TITLE, CHANNEL);

  private final LedgerPass pass;
  private final Batch<PublicityEntry> entries;
  private final Repetitions repetitions = new Repetitions();

  PublicityRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::publicity);
  }

  @Override
  public void read(RowFields row) {
    Optional<LocalDate> date = row.get(DATE);
    Optional<String> form = row.get(FORM);
    Optional<String> title = row.get(TITLE);
    String channel = row.get(CHANNEL).orElse("");

    date.ifPresent(day -> pass.requireInYear(row, DATE, day));
    if (row.isSound()) {
      entries.add(
          new PublicityEntry(
              row.number(),
              repetitions.keyOf(date.get(), form.get(), title.get(), channel),
              date.get(),
              form.get(),
              title.get(),
              channel));
    }
  }
}
