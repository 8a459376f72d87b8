package org.anjian.account;

import java.util.Optional;
import java.util.UUID;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 账户库: the stored accounts. */
public interface Accounts {

  Optional<Account> find(UUID id);

  Optional<Account> findByName(String name);

  /** The accounts whose own scope lies within a scope, by name. */
  Page<Account> list(Scope scope, PageRequest page);

  boolean isEmpty();

  /**
   * Stores a new account.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the name is taken
   */
  void add(Account account);

  /**
   * Stores a changed account.
   *
   * @return the account with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  Account update(Account account);
}
