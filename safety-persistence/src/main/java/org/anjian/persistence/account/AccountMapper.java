package org.anjian.persistence.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.account.AccessToken;
import org.anjian.account.Account;
import org.anjian.account.AnsweredRequest;
import org.anjian.account.AuditRecord;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.storing.Versions;

/** Between accounts, what they do, and their rows. */
final class AccountMapper {

  private AccountMapper() {}

  static Account account(AccountRow row, List<AccountRoleRow> roles) {
    return new Account(
        row.id,
        row.name,
        row.displayName,
        roles.stream().map(each -> Role.valueOf(each.role)).collect(Collectors.toSet()),
        new Scope(new DivisionCode(row.division), Optional.ofNullable(row.enterprise)),
        Optional.ofNullable(row.officer),
        row.passwordHash,
        row.enabled,
        Versions.revision(row.version));
  }

  static List<AccountRoleRow> roleRows(Account account) {
    return account.roles().stream()
        .sorted()
        .map(role -> new AccountRoleRow(account.id(), role))
        .toList();
  }

  static AuditRecord auditRecord(AuditRecordRow row) {
    return new AuditRecord(
        row.id,
        row.at,
        row.actor,
        row.action,
        row.subject,
        row.subjectId,
        new DivisionCode(row.division),
        row.recordYear,
        row.detail);
  }

  static AccessToken accessToken(AccessTokenRow row) {
    return new AccessToken(
        row.id, row.account, row.kind, row.name, row.hash, row.createdAt, row.expiresAt);
  }

  static AnsweredRequest answeredRequest(AnsweredRequestRow row) {
    return new AnsweredRequest(row.id, row.account, row.key, row.fingerprint, row.at, row.answer);
  }
}
