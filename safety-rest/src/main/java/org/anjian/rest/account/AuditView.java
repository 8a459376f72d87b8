package org.anjian.rest.account;

import java.time.Instant;
import java.util.UUID;
import org.anjian.account.AuditRecord;

/**
 * 操作留痕.
 *
 * @param id identity
 * @param at when
 * @param actor name of the account
 * @param action stable name of the act
 * @param subject kind of the record
 * @param subjectId identity of the record
 * @param division division of the record
 * @param year year of the record
 * @param detail what changed, in short
 */
public record AuditView(
    UUID id,
    Instant at,
    String actor,
    String action,
    String subject,
    UUID subjectId,
    String division,
    int year,
    String detail) {

  static AuditView of(AuditRecord entry) {
    return new AuditView(
        entry.id(),
        entry.at(),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.subjectId(),
        entry.division().shortForm(),
        entry.year(),
        entry.detail());
  }
}
