package org.anjian.persistence.enterprise;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.account.Scope;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.Enterprises;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 企业库: the enterprises in the database. */
public final class JpaEnterprises implements Enterprises {

  private final EntityManager entityManager;
  private final Store store;

  public JpaEnterprises(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<Enterprise> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(this::withLicences);
  }

  @Override
  public List<Enterprise> findAll(Collection<UUID> ids) {
    return withLicences(Listing.having(entityManager, EnterpriseRow.class, "r.id", ids));
  }

  @Override
  public Map<CreditCode, UUID> identify(Collection<CreditCode> codes) {
    return Listing.having(
            entityManager,
            EnterpriseRow.class,
            "r.creditCode",
            codes.stream().map(CreditCode::value).toList())
        .stream()
        .collect(Collectors.toMap(row -> new CreditCode(row.creditCode), row -> row.id));
  }

  @Override
  public Optional<Enterprise> findByCreditCode(CreditCode code) {
    return rows().where("r.creditCode = :code", "code", code.value()).one().map(this::withLicences);
  }

  @Override
  public Page<Enterprise> list(Scope scope, EnterpriseQuery query, PageRequest page) {
    Page<EnterpriseRow> rows =
        rows()
            .within(scope, "r.id")
            .in(query.division())
            .where("r.sector = :sector", "sector", query.sector())
            .where("r.riskLevel = :riskLevel", "riskLevel", query.riskLevel())
            .where("r.status = :status", "status", query.status())
            .containing(
                query.text(),
                "lower(r.name) like :text or lower(r.address) like :text"
                    + " or lower(r.creditCode) like :text")
            .orderBy("r.name, r.id")
            .page(page);
    return Page.of(withLicences(rows.items()), page, rows.total());
  }

  @Override
  public void add(Enterprise enterprise) {
    addAll(List.of(enterprise));
  }

  @Override
  public void addAll(Collection<Enterprise> enterprises) {
    store.addAll(enterprises, EnterpriseRow::new);
    List<EnterpriseLicenceRow> licences = new ArrayList<>();
    enterprises.forEach(each -> licences.addAll(EnterpriseMapper.licenceRows(each)));
    store.addAll(licences, row -> row);
    noteForSearch(enterprises.stream().map(Enterprise::id).toList());
  }

  /** Tells every server's search which entries have changed, with the transaction. */
  private void noteForSearch(List<UUID> changed) {
    for (int from = 0; from < changed.size(); from += Store.BATCH) {
      List<UUID> some = changed.subList(from, Math.min(from + Store.BATCH, changed.size()));
      Query insert =
          entityManager.createNativeQuery(
              "insert into enterprise_search_change (enterprise_id) select id from enterprise"
                  + " where id in ("
                  + JpaEnterpriseSearch.places(some.size(), 1)
                  + ")");
      for (int i = 0; i < some.size(); i++) {
        insert.setParameter(i + 1, some.get(i));
      }
      insert.executeUpdate();
    }
  }

  @Override
  public Enterprise update(Enterprise enterprise) {
    EnterpriseRow row =
        store.toChange(
            EnterpriseRow.class,
            enterprise.id(),
            enterprise.revision(),
            stored -> Versions.revision(stored.version));
    row.take(enterprise);
    store.flushAndForget();
    entityManager
        .createQuery("delete from EnterpriseLicenceRow r where r.enterprise = :enterprise")
        .setParameter("enterprise", enterprise.id())
        .executeUpdate();
    store.addAll(EnterpriseMapper.licenceRows(enterprise), licence -> licence);
    noteForSearch(List.of(enterprise.id()));
    return enterprise.withRevision(Versions.revision(row.version));
  }

  private Listing<EnterpriseRow> rows() {
    return Listing.of(entityManager, EnterpriseRow.class);
  }

  private Enterprise withLicences(EnterpriseRow row) {
    return withLicences(List.of(row)).get(0);
  }

  private List<Enterprise> withLicences(List<EnterpriseRow> rows) {
    Map<UUID, List<EnterpriseLicenceRow>> licences =
        Listing.belongingTo(
            entityManager,
            EnterpriseLicenceRow.class,
            "enterprise",
            row -> row.enterprise,
            rows.stream().map(row -> row.id).toList(),
            "r.seq");
    return rows.stream()
        .map(row -> EnterpriseMapper.enterprise(row, licences.getOrDefault(row.id, List.of())))
        .toList();
  }
}
