package org.anjian.persistence.selfinspection;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.selfinspection.ShutdownNotice;

/** A notice as it is stored. */
@Entity
@Table(name = "shutdown_notice")
@Access(AccessType.FIELD)
class ShutdownNoticeRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Enumerated(EnumType.STRING)
  ShutdownNotice.Reason reason;

  @Column(name = "from_day")
  LocalDate fromDay;

  @Column(name = "until_day")
  LocalDate untilDay;

  String note;

  @Column(name = "given_at")
  Instant givenAt;

  @Column(name = "given_by")
  String givenBy;

  @Version
  @Column(name = "revision")
  long version;

  protected ShutdownNoticeRow() {}

  ShutdownNoticeRow(ShutdownNotice notice) {
    id = notice.id();
    take(notice);
  }

  /** Takes over all that can change. */
  final void take(ShutdownNotice notice) {
    county = notice.division().county();
    division = notice.division().canonical();
    recordYear = notice.from().getYear();
    enterprise = notice.enterprise();
    reason = notice.reason();
    fromDay = notice.from();
    untilDay = notice.until().orElse(null);
    note = notice.note();
    givenAt = notice.givenAt();
    givenBy = notice.givenBy();
  }
}
