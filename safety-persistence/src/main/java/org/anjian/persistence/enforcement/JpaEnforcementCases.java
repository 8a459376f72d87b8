package org.anjian.persistence.enforcement;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.duty.DutyQuery;
import org.anjian.enforcement.CaseStage;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.OpenCases;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 案件库: the cases in the database. */
public final class JpaEnforcementCases implements EnforcementCases, OpenCases {

  private static final String NEWEST_FIRST = "r.filedOn desc, length(r.number) desc, r.number desc";

  private static final List<CaseStage> ENDED = List.of(CaseStage.CLOSED, CaseStage.ARCHIVED);

  private final EntityManager entityManager;
  private final Store store;

  public JpaEnforcementCases(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<EnforcementCase> find(UUID id) {
    return withActs(rows().where("r.id = :id", "id", id).all()).findFirst();
  }

  @Override
  public Page<EnforcementCase> list(Scope scope, Query query, PageRequest page) {
    Page<EnforcementCaseRow> rows =
        rows()
            .within(scope, "r.enterprise")
            .where("r.enterprise = :enterprise", "enterprise", query.enterprise())
            .in(query.division())
            .where("r.recordYear = :year", "year", query.year())
            .where("r.stage = :stage", "stage", query.stage())
            .containing(
                query.text(),
                "lower(r.partyName) like :text or r.id in (select a.enforcementCase"
                    + " from CaseActRow a where lower(a.documentNumber) like :text)")
            .orderBy(NEWEST_FIRST + ", r.id")
            .page(page);
    return Page.of(withActs(rows.items()).toList(), page, rows.total());
  }

  @Override
  public List<EnforcementCase> ofEnterprise(UUID enterprise) {
    return withActs(
            rows()
                .where("r.enterprise = :enterprise", "enterprise", enterprise)
                .orderBy(NEWEST_FIRST)
                .all())
        .toList();
  }

  /** An officer's cases are told by their filings, which the acts keep. */
  @Override
  public List<EnforcementCase> open(DutyQuery query) {
    return withActs(
            rows()
                .within(query.scope(), "r.enterprise")
                .in(query.division())
                .where("r.origin = :live", "live", EnforcementCase.Origin.LIVE)
                .where("r.stage not in :ended", "ended", ENDED)
                .all())
        .filter(one -> query.officer().map(me -> isOfficer(one, me)).orElse(true))
        .toList();
  }

  private static boolean isOfficer(EnforcementCase one, UUID officer) {
    return one.filing().officers().stream().anyMatch(pair -> pair.both().contains(officer));
  }

  @Override
  public void add(EnforcementCase enforcementCase) {
    addAll(List.of(enforcementCase));
  }

  @Override
  public void addAll(Collection<EnforcementCase> cases) {
    store.addAll(cases, EnforcementCaseRow::new);
    store.addAll(
        cases.stream().flatMap(each -> EnforcementCaseMapper.actRows(each, 0)).toList(),
        act -> act);
  }

  @Override
  public EnforcementCase update(EnforcementCase enforcementCase) {
    EnforcementCaseRow row =
        store.toChange(
            EnforcementCaseRow.class,
            enforcementCase.id(),
            enforcementCase.revision(),
            stored -> Versions.revision(stored.version));
    int storedActs = row.actCount;
    if (enforcementCase.acts().size() < storedActs) {
      throw new IllegalArgumentException(
          "acts are never taken back: " + enforcementCase.number() + " has " + storedActs);
    }
    row.takeProgress(enforcementCase);
    store.flushAndForget();
    store.addAll(EnforcementCaseMapper.actRows(enforcementCase, storedActs).toList(), act -> act);
    return EnforcementCase.onRecord(
        enforcementCase.id(),
        enforcementCase.enterprise(),
        enforcementCase.division(),
        enforcementCase.inspection(),
        enforcementCase.violation(),
        enforcementCase.origin(),
        enforcementCase.acts(),
        Versions.revision(row.version));
  }

  private Stream<EnforcementCase> withActs(List<EnforcementCaseRow> rows) {
    Map<UUID, List<CaseActRow>> acts =
        Listing.belongingTo(
            entityManager,
            CaseActRow.class,
            "enforcementCase",
            act -> act.enforcementCase,
            rows.stream().map(row -> row.id).toList(),
            "r.seq");
    return rows.stream().map(row -> EnforcementCaseMapper.enforcementCase(row, acts.get(row.id)));
  }

  private Listing<EnforcementCaseRow> rows() {
    return Listing.of(entityManager, EnforcementCaseRow.class);
  }
}
