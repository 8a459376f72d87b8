package org.anjian.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.ImportJobs;
import org.anjian.ledger.LedgerProblem;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 导入任务库 in memory. */
public final class MemoryImportJobs implements ImportJobs {

  private static final Comparator<ImportJob> BY_START =
      Comparator.comparing(ImportJob::startedAt).thenComparing(ImportJob::id);

  private final Territory territory;
  private final Table<ImportJob> table = new Table<>(ImportJob::id);
  private final Map<UUID, List<LedgerProblem>> problems = new HashMap<>();

  public MemoryImportJobs(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<ImportJob> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Page<ImportJob> list(Scope scope, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.ledger().division()))
            .sorted(BY_START.reversed())
            .toList(),
        page);
  }

  @Override
  public List<ImportJob> running() {
    return table.stream()
        .filter(row -> row.state() == ImportJob.State.RUNNING)
        .sorted(BY_START)
        .toList();
  }

  @Override
  public void add(ImportJob job) {
    if (writes(job) && table.stream().anyMatch(row -> writes(row) && sameLedgers(row, job))) {
      throw Refusal.of(
          RefusalCode.ALREADY_RUNNING,
          Map.of("division", job.ledger().division(), "year", job.ledger().year()));
    }
    table.addAll(List.of(job));
  }

  @Override
  public void update(ImportJob job) {
    if (table.find(job.id()).isEmpty()) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("import", job.id().toString()));
    }
    table.replace(job);
  }

  @Override
  public void addProblems(UUID job, List<LedgerProblem> added) {
    problems.computeIfAbsent(job, key -> new ArrayList<>()).addAll(added);
  }

  @Override
  public Page<LedgerProblem> problems(UUID job, PageRequest page) {
    return Page.cut(problems.getOrDefault(job, List.of()), page);
  }

  private static boolean writes(ImportJob job) {
    return job.state() == ImportJob.State.RUNNING && !job.dryRun();
  }

  private static boolean sameLedgers(ImportJob one, ImportJob other) {
    return one.ledger().year() == other.ledger().year()
        && one.ledger().division().county().equals(other.ledger().division().county());
  }
}
