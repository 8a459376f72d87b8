package org.anjian.persistence.ledger;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anjian.ledger.LedgerEntries;
import org.anjian.ledger.LedgerYear;
import org.anjian.persistence.storing.Store;

/** 已入库台账行: the entries of ledgers in the database, by the county that keeps them. */
public final class JpaLedgerEntries implements LedgerEntries {

  private final EntityManager entityManager;

  public JpaLedgerEntries(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Map<String, Stored> of(LedgerYear year, String kind) {
    Map<String, Stored> stored = new HashMap<>();
    entityManager
        .createQuery(
            "select r.naturalKey, r.recordId, r.fingerprint from LedgerEntryRow r"
                + " where r.county = :county and r.recordYear = :year and r.kind = :kind",
            Object[].class)
        .setParameter("county", year.division().county())
        .setParameter("year", year.year())
        .setParameter("kind", kind)
        .getResultList()
        .forEach(
            columns ->
                stored.put(
                    (String) columns[0], new Stored((UUID) columns[1], (String) columns[2])));
    return stored;
  }

  @Override
  public void addAll(LedgerYear year, String kind, Collection<Added> added) {
    new Store(entityManager).addAll(added, each -> new LedgerEntryRow(year, kind, each));
  }
}
