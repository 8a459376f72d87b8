package org.anjian.rest.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.LedgerProblem;
import org.anjian.rest.language.Language;

/**
 * 导入任务: how far an import has come, or how it ended.
 *
 * @param errors the first errors and warnings; all of them are under {@code problems}
 */
public record ImportView(
    UUID id,
    int year,
    String division,
    String mode,
    boolean dryRun,
    String fileName,
    String startedBy,
    Instant startedAt,
    Instant finishedAt,
    String state,
    int progress,
    long rowsRead,
    long rowsStored,
    long rowsUnchanged,
    long errorCount,
    long warningCount,
    List<ProblemView> errors,
    List<ProblemView> warnings,
    String problems) {

  static ImportView of(ImportJob job, List<LedgerProblem> found, Language language) {
    return new ImportView(
        job.id(),
        job.ledger().year(),
        job.ledger().division().shortForm(),
        job.mode().name(),
        job.dryRun(),
        job.fileName(),
        job.startedBy(),
        job.startedAt(),
        job.finishedAt().orElse(null),
        job.state().name(),
        job.progress(),
        job.rowsRead(),
        job.rowsStored(),
        job.rowsUnchanged(),
        job.errors(),
        job.warnings(),
        found.stream()
            .filter(LedgerProblem::isError)
            .map(problem -> ProblemView.of(problem, language))
            .toList(),
        found.stream()
            .filter(problem -> !problem.isError())
            .map(problem -> ProblemView.of(problem, language))
            .toList(),
        "/api/v1/imports/" + job.id() + "/problems");
  }
}
