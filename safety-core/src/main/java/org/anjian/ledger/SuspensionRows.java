package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;

/** Reads the sheet 停产整顿. */
final class SuspensionRows implements SheetRows {

  private static final Column<DocumentNumber> NUMBER =
      Column.required("决定文号", Identifiers.document(DocumentKind.ON_SITE_MEASURE));
  private static final Column<CreditCode> ENTERPRISE =
      Column.required("统一社会信用代码", Identifiers.creditCode());
  private static final Column<String> INSPECTION = Column.required("检查编号", CellReaders.key(50));
  private static final Column<LocalDate> DECIDED_ON = Column.required("决定日期", CellReaders.date());
  private static final Column<LocalDate> RESUMED_ON = Column.optional("恢复生产日期", CellReaders.date());
  private static final Column<String> REASON = Column.required("事由", CellReaders.text(1000));

  static final List<Column<?>> COLUMNS =
      List.of(NUMBER, ENTERPRISE, INSPECTION, DECIDED_ON, RESUMED_ON, REASON);

  private final LedgerPass pass;
  private final Batch<SuspensionEntry> entries;

  SuspensionRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::suspensions);
  }

  @Override
  public void read(RowFields row) {
    Optional<DocumentNumber> number = row.get(NUMBER);
    Optional<CreditCode> enterprise = row.get(ENTERPRISE);
    Optional<String> inspection = row.get(INSPECTION);
    Optional<LocalDate> decidedOn = row.get(DECIDED_ON);
    Optional<LocalDate> resumedOn = row.get(RESUMED_ON);
    Optional<String> reason = row.get(REASON);

    number.ifPresent(
        paper ->
            pass.documents().claim(LedgerSheet.SUSPENSIONS, row, NUMBER, paper, "" + row.number()));
    Optional<LedgerPass.EnterpriseFacts> facts = pass.enterprise(row, ENTERPRISE, enterprise);
    Optional<LedgerPass.InspectionFacts> inspected =
        inspection.flatMap(key -> pass.inspections().require(row, INSPECTION, key));
    pass.requireSameEnterprise(row, ENTERPRISE, enterprise, inspected);
    decidedOn.ifPresent(day -> pass.requireInYear(row, DECIDED_ON, day));
    LedgerPass.requireNotBefore(
        row,
        DECIDED_ON,
        decidedOn,
        new LedgerPass.Cause(
            "检查日期", "the day of the inspection", inspected.map(LedgerPass.InspectionFacts::date)));
    LedgerPass.requireNotBefore(
        row,
        RESUMED_ON,
        resumedOn,
        new LedgerPass.Cause("决定日期", "the day of the decision", decidedOn));
    if (row.isSound()) {
      entries.add(
          new SuspensionEntry(
              row.number(),
              number.orElseThrow(),
              enterprise.orElseThrow(),
              facts.orElseThrow().division(),
              inspection.orElseThrow(),
              decidedOn.orElseThrow(),
              resumedOn,
              reason.orElseThrow()));
    }
  }
}
