package org.anjian.persistence.ledger;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.anjian.ledger.ImportJob;

/** An import as it is stored. */
@Entity
@Table(name = "import_job")
@Access(AccessType.FIELD)
class ImportJobRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Enumerated(EnumType.STRING)
  ImportJob.Mode mode;

  @Column(name = "dry_run")
  boolean dryRun;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "started_by")
  String startedBy;

  @Column(name = "started_at")
  Instant startedAt;

  @Enumerated(EnumType.STRING)
  ImportJob.State state;

  @Column(name = "running_key")
  String runningKey;

  int progress;

  @Column(name = "rows_read")
  long rowsRead;

  @Column(name = "rows_stored")
  long rowsStored;

  @Column(name = "rows_unchanged")
  long rowsUnchanged;

  long errors;
  long warnings;

  @Column(name = "finished_at")
  Instant finishedAt;

  protected ImportJobRow() {}

  ImportJobRow(ImportJob job) {
    id = job.id();
    county = job.ledger().division().county();
    division = job.ledger().division().canonical();
    recordYear = job.ledger().year();
    mode = job.mode();
    dryRun = job.dryRun();
    fileName = job.fileName();
    startedBy = job.startedBy();
    startedAt = job.startedAt();
    take(job);
  }

  /** Takes over how far the import has come. */
  final void take(ImportJob job) {
    state = job.state();
    runningKey =
        job.state() == ImportJob.State.RUNNING && !job.dryRun() ? county + "-" + recordYear : null;
    progress = job.progress();
    rowsRead = job.rowsRead();
    rowsStored = job.rowsStored();
    rowsUnchanged = job.rowsUnchanged();
    errors = job.errors();
    warnings = job.warnings();
    finishedAt = job.finishedAt().orElse(null);
  }
}
