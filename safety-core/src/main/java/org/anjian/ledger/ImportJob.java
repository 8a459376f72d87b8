package org.anjian.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * 导入任务: one import of a workbook, how far it has come and how it ended.
 *
 * @param id identity
 * @param ledger whose ledgers, and of which year
 * @param mode what happens when a row is wrong
 * @param dryRun checks only, stores nothing
 * @param fileName name of the uploaded file
 * @param startedBy name of the account
 * @param startedAt when
 * @param state where it stands
 * @param progress 0 to 100
 * @param rowsRead rows with data read so far
 * @param rowsStored rows stored; 0 until what was stored is there to stay
 * @param rowsUnchanged rows that were on record already
 * @param errors how many errors were found
 * @param warnings how many warnings were found
 * @param finishedAt when it ended
 */
public record ImportJob(
    UUID id,
    LedgerYear ledger,
    Mode mode,
    boolean dryRun,
    String fileName,
    String startedBy,
    Instant startedAt,
    State state,
    int progress,
    long rowsRead,
    long rowsStored,
    long rowsUnchanged,
    long errors,
    long warnings,
    Optional<Instant> finishedAt) {

  /** 导入方式. */
  public enum Mode {
    /** 全部或不导入: one error stores nothing. */
    ATOMIC,
    /** 部分导入: the sound rows are stored. */
    PARTIAL
  }

  /** 任务状态. */
  public enum State {
    /** 进行中. */
    RUNNING,
    /** 已完成. */
    DONE,
    /** 未导入: nothing was stored, or a PARTIAL one was cut short. */
    REJECTED
  }

  public ImportJob {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(startedBy, "startedBy");
    Objects.requireNonNull(startedAt, "startedAt");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(finishedAt, "finishedAt");
    if (progress < 0 || progress > 100) {
      throw new IllegalArgumentException("progress must be 0 to 100: " + progress);
    }
    if ((state == State.RUNNING) == finishedAt.isPresent()) {
      throw new IllegalArgumentException("an import that has ended, and only that, has an end");
    }
  }

  /** An import that begins. */
  public static ImportJob started(
      UUID id,
      LedgerYear ledger,
      Mode mode,
      boolean dryRun,
      String fileName,
      String startedBy,
      Instant startedAt) {
    return new ImportJob(
        id,
        ledger,
        mode,
        dryRun,
        fileName,
        startedBy,
        startedAt,
        State.RUNNING,
        0,
        0,
        0,
        0,
        0,
        0,
        Optional.empty());
  }

  /** The import a little further on. */
  public ImportJob at(int percent, long read) {
    return with(
        state, percent, read, rowsStored, rowsUnchanged, errors, warnings, Optional.empty());
  }

  /** The import at its end. */
  public ImportJob ended(
      State end,
      Instant when,
      long read,
      long stored,
      long unchanged,
      long errorCount,
      long warningCount) {
    return with(
        end,
        end == State.DONE ? 100 : progress,
        read,
        stored,
        unchanged,
        errorCount,
        warningCount,
        Optional.of(when));
  }

  private ImportJob with(
      State newState,
      int newProgress,
      long read,
      long stored,
      long unchanged,
      long errorCount,
      long warningCount,
      Optional<Instant> end) {
    return new ImportJob(
        id,
        ledger,
        mode,
        dryRun,
        fileName,
        startedBy,
        startedAt,
        newState,
        newProgress,
        read,
        stored,
        unchanged,
        errorCount,
        warningCount,
        end);
  }
}
