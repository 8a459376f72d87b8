package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.enterprise.CreditCode;

/** Reads the sheet 应急预案. */
final class EmergencyPlanRows implements SheetRows {

  private static final Column<CreditCode> ENTERPRISE =
      Column.required("统一社会信用代码", Identifiers.creditCode());
  private static final Column<String> NAME = Column.required("预案名称", CellReaders.text(300));
  private static final Column<String> KIND = Column.required("预案类型", CellReaders.text(50));
  private static final Column<String> NUMBER = Column.required("备案编号", CellReaders.key(50));
  private static final Column<LocalDate> FILED_ON = Column.required("备案日期", CellReaders.date());
  private static final Column<LocalDate> VALID_UNTIL = Column.required("有效期至", CellReaders.date());

  static final List<Column<?>> COLUMNS =
      List.of(ENTERPRISE, NAME, KIND, NUMBER, FILED_ON, VALID_UNTIL);

  private final LedgerPass pass;
  private final Batch<EmergencyPlanEntry> entries;
  private final Register<LedgerPass.RowFacts> numbers = new Register<>(LedgerSheet.EMERGENCY_PLANS);

  EmergencyPlanRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::emergencyPlans);
  }

  @Override
  public void read(RowFields row) {
    Optional<CreditCode> enterprise = row.get(ENTERPRISE);
    Optional<String> name = row.get(NAME);
    Optional<String> kind = row.get(KIND);
    Optional<String> number = row.get(NUMBER);
    Optional<LocalDate> filedOn = row.get(FILED_ON);
    Optional<LocalDate> validUntil = row.get(VALID_UNTIL);

    Optional<LedgerPass.EnterpriseFacts> facts = pass.enterprise(row, ENTERPRISE, enterprise);
    number.ifPresent(own -> numbers.requireNew(row, NUMBER, own));
    filedOn.ifPresent(day -> pass.requireInYear(row, FILED_ON, day));
    LedgerPass.requireNotBefore(
        row, VALID_UNTIL, validUntil, new LedgerPass.Cause("备案日期", "the day of filing", filedOn));
    if (!row.isSound()) {
      number.ifPresent(own -> numbers.reject(own, row.number()));
      return;
    }
    numbers.add(number.orElseThrow(), new LedgerPass.RowFacts(row.number()));
    entries.add(
        new EmergencyPlanEntry(
            row.number(),
            enterprise.orElseThrow(),
            facts.orElseThrow().division(),
            name.orElseThrow(),
            kind.orElseThrow(),
            number.orElseThrow(),
            filedOn.orElseThrow(),
            validUntil.orElseThrow()));
  }
}
