package org.anjian.rest.selfinspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revised;
import org.anjian.selfinspection.ShutdownNotice;

/**
 * 停产放假通知.
 *
 * @param id identity
 * @param enterprise whose
 * @param reason why
 * @param from first day without work
 * @param until last day, or null
 * @param note what it says
 * @param givenAt when it was given
 * @param givenBy who gave it
 * @param revision revision of the record
 */
public record NoticeView(
    UUID id,
    EnterpriseSummaryView enterprise,
    Coded reason,
    LocalDate from,
    LocalDate until,
    String note,
    Instant givenAt,
    String givenBy,
    long revision)
    implements Revised {

  static NoticeView of(ShutdownNotice notice, EnterpriseSummaryView enterprise) {
    return new NoticeView(
        notice.id(),
        enterprise,
        Coded.of(notice.reason()),
        notice.from(),
        notice.until().orElse(null),
        notice.note(),
        notice.givenAt(),
        notice.givenBy(),
        notice.revision());
  }
}
