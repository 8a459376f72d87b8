package org.anjian.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Account;
import org.anjian.account.Accounts;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 账户库 in memory. */
public final class MemoryAccounts implements Accounts {

  private final Table<Account> table =
      new Table<>(Account::id)
          .unique("officerId", Account::officer)
          .unique("name", row -> Optional.of(row.name()));
  private final Territory territory;

  public MemoryAccounts(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<Account> find(UUID id) {
    return table.find(id);
  }

  @Override
  public Optional<Account> findByName(String name) {
    return table.stream().filter(row -> row.name().equals(name)).findFirst();
  }

  @Override
  public Page<Account> list(Scope scope, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.scope().division()))
            .sorted(Comparator.comparing(Account::name))
            .toList(),
        page);
  }

  @Override
  public boolean isEmpty() {
    return table.stream().findAny().isEmpty();
  }

  @Override
  public void add(Account account) {
    table.addAll(List.of(account));
  }

  @Override
  public Account update(Account account) {
    table.requireFresh(account, Account::revision);
    return table.replace(
        new Account(
            account.id(),
            account.name(),
            account.displayName(),
            account.roles(),
            account.scope(),
            account.officer(),
            account.passwordHash(),
            account.enabled(),
            account.revision() + 1));
  }
}
