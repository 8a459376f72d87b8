package org.anjian.rest.account;

import java.util.List;
import java.util.UUID;
import org.anjian.account.Account;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revised;

/**
 * 账户.
 *
 * @param id identity
 * @param name login name
 * @param displayName name shown to people
 * @param roles what it may do
 * @param division over the records of which division
 * @param enterpriseId the only enterprise in scope, or null
 * @param officerId who it is among the officers, or null
 * @param enabled whether it may sign in
 * @param revision revision of the record
 */
public record AccountView(
    UUID id,
    String name,
    String displayName,
    List<Coded> roles,
    DivisionView division,
    UUID enterpriseId,
    UUID officerId,
    boolean enabled,
    long revision)
    implements Revised {

  static AccountView of(Account account, DivisionNames divisions) {
    return new AccountView(
        account.id(),
        account.name(),
        account.displayName(),
        Coded.all(account.roles().stream().sorted().toList()),
        divisions.today(account.scope().division()),
        account.scope().enterprise().orElse(null),
        account.officer().orElse(null),
        account.enabled(),
        account.revision());
  }
}
