package org.anjian.persistence.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.LedgerProblem;
import org.anjian.ledger.LedgerYear;
import org.anjian.persistence.column.JsonTexts;

/** Between imports with their problems and their rows. */
final class ImportJobMapper {

  private ImportJobMapper() {}

  static ImportJob job(ImportJobRow row) {
    return new ImportJob(
        row.id,
        new LedgerYear(row.recordYear, new DivisionCode(row.division)),
        row.mode,
        row.dryRun,
        row.fileName,
        row.startedBy,
        row.startedAt,
        row.state,
        row.progress,
        row.rowsRead,
        row.rowsStored,
        row.rowsUnchanged,
        row.errors,
        row.warnings,
        Optional.ofNullable(row.finishedAt));
  }

  static LedgerProblem problem(ImportProblemRow row) {
    Map<String, String> details = new LinkedHashMap<>();
    JsonTexts.read(row.details)
        .properties()
        .forEach(field -> details.put(field.getKey(), field.getValue().asString()));
    return new LedgerProblem(
        row.sheet, row.sheetRow, row.heading, row.code, row.messageZh, row.messageEn, details);
  }
}
