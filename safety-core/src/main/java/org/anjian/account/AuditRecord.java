package org.anjian.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 操作留痕: who did what to which record, and when. Written in the same transaction as the change,
 * never changed, never removed.
 *
 * @param id identity
 * @param at when
 * @param actor name of the account
 * @param action stable name of the act, such as {@code case.decide}
 * @param subject kind of the record, such as {@code case}
 * @param subjectId identity of the record
 * @param division division of the record
 * @param year year of the record
 * @param detail what changed, in short; no personal data beyond names already on record
 */
public record AuditRecord(
    UUID id,
    Instant at,
    String actor,
    String action,
    String subject,
    UUID subjectId,
    DivisionCode division,
    int year,
    String detail) {

  public AuditRecord {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(subjectId, "subjectId");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(detail, "detail");
  }
}
