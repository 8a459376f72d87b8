package org.anjian.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.division.Divisions;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;

/** 企业登记: puts an enterprise on the register, and keeps its entry up to date. */
public final class RegisterEnterprise {

  /** Control follows the grade, so a grade has its grounds. */
  public static final LegalBasis GRADED_CONTROL =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 41).paragraph(1);

  private final Enterprises enterprises;
  private final EnterpriseHistory history;
  private final Successions successions;
  private final Divisions divisions;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  public RegisterEnterprise(
      Enterprises enterprises,
      EnterpriseHistory history,
      Successions successions,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.enterprises = Objects.requireNonNull(enterprises, "enterprises");
    this.history = Objects.requireNonNull(history, "history");
    this.successions = Objects.requireNonNull(successions, "successions");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
    this.journal = Objects.requireNonNull(journal, "journal");
    this.ids = Objects.requireNonNull(ids, "ids");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Registers a new enterprise.
   *
   * @throws Refusal UNKNOWN_DIVISION, OUTSIDE_SCOPE, DATE_IN_FUTURE, PARENT_CYCLE or ALREADY_EXISTS
   */
  public Enterprise register(Actor actor, Enterprise enterprise) {
    check(actor, enterprise);
    divisions.require(enterprise.division(), enterprise.registeredOn());
    if (enterprises.findByCreditCode(enterprise.creditCode()).isPresent()) {
      throw Refusal.of(
          RefusalCode.ALREADY_EXISTS,
          Map.of("field", "creditCode", "value", enterprise.creditCode().toString()));
    }
    new ParentChain(enterprises).mustNotReturnTo(enterprise);
    enterprises.add(enterprise);
    write(actor, "enterprise.register", enterprise);
    return enterprise;
  }

  /** Changes the entry from today, without a reason. */
  public Enterprise change(Actor actor, Enterprise changed) {
    return change(actor, changed, ChangeNote.none());
  }

  /**
   * Changes the entry, and keeps what it was; the credit code stays, and so does the risk grade,
   * which only a grading changes.
   *
   * @param changed the entry as it shall be, with the revision that was read
   * @param note since when, and why
   * @throws Refusal NOT_FOUND, UNKNOWN_DIVISION, OUTSIDE_SCOPE, DATE_IN_FUTURE, DATE_BEFORE_CAUSE,
   *     PARENT_CYCLE, GRADING_REQUIRED or STALE_REVISION
   */
  public Enterprise change(Actor actor, Enterprise changed, ChangeNote note) {
    Enterprise stored = find(actor, changed.id());
    if (!stored.creditCode().equals(changed.creditCode())) {
      throw new IllegalArgumentException(
          "the credit code stays: " + stored.creditCode() + " is not " + changed.creditCode());
    }
    check(actor, changed);
    if (stored.riskLevel() != changed.riskLevel()) {
      throw Refusal.of(
          RefusalCode.GRADING_REQUIRED,
          Map.of("field", "riskLevel", "value", stored.riskLevel()),
          GRADED_CONTROL);
    }
    LocalDate effectiveOn = effective(note, changed);
    if (!stored.division().equals(changed.division())) {
      divisions.require(changed.division(), effectiveOn);
    }
    if (!stored.parentCompany().equals(changed.parentCompany())) {
      new ParentChain(enterprises).mustNotReturnTo(changed);
    }
    return store(actor, "enterprise.change", stored, changed, effectiveOn, note.reason());
  }

  /**
   * Closes an enterprise, lets it rest, or opens it again. Its file stays.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, OUT_OF_SEQUENCE if it is so already or lives on in
   *     another one, FACT_MISSING without a reason, or STALE_REVISION
   */
  public Enterprise changeStatus(
      Actor actor, UUID id, OperatingStatus status, ChangeNote note, long revision) {
    Enterprise stored = find(actor, id);
    check(actor, stored);
    mustHaveReason(note);
    if (stored.status() == status) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE, Map.of("field", "status", "value", stored.status()));
    }
    mustNotLiveOn(id);
    return store(
        actor,
        "enterprise.status",
        stored,
        stored.withStatus(status).withRevision(revision),
        effective(note, stored),
        note.reason());
  }

  /**
   * Closes an enterprise that lives on in another one. Both files stay; nothing moves from one to
   * the other.
   *
   * @throws Refusal NOT_FOUND, OUTSIDE_SCOPE, OUT_OF_SEQUENCE if either lives on in another one
   *     already, ITEMS_DO_NOT_MATCH for an enterprise and itself, FACT_MISSING or STALE_REVISION
   */
  public Enterprise merge(
      Actor actor, UUID id, UUID into, Succession.Kind kind, ChangeNote note, long revision) {
    if (id.equals(into)) {
      throw Refusal.of(
          RefusalCode.ITEMS_DO_NOT_MATCH, Map.of("field", "into", "value", into.toString()));
    }
    Enterprise stored = find(actor, id);
    check(actor, stored);
    mustHaveReason(note);
    mustNotLiveOn(id);
    mustNotLiveOn(into);
    Enterprise successor = find(actor, into);
    LocalDate on = effective(note, stored);
    successions.add(
        new Succession(
            id, into, stored.division(), kind, on, note.reason(), actor.name(), clock.instant()));
    history.addAll(
        List.of(
            changeOf(
                actor,
                stored,
                EnterpriseField.SUCCESSOR,
                "",
                successor.creditCode() + " " + successor.name(),
                on,
                note.reason())));
    return store(
        actor,
        "enterprise.merge",
        stored,
        stored.withStatus(OperatingStatus.CLOSED).withRevision(revision),
        on,
        note.reason());
  }

  /**
   * The entry of an enterprise in scope.
   *
   * @throws Refusal NOT_FOUND
   */
  public Enterprise find(Actor actor, UUID id) {
    Enterprise found =
        enterprises
            .find(id)
            .orElseThrow(
                () -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("enterprise", id.toString())));
    actor.mustSee(divisions, found.division(), found.id());
    return found;
  }

  private void check(Actor actor, Enterprise enterprise) {
    actor.mustHaveAnyOf(Role.ADMINISTRATOR, Role.INSPECTOR, Role.TOWNSHIP_STATION);
    if (enterprise.registeredOn().isAfter(LocalDate.now(clock))) {
      throw Refusal.of(
          RefusalCode.DATE_IN_FUTURE,
          Map.of("field", "registeredOn", "value", enterprise.registeredOn()));
    }
    actor.mustSee(divisions, enterprise.division(), enterprise.id());
  }

  private LocalDate effective(ChangeNote note, Enterprise enterprise) {
    LocalDate today = LocalDate.now(clock);
    LocalDate on = note.effectiveOn().orElse(today);
    if (on.isAfter(today)) {
      throw Refusal.of(RefusalCode.DATE_IN_FUTURE, Map.of("field", "effectiveOn", "value", on));
    }
    if (on.isBefore(enterprise.registeredOn())) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "effectiveOn", "value", on, "cause", enterprise.registeredOn()));
    }
    return on;
  }

  private static void mustHaveReason(ChangeNote note) {
    if (note.reason().isEmpty()) {
      throw Refusal.of(RefusalCode.FACT_MISSING, Map.of("field", "reason", "fact", "reason"));
    }
  }

  private void mustNotLiveOn(UUID id) {
    Optional<Succession> succession = successions.of(id);
    if (succession.isPresent()) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE,
          Map.of("field", "successor", "value", succession.get().successor().toString()));
    }
  }

  private Enterprise store(
      Actor actor,
      String action,
      Enterprise before,
      Enterprise after,
      LocalDate effectiveOn,
      String reason) {
    Enterprise result = enterprises.update(after);
    List<EnterpriseChange> changes = new ArrayList<>();
    for (EntryComparison.Difference difference : EntryComparison.between(before, after)) {
      changes.add(
          changeOf(
              actor,
              after,
              difference.field(),
              difference.before(),
              difference.after(),
              effectiveOn,
              reason));
    }
    history.addAll(changes);
    write(actor, action, result);
    return result;
  }

  private EnterpriseChange changeOf(
      Actor actor,
      Enterprise enterprise,
      EnterpriseField field,
      String before,
      String after,
      LocalDate effectiveOn,
      String reason) {
    return new EnterpriseChange(
        ids.next(),
        enterprise.id(),
        enterprise.division(),
        field,
        before,
        after,
        effectiveOn,
        clock.instant(),
        actor.name(),
        reason);
  }

  private void write(Actor actor, String action, Enterprise enterprise) {
    journal.write(
        actor,
        action,
        "enterprise",
        enterprise.id(),
        enterprise.division(),
        enterprise.registeredOn().getYear(),
        enterprise.creditCode() + " " + enterprise.name());
  }
}
