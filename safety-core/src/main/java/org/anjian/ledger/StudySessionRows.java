package org.anjian.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the sheet 集中学习. */
final class StudySessionRows implements SheetRows {

  private static final Column<LocalDate> DATE = Column.required("日期", CellReaders.date());
  private static final Column<String> SPEAKER = Column.required("主讲人", CellReaders.text(100));
  private static final Column<String> TOPIC = Column.required("课题", CellReaders.text(300));
  private static final Column<String> QUESTIONED = Column.optional("抽查人员", CellReaders.text(1000));

  static final List<Column<?>> COLUMNS = List.of(DATE, SPEAKER, TOPIC, QUESTIONED);

  private final LedgerPass pass;
  private final Batch<StudySessionEntry> entries;
  private final Repetitions repetitions = new Repetitions();

  StudySessionRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::studySessions);
  }

  @Override
  public void read(RowFields row) {
    Optional<LocalDate> date = row.get(DATE);
    Optional<String> speaker = row.get(SPEAKER);
    Optional<String> topic = row.get(TOPIC);
    List<String> questioned = names(row.get(QUESTIONED).orElse(""));

    date.ifPresent(day -> pass.requireInYear(row, DATE, day));
    if (row.isSound()) {
      entries.add(
          new StudySessionEntry(
              row.number(),
              repetitions.keyOf(
                  date.get(), speaker.get(), topic.get(), String.join("、", questioned)),
              date.get(),
              speaker.get(),
              topic.get(),
              questioned));
    }
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split("[、,，;；\\n]"))
        .map(Characters::stripped)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
