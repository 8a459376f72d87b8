package org.anjian.account;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * 账户: somebody who can log in. The password is kept as a salted hash only.
 *
 * @param id identity
 * @param name login name: 2 to 64 letters, digits, dots, hyphens or underscores
 * @param displayName name shown to people
 * @param roles what it may do
 * @param scope over which records
 * @param officer who it is among the officers, if it is one of them
 * @param passwordHash salted hash of the password, in the format of the hash function
 * @param enabled whether it may log in
 * @param revision revision of the stored record; 0 when new
 */
public record Account(
    UUID id,
    String name,
    String displayName,
    Set<Role> roles,
    Scope scope,
    Optional<UUID> officer,
    String passwordHash,
    boolean enabled,
    long revision) {

  public Account {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(displayName, "displayName");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(passwordHash, "passwordHash");
    roles = Set.copyOf(roles);
    if (!name.matches("[\\p{L}\\p{N}._-]{2,64}")) {
      throw new IllegalArgumentException(
          "an account name has 2 to 64 letters, digits, dots, hyphens or underscores: " + name);
    }
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("an account has at least one role: " + name);
    }
    if (roles.contains(Role.ENTERPRISE) && officer.isPresent()) {
      throw new IllegalArgumentException("an account of an enterprise is no officer: " + name);
    }
    if (roles.contains(Role.ENTERPRISE) && (roles.size() > 1 || scope.enterprise().isEmpty())) {
      throw new IllegalArgumentException(
          "an account of an enterprise has that role only, and names the enterprise: " + name);
    }
  }

  /** An account of nobody among the officers. */
  public Account(
      UUID id,
      String name,
      String displayName,
      Set<Role> roles,
      Scope scope,
      String passwordHash,
      boolean enabled,
      long revision) {
    this(id, name, displayName, roles, scope, Optional.empty(), passwordHash, enabled, revision);
  }

  /** The account as the one who acts. */
  public Actor actor() {
    return new Actor(name, roles, scope);
  }

  @Override
  public String toString() {
    return "Account " + name + " " + roles;
  }
}
