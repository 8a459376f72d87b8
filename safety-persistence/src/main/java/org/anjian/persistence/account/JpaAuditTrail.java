package org.anjian.persistence.account;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.AuditRecord;
import org.anjian.account.AuditTrail;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/**
 * 操作留痕库: the audit trail in the database, written in the transaction of what it tells.
 *
 * <p>There is no door to change or remove an entry. On PostgreSQL the table itself refuses both; on
 * H2, whoever can open the database with another tool can do anything.
 */
public final class JpaAuditTrail implements AuditTrail {

  private final EntityManager entityManager;

  public JpaAuditTrail(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public void append(AuditRecord entry) {
    new Store(entityManager).add(new AuditRecordRow(entry));
  }

  @Override
  public Page<AuditRecord> list(Scope scope, Optional<UUID> subjectId, PageRequest page) {
    return Listing.of(entityManager, AuditRecordRow.class)
        .within(scope, "r.subjectId")
        .where("r.subjectId = :subjectId", "subjectId", subjectId)
        .orderBy("r.at desc, r.id desc")
        .page(page)
        .map(AccountMapper::auditRecord);
  }
}
