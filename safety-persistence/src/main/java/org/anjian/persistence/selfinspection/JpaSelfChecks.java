package org.anjian.persistence.selfinspection;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
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
import org.anjian.selfinspection.CheckPhoto;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SelfChecks;

/** 自查记录库: the self-checks in the database. */
public final class JpaSelfChecks implements SelfChecks {

  private final EntityManager entityManager;
  private final Store store;

  public JpaSelfChecks(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<SelfCheck> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(SelfInspectionMapper::check);
  }

  @Override
  public Optional<SelfCheck> find(UUID enterprise, CheckPeriod period) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .where("r.kind = :kind", "kind", period.kind())
        .where("r.firstDay = :firstDay", "firstDay", period.firstDay())
        .one()
        .map(SelfInspectionMapper::check);
  }

  @Override
  public Page<SelfCheck> list(Scope scope, Query query, PageRequest page) {
    Listing<SelfCheckRow> rows =
        rows()
            .within(scope, "r.enterprise")
            .in(query.division())
            .where("r.enterprise = :enterprise", "enterprise", query.enterprise())
            .where("r.kind = :kind", "kind", query.kind())
            .where("r.firstDay >= :from", "from", query.from())
            .where("r.firstDay <= :to", "to", query.to());
    if (query.withSigns()) {
      rows.where("r.signCount > :none", "none", 0);
    }
    return rows.orderBy("r.firstDay desc, r.receivedAt desc, r.id")
        .page(page)
        .map(SelfInspectionMapper::check);
  }

  @Override
  public List<SelfCheck> between(UUID enterprise, LocalDate from, LocalDate to) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .where("r.firstDay >= :from", "from", from)
        .where("r.firstDay <= :to", "to", to)
        .orderBy("r.firstDay, r.kind")
        .all()
        .stream()
        .map(SelfInspectionMapper::check)
        .toList();
  }

  @Override
  public List<SelfChecks.Entry> entries(Scope scope, SelfChecks.Range range) {
    return Ranges.narrow(
            Listing.of(entityManager, SelfCheckEntryRow.class).within(scope, "r.enterprise"), range)
        .where("r.firstDay >= :from", "from", range.from())
        .where("r.firstDay <= :to", "to", range.to())
        .all()
        .stream()
        .map(SelfInspectionMapper::entry)
        .toList();
  }

  @Override
  public List<PhotoUse> usesOf(Collection<String> hashes) {
    if (hashes.isEmpty()) {
      return List.of();
    }
    return Listing.of(entityManager, SelfCheckPhotoRow.class)
        .where("r.sha256 in :hashes", "hashes", hashes)
        .orderBy("r.firstDay, r.check")
        .all()
        .stream()
        .map(row -> new PhotoUse(row.sha256, row.check, row.enterprise, row.firstDay))
        .toList();
  }

  @Override
  public List<UUID> withText(UUID enterprise, String text, LocalDate since) {
    return rows()
        .where("r.enterprise = :enterprise", "enterprise", enterprise)
        .where("r.remarksHash = :hash", "hash", CheckForms.hash(text))
        .where("r.firstDay >= :since", "since", since)
        .orderBy("r.firstDay desc, r.id")
        .all()
        .stream()
        .map(row -> row.id)
        .toList();
  }

  @Override
  public void add(SelfCheck check) {
    store.add(new SelfCheckRow(check));
    int seq = 0;
    for (CheckPhoto photo : check.photos()) {
      entityManager.persist(new SelfCheckPhotoRow(check, seq++, photo.sha256()));
    }
    store.flush();
  }

  private Listing<SelfCheckRow> rows() {
    return Listing.of(entityManager, SelfCheckRow.class);
  }
}
