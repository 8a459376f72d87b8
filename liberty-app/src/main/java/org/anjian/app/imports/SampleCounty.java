package org.anjian.app.imports;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.anjian.account.Actor;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.identity.Ids;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.ImportJobs;
import org.anjian.ledger.LedgerYear;
import org.anjian.paging.PageRequest;
import org.anjian.rest.imports.ImportQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * 示例县：loads an invented year of a county, when asked to by {@code ANJIAN_DEMO} and nothing was ever
 * imported.
 */
@ApplicationScoped
public class SampleCounty {

  private static final String WORKBOOK = "sample-county-2020.xlsx";
  private static final LedgerYear YEAR = new LedgerYear(2020, DivisionCode.parse("141022"));

  @Inject private ImportQueue queue;
  @Inject private ImportJobs jobs;
  @Inject private JtaTransactions transactions;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "anjian.demo", defaultValue = "false")
  private boolean demo;

  void load(@Observes @Priority(4_000) @Initialized(ApplicationScoped.class) Object start) {
    Scope scope = Scope.of(YEAR.division());
    if (!demo || transactions.call(() -> jobs.list(scope, new PageRequest(0, 1)).total()) > 0) {
      return;
    }
    ImportJob job =
        ImportJob.started(
            ids.next(), YEAR, ImportJob.Mode.ATOMIC, false, WORKBOOK, "system", clock.instant());
    Path upload = queue.newUpload(job.id());
    try (InputStream sample =
        Objects.requireNonNull(
            SampleCounty.class.getResourceAsStream("/sample/" + WORKBOOK), WORKBOOK)) {
      Files.copy(sample, upload);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy the sample county to " + upload, e);
    }
    queue.submit(new Actor("system", Set.of(Role.ADMINISTRATOR), scope), job, upload, () -> {});
  }
}
