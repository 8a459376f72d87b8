package org.anjian.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/**
 * 账户管理: opens accounts and keeps them. Only administrators do, within their own scope; everybody
 * changes the own password. Passwords come here as hashes.
 */
public final class KeepAccounts {

  private final Accounts accounts;
  private final AccessTokens tokens;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public KeepAccounts(
      Accounts accounts,
      AccessTokens tokens,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.accounts = Objects.requireNonNull(accounts, "accounts");
    this.tokens = Objects.requireNonNull(tokens, "tokens");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Opens the first account of an empty store, on nobody's behalf.
   *
   * @throws Refusal ALREADY_EXISTS if there is an account
   */
  public Account openFirst(String name, String displayName, Scope scope, String passwordHash) {
    if (!accounts.isEmpty()) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "name", "value", name));
    }
    Account first =
        new Account(
            ids.next(),
            name,
            displayName,
            Set.of(Role.ADMINISTRATOR),
            scope,
            passwordHash,
            true,
            0);
    accounts.add(first);
    write(first.actor(), "account.open-first", first);
    return first;
  }

  /**
   * Opens an account.
   *
   * @param officer who it is among the officers; each of them has one account
   * @throws Refusal OUTSIDE_SCOPE, UNKNOWN_DIVISION, NOT_FOUND or ALREADY_EXISTS
   */
  public Account open(
      Actor actor,
      String name,
      String displayName,
      Set<Role> roles,
      Scope scope,
      Optional<UUID> officer,
      String passwordHash) {
    mustKeep(actor, scope);
    if (accounts.findByName(name).isPresent()) {
      throw Refusal.of(RefusalCode.ALREADY_EXISTS, Map.of("field", "name", "value", name));
    }
    Account opened =
        new Account(ids.next(), name, displayName, roles, scope, officer, passwordHash, true, 0);
    accounts.add(opened);
    write(actor, "account.open", opened);
    return opened;
  }

  /**
   * Changes what an account may do; the name stays. One that is switched off loses its tokens.
   *
   * @param revision the revision that was read
   * @param officer who it is among the officers
   * @throws Refusal OUTSIDE_SCOPE, UNKNOWN_DIVISION, NOT_FOUND, STALE_REVISION, ALREADY_EXISTS if
   *     the officer has an account, or OUT_OF_SEQUENCE for an administrator who would lock himself
   *     out
   */
  public Account change(
      Actor actor,
      UUID id,
      long revision,
      String displayName,
      Set<Role> roles,
      Scope scope,
      Optional<UUID> officer,
      boolean enabled) {
    Account stored = findRevision(actor, id, revision);
    mustKeep(actor, scope);
    boolean own = stored.name().equals(actor.name());
    if (own && !(enabled && roles.contains(Role.ADMINISTRATOR))) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE, Map.of("account", stored.name(), "act", "LOCK_ONESELF_OUT"));
    }
    Account changed =
        accounts.update(
            new Account(
                stored.id(),
                stored.name(),
                displayName,
                roles,
                scope,
                officer,
                stored.passwordHash(),
                enabled,
                stored.revision()));
    if (!enabled) {
      tokens.removeAllOf(id);
    }
    write(actor, "account.change", changed);
    return changed;
  }

  /**
   * Gives an account a new password and takes all its tokens back.
   *
   * @throws Refusal OUTSIDE_SCOPE unless it is the own account or the actor keeps accounts;
   *     NOT_FOUND
   */
  public Account changePassword(Actor actor, UUID id, String passwordHash) {
    Account stored = find(actor, id);
    Account changed =
        accounts.update(
            new Account(
                stored.id(),
                stored.name(),
                stored.displayName(),
                stored.roles(),
                stored.scope(),
                stored.officer(),
                passwordHash,
                stored.enabled(),
                stored.revision()));
    tokens.removeAllOf(id);
    write(actor, "account.change-password", changed);
    return changed;
  }

  /**
   * An account: the own one, or one in scope for an administrator.
   *
   * @throws Refusal NOT_FOUND
   */
  public Account find(Actor actor, UUID id) {
    Optional<Account> found = accounts.find(id);
    if (found.filter(account -> account.name().equals(actor.name())).isPresent()) {
      return found.get();
    }
    return found
        .filter(account -> actor.has(Role.ADMINISTRATOR))
        .filter(account -> divisions.isWithin(account.scope().division(), actor.scope().division()))
        .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("account", id.toString())));
  }

  /**
   * The accounts within the actor's own scope, by name.
   *
   * @throws Refusal OUTSIDE_SCOPE
   */
  public Page<Account> list(Actor actor, PageRequest page) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR);
    return accounts.list(actor.scope(), page);
  }

  private Account findRevision(Actor actor, UUID id, long revision) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR);
    Account stored = find(actor, id);
    if (stored.revision() != revision) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION, Map.of("read", revision, "stored", stored.revision()));
    }
    return stored;
  }

  private void mustKeep(Actor actor, Scope scope) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR);
    divisions.require(scope.division(), LocalDate.now(clock));
    if (!divisions.isWithin(scope.division(), actor.scope().division())) {
      throw Refusal.of(RefusalCode.OUTSIDE_SCOPE, Map.of("division", scope.division().shortForm()));
    }
  }

  private void write(Actor actor, String action, Account account) {
    journal.write(
        actor,
        action,
        "account",
        account.id(),
        account.scope().division(),
        LocalDate.now(clock).getYear(),
        account.name() + " " + account.roles().stream().sorted().toList());
  }
}
