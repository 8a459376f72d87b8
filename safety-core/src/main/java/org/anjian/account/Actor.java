package org.anjian.account;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 操作人: the account on whose behalf a use case runs.
 *
 * @param name name of the account, as the audit record keeps it
 * @param roles its roles
 * @param scope its scope
 */
public record Actor(String name, Set<Role> roles, Scope scope) {

  public Actor {
    Objects.requireNonNull(name, "name");
    roles = Set.copyOf(roles);
    Objects.requireNonNull(scope, "scope");
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /**
   * Refuses unless the account has one of the roles.
   *
   * @throws Refusal OUTSIDE_SCOPE
   */
  public void mustHaveAnyOf(Role... allowed) {
    for (Role role : allowed) {
      if (roles.contains(role)) {
        return;
      }
    }
    throw Refusal.of(RefusalCode.OUTSIDE_SCOPE, Map.of("account", name));
  }

  /**
   * Refuses unless a record of the division and enterprise is in scope.
   *
   * @throws Refusal NOT_FOUND: a record outside the scope is not even named
   */
  public void mustSee(Divisions divisions, DivisionCode division, UUID enterprise) {
    boolean ownEnterprise = scope.enterprise().map(enterprise::equals).orElse(true);
    if (!ownEnterprise || !divisions.isWithin(division, scope.division())) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("account", name));
    }
  }
}
