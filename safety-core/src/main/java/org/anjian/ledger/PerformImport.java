package org.anjian.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.anjian.account.Actor;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 执行导入: runs an import from the first row to its end, tells how far it has come, and leaves a job
 * that has ended, whatever happens.
 *
 * <p>The workbook is checked first, and nothing is stored. Then it is stored in one transaction, in
 * which the job ends too: after a crash either all of it is there and the job is done, or nothing
 * is and the job is still running, to be {@link #abandon abandoned} at the next start.
 */
public final class PerformImport {

  private static final Duration PROGRESS_EVERY = Duration.ofMillis(500);

  private final ImportLedger ledger;
  private final ImportJobs jobs;
  private final Transactions transactions;
  private final Clock clock;

  public PerformImport(
      ImportLedger ledger, ImportJobs jobs, Transactions transactions, Clock clock) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.jobs = Objects.requireNonNull(jobs, "jobs");
    this.transactions = Objects.requireNonNull(transactions, "transactions");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Runs an import that has been stored as running.
   *
   * @param actor who started it
   * @param open opens the workbook
   * @param cancelled whether the import shall stop
   * @return the job as it ended
   */
  public ImportJob run(
      Actor actor, ImportJob job, Supplier<LedgerWorkbook> open, BooleanSupplier cancelled) {
    Objects.requireNonNull(actor, "actor");
    Run run = new Run(job, cancelled);
    try (LedgerWorkbook workbook = open.get()) {
      return run.perform(actor, workbook);
    } catch (UnreadableWorkbook e) {
      return run.reject(List.of(e.problem()));
    } catch (Cancelled e) {
      return run.reject(List.of(LedgerProblem.ofWorkbook(ProblemCode.CANCELLED, Map.of())));
    } catch (Conflicting e) {
      return run.reject(e.conflicts);
    } catch (Refusal e) {
      if (e.code() != RefusalCode.ALREADY_EXISTS) {
        run.reject(List.of(LedgerProblem.ofWorkbook(ProblemCode.INTERRUPTED, Map.of())));
        throw e;
      }
      String taken = String.valueOf(e.details().getOrDefault("value", e.details()));
      return run.reject(
          List.of(LedgerProblem.ofWorkbook(ProblemCode.TAKEN_BY_RECORD, Map.of("key", taken))));
    } catch (RuntimeException e) {
      run.reject(List.of(LedgerProblem.ofWorkbook(ProblemCode.INTERRUPTED, Map.of())));
      throw e;
    }
  }

  /** 清理中断任务: ends the jobs that a crash left running. Nothing of them was stored. */
  public void abandon() {
    for (ImportJob job : transactions.call(jobs::running)) {
      new Run(job, () -> false)
          .reject(List.of(LedgerProblem.ofWorkbook(ProblemCode.INTERRUPTED, Map.of())));
    }
  }

  /** One import, while it runs. */
  private final class Run {

    private ImportJob job;
    private final BooleanSupplier cancelled;
    private Instant told = Instant.EPOCH;
    private long rowsRead;
    private long errors;
    private long warnings;

    Run(ImportJob job, BooleanSupplier cancelled) {
      this.job = Objects.requireNonNull(job, "job");
      this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
    }

    ImportJob perform(Actor actor, LedgerWorkbook workbook) {
      boolean checkOnly = job.dryRun();
      LedgerReport report = ledger.check(workbook, job.ledger(), progress(0, checkOnly ? 100 : 40));
      rowsRead = report.rowsRead();
      errors = report.errors();
      warnings = report.warnings();
      transactions.run(() -> jobs.addProblems(job.id(), report.problems()));
      boolean acceptable = report.isSound() || job.mode() == ImportJob.Mode.PARTIAL;
      if (checkOnly || !acceptable) {
        return end(acceptable ? ImportJob.State.DONE : ImportJob.State.REJECTED, 0, 0);
      }
      return transactions.call(() -> store(actor, workbook));
    }

    private ImportJob store(Actor actor, LedgerWorkbook workbook) {
      ImportLedger.Result result =
          ledger.store(actor, job.id(), workbook, job.ledger(), progress(40, 99));
      List<LedgerProblem> conflicts = result.conflicts();
      if (!conflicts.isEmpty() && job.mode() == ImportJob.Mode.ATOMIC) {
        throw new Conflicting(conflicts);
      }
      jobs.addProblems(job.id(), conflicts);
      errors += conflicts.size();
      ImportJob ended = ended(ImportJob.State.DONE, result.rowsStored(), result.rowsUnchanged());
      jobs.update(ended);
      return ended;
    }

    ImportJob reject(List<LedgerProblem> problems) {
      errors += problems.size();
      transactions.run(() -> jobs.addProblems(job.id(), problems));
      return end(ImportJob.State.REJECTED, 0, 0);
    }

    private ImportJob end(ImportJob.State state, long stored, long unchanged) {
      ImportJob ended = ended(state, stored, unchanged);
      transactions.run(() -> jobs.update(ended));
      return ended;
    }

    private ImportJob ended(ImportJob.State state, long stored, long unchanged) {
      return job.ended(state, clock.instant(), rowsRead, stored, unchanged, errors, warnings);
    }

    /** Hears of rows, and tells of them every now and then in a transaction of its own. */
    private LedgerProgress progress(int from, int to) {
      return (read, total) -> {
        if (cancelled.getAsBoolean()) {
          throw new Cancelled();
        }
        Instant now = clock.instant();
        if (told.plus(PROGRESS_EVERY).isBefore(now)) {
          told = now;
          int percent = from + (int) (total == 0 ? 0 : (to - from) * read / total);
          job = job.at(percent, Math.max(rowsRead, read));
          transactions.run(() -> jobs.update(job));
        }
      };
    }
  }

  /** The import shall stop. */
  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Rows of an atomic import differ from the record. */
  private static final class Conflicting extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<LedgerProblem> conflicts;

    Conflicting(List<LedgerProblem> conflicts) {
      this.conflicts = conflicts;
    }
  }
}
