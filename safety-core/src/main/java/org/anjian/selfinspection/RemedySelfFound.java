package org.anjian.selfinspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 自查隐患治理: the enterprise puts right what it found, tells the workers, and reports what is major.
 */
public final class RemedySelfFound {

  private final SelfFoundHazards hazards;
  private final CheckPhotos photos;
  private final Divisions divisions;
  private final Journal journal;
  private final Clock clock;

  public RemedySelfFound(
      SelfFoundHazards hazards,
      CheckPhotos photos,
      Divisions divisions,
      Journal journal,
      Clock clock) {
    this.hazards = Objects.requireNonNull(hazards, "hazards");
    this.photos = Objects.requireNonNull(photos, "photos");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * A hazard in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public SelfFoundHazard find(Actor actor, UUID id) {
    SelfFoundHazard found =
        hazards
            .find(id)
            .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("hazard", id.toString())));
    actor.mustSee(divisions, found.division(), found.enterprise());
    return found;
  }

  /**
   * Put right, with photos.
   *
   * @throws Refusal NOT_FOUND, STALE_REVISION, OUT_OF_SEQUENCE, DATE_BEFORE_CAUSE, DATE_IN_FUTURE,
   *     or FACT_MISSING for a photo that was not sent
   */
  public SelfFoundHazard putRight(Actor actor, UUID id, SelfFoundHazard.PutRight done, long read) {
    for (CheckPhoto photo : done.photos()) {
      if (!photos.has(photo.sha256())) {
        throw Refusal.of(
            RefusalCode.FACT_MISSING, Map.of("field", "photos", "rule", photo.sha256()));
      }
    }
    return change(actor, id, read, "selfHazard.putRight", done.on(), one -> one.putRight(done));
  }

  /**
   * The workers were told.
   *
   * @throws Refusal as for {@link #putRight}
   */
  public SelfFoundHazard workersTold(Actor actor, UUID id, LocalDate day, long read) {
    return change(actor, id, read, "selfHazard.tellWorkers", day, one -> one.workersTold(day));
  }

  /**
   * Reported to the department.
   *
   * @throws Refusal as for {@link #putRight}
   */
  public SelfFoundHazard reported(Actor actor, UUID id, LocalDate day, long read) {
    return change(actor, id, read, "selfHazard.report", day, one -> one.reported(day));
  }

  private SelfFoundHazard change(
      Actor actor,
      UUID id,
      long read,
      String action,
      LocalDate day,
      UnaryOperator<SelfFoundHazard> act) {
    actor.mustHaveAnyOf(Role.ENTERPRISE);
    SelfFoundHazard stored = find(actor, id);
    if (stored.revision() != read) {
      throw Refusal.of(
          RefusalCode.STALE_REVISION, Map.of("read", read, "stored", stored.revision()));
    }
    if (day.isAfter(LocalDate.now(clock))) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", "on", "value", day));
    }
    SelfFoundHazard changed = hazards.update(act.apply(stored));
    journal.write(
        actor,
        action,
        "selfFoundHazard",
        id,
        changed.division(),
        changed.foundOn().getYear(),
        changed.item() + " " + day);
    return changed;
  }
}
