package org.anjian.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.enterprise.CreditCode;
import org.anjian.money.Yuan;
import org.anjian.preparedness.AccidentGrade;

/** Reads the sheet 事故. */
final class AccidentRows implements SheetRows {

  private static final int MOST_PEOPLE = 100_000;

  private static final Column<String> NUMBER = Column.required("事故编号", CellReaders.key(50));
  private static final Column<CreditCode> ENTERPRISE =
      Column.required("统一社会信用代码", Identifiers.creditCode());
  private static final Column<LocalDate> DATE = Column.required("发生日期", CellReaders.date());
  private static final Column<AccidentGrade> GRADE =
      Column.required("等级", CellReaders.words(gradeWords()));
  private static final Column<Integer> DEATHS =
      Column.required("死亡人数", CellReaders.integer(0, MOST_PEOPLE));
  private static final Column<Integer> INJURIES =
      Column.required("重伤人数", CellReaders.integer(0, MOST_PEOPLE));
  private static final Column<Yuan> LOSS = Column.required("直接经济损失（元）", CellReaders.amount());

  static final List<Column<?>> COLUMNS =
      List.of(NUMBER, ENTERPRISE, DATE, GRADE, DEATHS, INJURIES, LOSS);

  private final LedgerPass pass;
  private final Batch<AccidentEntry> entries;
  private final Register<LedgerPass.RowFacts> numbers = new Register<>(LedgerSheet.ACCIDENTS);

  AccidentRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::accidents);
  }

  private static Map<String, AccidentGrade> gradeWords() {
    Map<String, AccidentGrade> words = new LinkedHashMap<>();
    words.put("一般", AccidentGrade.GENERAL);
    words.put("较大", AccidentGrade.LARGER);
    words.put("重大", AccidentGrade.MAJOR);
    words.put("特别重大", AccidentGrade.ESPECIALLY_MAJOR);
    words.put("一般事故", AccidentGrade.GENERAL);
    words.put("较大事故", AccidentGrade.LARGER);
    words.put("重大事故", AccidentGrade.MAJOR);
    words.put("特别重大事故", AccidentGrade.ESPECIALLY_MAJOR);
    return words;
  }

  @Override
  public void read(RowFields row) {
    Optional<String> number = row.get(NUMBER);
    Optional<CreditCode> enterprise = row.get(ENTERPRISE);
    Optional<LocalDate> date = row.get(DATE);
    Optional<AccidentGrade> grade = row.get(GRADE);
    Optional<Integer> deaths = row.get(DEATHS);
    Optional<Integer> injuries = row.get(INJURIES);
    Optional<Yuan> loss = row.get(LOSS);

    number.ifPresent(own -> numbers.requireNew(row, NUMBER, own));
    Optional<LedgerPass.EnterpriseFacts> facts = pass.enterprise(row, ENTERPRISE, enterprise);
    date.ifPresent(day -> pass.requireInYear(row, DATE, day));
    if (!row.isSound()) {
      number.ifPresent(own -> numbers.reject(own, row.number()));
      return;
    }
    numbers.add(number.orElseThrow(), new LedgerPass.RowFacts(row.number()));
    entries.add(
        new AccidentEntry(
            row.number(),
            number.orElseThrow(),
            enterprise.orElseThrow(),
            facts.orElseThrow().division(),
            date.orElseThrow(),
            grade.orElseThrow(),
            deaths.orElseThrow(),
            injuries.orElseThrow(),
            loss.orElseThrow()));
  }
}
