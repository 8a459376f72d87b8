package org.anjian.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 导入任务库: the stored imports and what they found wrong. */
public interface ImportJobs {

  Optional<ImportJob> find(UUID id);

  /** The imports of divisions in scope, the newest first. */
  Page<ImportJob> list(Scope scope, PageRequest page);

  /** The imports that have not ended; after a restart, those that were cut short. */
  List<ImportJob> running();

  /**
   * Stores an import that begins.
   *
   * @throws org.anjian.explain.Refusal ALREADY_RUNNING if another one that stores, not a dry run,
   *     has not ended for the county and year
   */
  void add(ImportJob job);

  /**
   * Stores how far an import has come, or how it ended.
   *
   * @throws org.anjian.explain.Refusal NOT_FOUND if it was never stored
   */
  void update(ImportJob job);

  /** Stores problems of an import, behind those stored before. */
  void addProblems(UUID job, List<LedgerProblem> problems);

  /** The problems of an import, in the order in which they were stored. */
  Page<LedgerProblem> problems(UUID job, PageRequest page);
}
