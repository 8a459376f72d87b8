package org.anjian.account;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.identity.Ids;

/** 留痕: how use cases write the audit trail. */
public final class Journal {

  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;

  public Journal(AuditTrail trail, Ids ids, Clock clock) {
    this.trail = Objects.requireNonNull(trail, "trail");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /** Writes that the actor did something to a record. */
  public void write(
      Actor actor,
      String action,
      String subject,
      UUID subjectId,
      DivisionCode division,
      int year,
      String detail) {
    trail.append(
        new AuditRecord(
            ids.next(),
            clock.instant(),
            actor.name(),
            action,
            subject,
            subjectId,
            division,
            year,
            detail));
  }
}
