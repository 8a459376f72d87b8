package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the sheet 执法人员. */
final class OfficerRows implements SheetRows {

  private static final Column<String> CERTIFICATE = Column.required("执法证号", CellReaders.key(50));
  private static final Column<String> NAME = Column.required("姓名", CellReaders.text(100));
  private static final Column<String> UNIT = Column.required("机构", CellReaders.text(100));
  private static final Column<LocalDate> ISSUED_ON = Column.required("发证日期", CellReaders.date());
  private static final Column<LocalDate> VALID_UNTIL = Column.required("有效期至", CellReaders.date());
  private static final Column<Boolean> PARTY_MEMBER = Column.required("中共党员", CellReaders.yesNo());

  static final List<Column<?>> COLUMNS =
      List.of(CERTIFICATE, NAME, UNIT, ISSUED_ON, VALID_UNTIL, PARTY_MEMBER);

  private final LedgerPass pass;
  private final Batch<OfficerEntry> entries;

  OfficerRows(LedgerPass pass) {
    this.pass = pass;
    this.entries = pass.batch(pass.sink()::officers);
  }

  @Override
  public void read(RowFields row) {
    Optional<String> certificate = row.get(CERTIFICATE);
    Optional<String> name = row.get(NAME);
    Optional<String> unit = row.get(UNIT);
    Optional<LocalDate> issuedOn = row.get(ISSUED_ON);
    Optional<LocalDate> validUntil = row.get(VALID_UNTIL);
    Optional<Boolean> partyMember = row.get(PARTY_MEMBER);

    certificate.ifPresent(number -> pass.officers().requireNew(row, CERTIFICATE, number));
    LedgerPass.requireNotBefore(
        row, VALID_UNTIL, validUntil, new LedgerPass.Cause("发证日期", "the day of issue", issuedOn));
    if (!row.isSound()) {
      certificate.ifPresent(number -> pass.officers().reject(number, row.number()));
      return;
    }
    pass.officers()
        .add(
            certificate.orElseThrow(),
            new LedgerPass.OfficerFacts(
                row.number(), issuedOn.orElseThrow(), validUntil.orElseThrow()));
    entries.add(
        new OfficerEntry(
            row.number(),
            certificate.orElseThrow(),
            name.orElseThrow(),
            unit.orElseThrow(),
            issuedOn.orElseThrow(),
            validUntil.orElseThrow(),
            partyMember.orElseThrow()));
  }
}
