package org.anjian.rest.security;

import java.util.LinkedHashSet;
import java.util.Set;
import org.anjian.account.Account;
import org.anjian.account.Role;

/** 角色名: the roles as annotations name them, and two that follow from them. */
public final class Roles {

  /** Anybody who has signed in. */
  public static final String SIGNED_IN = "SIGNED_IN";

  /** 工作人员: anybody of the bureau; enterprises are not. */
  public static final String STAFF = "STAFF";

  public static final String ADMINISTRATOR = "ADMINISTRATOR";
  public static final String INSPECTOR = "INSPECTOR";
  public static final String TOWNSHIP_STATION = "TOWNSHIP_STATION";
  public static final String LEGAL_REVIEWER = "LEGAL_REVIEWER";
  public static final String LEADER = "LEADER";
  public static final String CASHIER = "CASHIER";
  public static final String ENTERPRISE = "ENTERPRISE";

  private Roles() {}

  /** The names of the roles of an account. */
  public static Set<String> of(Account account) {
    Set<String> names = new LinkedHashSet<>();
    names.add(SIGNED_IN);
    if (!account.roles().contains(Role.ENTERPRISE)) {
      names.add(STAFF);
    }
    account.roles().forEach(role -> names.add(role.name()));
    return names;
  }
}
