package org.anjian.persistence.selfinspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.selfinspection.CheckPeriod;
import org.anjian.selfinspection.PeriodReport;
import org.anjian.selfinspection.PeriodReports;
import org.anjian.selfinspection.SelfChecks;

/** 分析报告库: the confirmed reports in the database. */
public final class JpaPeriodReports implements PeriodReports {

  private final EntityManager entityManager;
  private final Store store;

  public JpaPeriodReports(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<PeriodReport> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(SelfInspectionMapper::report);
  }

  @Override
  public Optional<PeriodReport> find(UUID enterprise, CheckPeriod period) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .where("r.kind = :kind", "kind", period.kind())
        .where("r.firstDay = :firstDay", "firstDay", period.firstDay())
        .one()
        .map(SelfInspectionMapper::report);
  }

  @Override
  public Page<PeriodReport> list(Scope scope, SelfChecks.Query query, PageRequest page) {
    Listing<SelfReportRow> rows =
        rows()
            .within(scope, "r.enterprise")
            .in(query.division())
            .where("r.enterprise = :enterprise", "enterprise", query.enterprise())
            .where("r.kind = :kind", "kind", query.kind())
            .where("r.firstDay >= :from", "from", query.from())
            .where("r.firstDay <= :to", "to", query.to());
    return rows.orderBy("r.firstDay desc, r.receivedAt desc, r.id")
        .page(page)
        .map(SelfInspectionMapper::report);
  }

  @Override
  public List<SelfChecks.Entry> entries(Scope scope, SelfChecks.Range range) {
    return Ranges.narrow(
            Listing.of(entityManager, SelfReportEntryRow.class).within(scope, "r.enterprise"),
            range)
        .where("r.firstDay >= :from", "from", range.from())
        .where("r.firstDay <= :to", "to", range.to())
        .all()
        .stream()
        .map(SelfInspectionMapper::entry)
        .toList();
  }

  @Override
  public void add(PeriodReport report) {
    store.add(new SelfReportRow(report));
  }

  private Listing<SelfReportRow> rows() {
    return Listing.of(entityManager, SelfReportRow.class);
  }
}
