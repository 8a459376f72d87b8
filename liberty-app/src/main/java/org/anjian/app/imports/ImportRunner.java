package org.anjian.app.imports;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.anjian.account.Actor;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.ImportJobs;
import org.anjian.ledger.ImportLedger;
import org.anjian.ledger.PerformImport;
import org.anjian.rest.imports.ImportQueue;
import org.anjian.rest.ledger.WorkbookLimits;
import org.anjian.rest.ledger.XlsxWorkbook;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 导入队列：one import at a time, in a worker of the server. Uploads lie under the data directory while
 * they wait; what a crash left behind is cleared at the next start.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:module/concurrent/imports", maxAsync = 1)
public class ImportRunner implements ImportQueue {

  private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());
  private static final int MOST_WAITING = 20;
  private static final int HOURS_4 = 4 * 60 * 60;

  @Resource(lookup = "java:module/concurrent/imports")
  private ManagedExecutorService workers;

  @Inject private UserTransaction userTransaction;
  @Inject private ImportLedger ledger;
  @Inject private ImportJobs jobs;
  @Inject private JtaTransactions transactions;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "anjian.data.dir")
  private String dataDirectory;

  private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
  private final Set<UUID> cancelled = ConcurrentHashMap.newKeySet();

  void clear(@Observes @Priority(3_000) @Initialized(ApplicationScoped.class) Object start) {
    performer().abandon();
    try {
      Files.createDirectories(uploads());
      try (Stream<Path> left = Files.list(uploads())) {
        left.forEach(ImportRunner::delete);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + uploads(), e);
    }
  }

  @Override
  public Path newUpload(UUID importId) {
    return uploads().resolve(importId + ".xlsx");
  }

  @Override
  public void submit(Actor actor, ImportJob job, Path upload, Runnable alongside) {
    boolean queued = false;
    try {
      if (waiting.size() >= MOST_WAITING) {
        throw Refusal.of(RefusalCode.ALREADY_RUNNING, Map.of("imports", waiting.size()));
      }
      transactions.run(
          () -> {
            jobs.add(job);
            alongside.run();
          });
      waiting.add(job.id());
      workers.submit(() -> run(actor, job, upload));
      queued = true;
    } finally {
      if (!queued) {
        waiting.remove(job.id());
        delete(upload);
      }
    }
  }

  @Override
  public void cancel(UUID importId) {
    if (waiting.contains(importId)) {
      cancelled.add(importId);
    }
  }

  private void run(Actor actor, ImportJob job, Path upload) {
    try {
      userTransaction.setTransactionTimeout(HOURS_4);
      ImportJob ended =
          performer()
              .run(
                  actor,
                  job,
                  () -> XlsxWorkbook.open(upload, WorkbookLimits.STANDARD),
                  () -> cancelled.contains(job.id()));
      LOG.log(
          System.Logger.Level.INFO,
          "导入 {0} {1}: {2} rows read, {3} stored, {4} unchanged, {5} errors",
          ended.fileName(),
          ended.state(),
          ended.rowsRead(),
          ended.rowsStored(),
          ended.rowsUnchanged(),
          ended.errors());
    } catch (SystemException | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "导入失败 Import " + job.id() + " failed", e);
    } finally {
      waiting.remove(job.id());
      cancelled.remove(job.id());
      delete(upload);
    }
  }

  private PerformImport performer() {
    return new PerformImport(ledger, jobs, transactions, clock);
  }

  private Path uploads() {
    return Path.of(dataDirectory, "uploads");
  }

  private static void delete(Path upload) {
    try {
      Files.deleteIfExists(upload);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot delete " + upload, e);
    }
  }
}
