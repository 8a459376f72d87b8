package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;

/**
 * 自查隐患: a hazard that an enterprise found by itself. It is dealt with at once, or told to those in
 * charge; it is put right, the workers are told, and a major one is reported to the department and
 * the workers' meeting. Each act returns the next state.
 *
 * @param id identity
 * @param enterprise whose
 * @param division its division on that day
 * @param check the self-check that found it
 * @param item id of the item
 * @param foundOn the day it was found
 * @param description what is wrong
 * @param level general or major, as the enterprise sees it
 * @param putRight how it was put right, once it was
 * @param workersToldOn the day on which the workers were told, once they were
 * @param reportedOn the day on which it was reported to the department, once it was
 * @param revision revision of the stored record; 0 when new
 */
public record SelfFoundHazard(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    UUID check,
    String item,
    LocalDate foundOn,
    String description,
    HazardLevel level,
    Optional<PutRight> putRight,
    Optional<LocalDate> workersToldOn,
    Optional<LocalDate> reportedOn,
    long revision) {

  /** What is found is dealt with at once, and what was done is recorded. */
  public static final LegalBasis DEALT_WITH =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 46).paragraph(1);

  /** 状态. */
  public enum State {
    /** 已发现. */
    FOUND,
    /** 已整改. */
    PUT_RIGHT
  }

  /** What still has to be done. */
  public enum Duty {
    /** 整改. */
    PUT_RIGHT,
    /** 向从业人员通报. */
    TELL_WORKERS,
    /** 重大隐患向部门报告. */
    REPORT
  }

  /**
   * 整改情况.
   *
   * @param on the day it was put right
   * @param what what was done
   * @param photos photos of it, at least one
   */
  public record PutRight(LocalDate on, String what, List<CheckPhoto> photos) {

    /**
     * @throws IllegalArgumentException if nothing is said or shown
     */
    public PutRight {
      Objects.requireNonNull(on, "on");
      photos = List.copyOf(photos);
      if (what.isBlank() || photos.isEmpty()) {
        throw new IllegalArgumentException("what was put right is said and shown by a photo");
      }
    }
  }

  public SelfFoundHazard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(foundOn, "foundOn");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(putRight, "putRight");
    Objects.requireNonNull(workersToldOn, "workersToldOn");
    Objects.requireNonNull(reportedOn, "reportedOn");
    if (description.isBlank()) {
      throw new IllegalArgumentException("a hazard says what is wrong");
    }
    putRight.ifPresent(done -> notBefore("putRightOn", done.on(), foundOn));
    workersToldOn.ifPresent(day -> notBefore("workersToldOn", day, foundOn));
    reportedOn.ifPresent(day -> notBefore("reportedOn", day, foundOn));
  }

  /** A hazard just found. */
  public static SelfFoundHazard found(
      UUID id, SelfCheck check, SelfCheck.Answer answer, LocalDate foundOn) {
    return new SelfFoundHazard(
        id,
        check.enterprise(),
        check.division(),
        check.id(),
        answer.item().id(),
        foundOn,
        answer.remark(),
        answer.level(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /** Where it stands. */
  public State state() {
    return putRight.isPresent() ? State.PUT_RIGHT : State.FOUND;
  }

  /** What still has to be done, in order. */
  public List<Duty> duties() {
    List<Duty> open = new java.util.ArrayList<>();
    if (putRight.isEmpty()) {
      open.add(Duty.PUT_RIGHT);
    }
    if (level == HazardLevel.MAJOR && reportedOn.isEmpty()) {
      open.add(Duty.REPORT);
    }
    if (workersToldOn.isEmpty()) {
      open.add(Duty.TELL_WORKERS);
    }
    return List.copyOf(open);
  }

  /**
   * Put right.
   *
   * @throws Refusal OUT_OF_SEQUENCE if it was already, DATE_BEFORE_CAUSE
   */
  public SelfFoundHazard putRight(PutRight done) {
    mustBeOpen(putRight.isEmpty(), "putRight", DEALT_WITH);
    return with(Optional.of(done), workersToldOn, reportedOn);
  }

  /**
   * The workers were told.
   *
   * @throws Refusal OUT_OF_SEQUENCE if they were already, DATE_BEFORE_CAUSE
   */
  public SelfFoundHazard workersTold(LocalDate day) {
    mustBeOpen(workersToldOn.isEmpty(), "tellWorkers", SelfCheck.HAZARDS_RECORDED);
    return with(putRight, Optional.of(day), reportedOn);
  }

  /**
   * Reported to the department.
   *
   * @throws Refusal OUT_OF_SEQUENCE if it was already, DATE_BEFORE_CAUSE
   */
  public SelfFoundHazard reported(LocalDate day) {
    mustBeOpen(reportedOn.isEmpty(), "report", SelfCheck.HAZARDS_RECORDED);
    return with(putRight, workersToldOn, Optional.of(day));
  }

  private void mustBeOpen(boolean open, String act, LegalBasis basis) {
    if (!open) {
      throw Refusal.of(
          RefusalCode.OUT_OF_SEQUENCE, Map.of("stage", state().name(), "act", act), basis);
    }
  }

  private static void notBefore(String field, LocalDate day, LocalDate foundOn) {
    if (day.isBefore(foundOn)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE, Map.of("field", field, "value", day, "cause", foundOn));
    }
  }

  private SelfFoundHazard with(
      Optional<PutRight> done, Optional<LocalDate> told, Optional<LocalDate> reported) {
    return new SelfFoundHazard(
        id,
        enterprise,
        division,
        check,
        item,
        foundOn,
        description,
        level,
        done,
        told,
        reported,
        revision);
  }
}
