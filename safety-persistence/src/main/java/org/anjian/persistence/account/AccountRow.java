package org.anjian.persistence.account;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.anjian.account.Account;

/** An account as it is stored; its roles have rows of their own. */
@Entity
@Table(name = "account")
@Access(AccessType.FIELD)
class AccountRow {

  @Id UUID id;
  String name;

  @Column(name = "display_name")
  String displayName;

  String division;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "officer_id")
  UUID officer;

  @Column(name = "password_hash")
  String passwordHash;

  boolean enabled;

  @Version
  @Column(name = "revision")
  long version;

  protected AccountRow() {}

  AccountRow(Account account) {
    id = account.id();
    take(account);
  }

  /** Takes over all that can change. */
  final void take(Account account) {
    name = account.name();
    displayName = account.displayName();
    division = account.scope().division().canonical();
    enterprise = account.scope().enterprise().orElse(null);
    officer = account.officer().orElse(null);
    passwordHash = account.passwordHash();
    enabled = account.enabled();
  }
}
