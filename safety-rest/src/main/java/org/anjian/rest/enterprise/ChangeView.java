package org.anjian.rest.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.enterprise.EnterpriseChange;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;

/**
 * 变更记录.
 *
 * @param id identity
 * @param field what changed
 * @param before as it was, as stored
 * @param after as it is from then on, as stored
 * @param beforeText as it was, in words
 * @param afterText as it is, in words
 * @param effectiveOn since when
 * @param reason why
 * @param recordedBy account that wrote it down
 * @param recordedAt when
 */
public record ChangeView(
    UUID id,
    Coded field,
    String before,
    String after,
    String beforeText,
    String afterText,
    LocalDate effectiveOn,
    String reason,
    String recordedBy,
    Instant recordedAt) {

  static ChangeView of(EnterpriseChange change, Language language) {
    return new ChangeView(
        change.id(),
        Coded.of(change.field()),
        change.before(),
        change.after(),
        ChangeWords.of(change.field(), change.before(), language),
        ChangeWords.of(change.field(), change.after(), language),
        change.effectiveOn(),
        change.reason(),
        change.recordedBy(),
        change.recordedAt());
  }
}
