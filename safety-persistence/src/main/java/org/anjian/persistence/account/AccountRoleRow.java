package org.anjian.persistence.account;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.anjian.account.Role;

/** A role of an account. */
@Entity
@Table(name = "account_role")
@Access(AccessType.FIELD)
@IdClass(AccountRoleRow.Key.class)
class AccountRoleRow {

  @Id
  @Column(name = "account_id")
  UUID account;

  @Id String role;

  protected AccountRoleRow() {}

  AccountRoleRow(UUID account, Role role) {
    this.account = account;
    this.role = role.name();
  }

  /** Whose, and which. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    UUID account;
    String role;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && account.equals(that.account) && role.equals(that.role);
    }

    @Override
    public int hashCode() {
      return Objects.hash(account, role);
    }
  }
}
