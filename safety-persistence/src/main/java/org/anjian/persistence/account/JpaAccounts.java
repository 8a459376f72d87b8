package org.anjian.persistence.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.account.Account;
import org.anjian.account.Accounts;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;

/** 账户库: the accounts in the database. */
public final class JpaAccounts implements Accounts {

  private final EntityManager entityManager;
  private final Store store;

  public JpaAccounts(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<Account> find(UUID id) {
    return withRoles(rows().where("r.id = :id", "id", id).all()).findFirst();
  }

  @Override
  public Optional<Account> findByName(String name) {
    return withRoles(rows().where("r.name = :name", "name", name).all()).findFirst();
  }

  @Override
  public Page<Account> list(Scope scope, PageRequest page) {
    Page<AccountRow> rows = rows().withinWhole(scope).orderBy("r.name").page(page);
    return Page.of(withRoles(rows.items()).toList(), page, rows.total());
  }

  @Override
  public boolean isEmpty() {
    return entityManager
        .createQuery("select r.id from AccountRow r", UUID.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void add(Account account) {
    store.add(new AccountRow(account));
    store.addAll(AccountMapper.roleRows(account), role -> role);
  }

  @Override
  public Account update(Account account) {
    AccountRow row =
        store.toChange(
            AccountRow.class,
            account.id(),
            account.revision(),
            stored -> Versions.revision(stored.version));
    row.take(account);
    store.flushAndForget();
    entityManager
        .createQuery("delete from AccountRoleRow r where r.account = :account")
        .setParameter("account", account.id())
        .executeUpdate();
    List<AccountRoleRow> roles = AccountMapper.roleRows(account);
    store.addAll(roles, role -> role);
    return AccountMapper.account(row, roles);
  }

  private Stream<Account> withRoles(List<AccountRow> rows) {
    Map<UUID, List<AccountRoleRow>> roles =
        Listing.belongingTo(
            entityManager,
            AccountRoleRow.class,
            "account",
            role -> role.account,
            rows.stream().map(row -> row.id).toList(),
            "r.role");
    return rows.stream().map(row -> AccountMapper.account(row, roles.get(row.id)));
  }

  private Listing<AccountRow> rows() {
    return Listing.of(entityManager, AccountRow.class);
  }
}
