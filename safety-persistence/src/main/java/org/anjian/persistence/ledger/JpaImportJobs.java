package org.anjian.persistence.ledger;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.ledger.ImportJob;
import org.anjian.ledger.ImportJobs;
import org.anjian.ledger.LedgerProblem;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 导入任务库: the imports in the database. */
public final class JpaImportJobs implements ImportJobs {

  private final EntityManager entityManager;
  private final Store store;

  public JpaImportJobs(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<ImportJob> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(ImportJobMapper::job);
  }

  @Override
  public Page<ImportJob> list(Scope scope, PageRequest page) {
    return rows()
        .withinWhole(scope)
        .orderBy("r.startedAt desc, r.id desc")
        .page(page)
        .map(ImportJobMapper::job);
  }

  @Override
  public List<ImportJob> running() {
    return rows()
        .where("r.state = :running", "running", ImportJob.State.RUNNING)
        .orderBy("r.startedAt, r.id")
        .all()
        .stream()
        .map(ImportJobMapper::job)
        .toList();
  }

  @Override
  public void add(ImportJob job) {
    store.addOrRefuse(
        new ImportJobRow(job),
        RefusalCode.ALREADY_RUNNING,
        Map.of("division", job.ledger().division().shortForm(), "year", job.ledger().year()));
  }

  @Override
  public void update(ImportJob job) {
    ImportJobRow row = entityManager.find(ImportJobRow.class, job.id());
    if (row == null) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("import", job.id().toString()));
    }
    row.take(job);
    store.flushAndForget();
  }

  @Override
  public void addProblems(UUID job, List<LedgerProblem> problems) {
    int stored =
        entityManager
            .createQuery("select count(r) from ImportProblemRow r where r.job = :job", Long.class)
            .setParameter("job", job)
            .getSingleResult()
            .intValue();
    List<ImportProblemRow> added = new ArrayList<>();
    for (LedgerProblem problem : problems) {
      added.add(new ImportProblemRow(job, stored + added.size(), problem));
    }
    store.addAll(added, row -> row);
  }

  @Override
  public Page<LedgerProblem> problems(UUID job, PageRequest page) {
    return Listing.of(entityManager, ImportProblemRow.class)
        .where("r.job = :job", "job", job)
        .orderBy("r.seq")
        .page(page)
        .map(ImportJobMapper::problem);
  }

  private Listing<ImportJobRow> rows() {
    return Listing.of(entityManager, ImportJobRow.class);
  }
}
