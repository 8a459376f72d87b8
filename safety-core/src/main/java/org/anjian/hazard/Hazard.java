package org.anjian.hazard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 事故隐患: one hazard from finding to closing. Each act returns the next state.
 *
 * @param id identity
 * @param number 隐患编号
 * @param inspection the inspection at which it was found
 * @param enterprise the enterprise where it was found
 * @param division division of the enterprise on that day
 * @param foundOn the day it was found
 * @param description what is wrong
 * @param level general or major
 * @param indicator the item of the catalogue by which it was judged, if one was picked
 * @param state where it stands
 * @param order the order that demands to put it right, once there is one
 * @param dueOn last day for putting it right, once ordered
 * @param closedOn the day on which a re-inspection passed it
 * @param revision revision of the stored record; 0 when new
 */
public record Hazard(
    UUID id,
    String number,
    UUID inspection,
    UUID enterprise,
    DivisionCode division,
    LocalDate foundOn,
    String description,
    HazardLevel level,
    Optional<IndicatorRef> indicator,
    HazardState state,
    Optional<UUID> order,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> closedOn,
    long revision) {

  /** Breaches and hazards are to be put right at once or by a date. */
  public static final LegalBasis ORDER_TO_RECTIFY =
      LegalBasis.of("work-safety-law", "安全生产法", 2021, 65).paragraph(1).item(2);

  /** The re-inspection follows the order. */
  public static final LegalBasis REINSPECTION =
      LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, 27).paragraph(2);

  /** An extension is asked for before the term ends, and answered in writing. */
  public static final LegalBasis EXTENSION =
      LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, 27).paragraph(1);

  public Hazard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(inspection, "inspection");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(foundOn, "foundOn");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(closedOn, "closedOn");
    if (description.isBlank()) {
      throw new IllegalArgumentException("a hazard says what is wrong");
    }
    if (order.isPresent() != dueOn.isPresent()) {
      throw new IllegalArgumentException("an order and its due date come together");
    }
    if ((state == HazardState.CLOSED) != closedOn.isPresent()) {
      throw new IllegalArgumentException("a closed hazard, and only that, has a closing day");
    }
    if (dueOn.filter(foundOn::isAfter).isPresent()) {
      throw beforeCause("dueOn", dueOn.get(), foundOn, ORDER_TO_RECTIFY);
    }
    if (closedOn.filter(foundOn::isAfter).isPresent()) {
      throw beforeCause("closedOn", closedOn.get(), foundOn, REINSPECTION);
    }
  }

  /** A hazard just found. */
  public static Hazard found(
      UUID id,
      String number,
      UUID inspection,
      UUID enterprise,
      DivisionCode division,
      LocalDate foundOn,
      String description,
      HazardLevel level) {
    return found(
        id,
        number,
        inspection,
        enterprise,
        division,
        foundOn,
        description,
        level,
        Optional.empty());
  }

  /** A hazard just found, judged by an item of the catalogue if one was picked. */
  public static Hazard found(
      UUID id,
      String number,
      UUID inspection,
      UUID enterprise,
      DivisionCode division,
      LocalDate foundOn,
      String description,
      HazardLevel level,
      Optional<IndicatorRef> indicator) {
    return new Hazard(
        id,
        number,
        inspection,
        enterprise,
        division,
        foundOn,
        description,
        level,
        indicator,
        HazardState.FOUND,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /**
   * Ordered to be put right.
   *
   * @throws Refusal OUT_OF_SEQUENCE if it is ordered or closed already
   */
  public Hazard ordered(UUID rectificationOrder, LocalDate due) {
    if (state != HazardState.FOUND) {
      throw outOfSequence("order", ORDER_TO_RECTIFY);
    }
    return with(HazardState.ORDERED, Optional.of(rectificationOrder), Optional.of(due), closedOn);
  }

  /**
   * Passed at re-inspection.
   *
   * @throws Refusal OUT_OF_SEQUENCE if no order was issued or it is closed already
   */
  public Hazard passed(LocalDate day) {
    mustBeUnderOrder("reinspect");
    return with(HazardState.CLOSED, order, dueOn, Optional.of(day));
  }

  /** Failed at re-inspection; it stays under its order. */
  public Hazard failed() {
    mustBeUnderOrder("reinspect");
    return with(HazardState.FAILED, order, dueOn, closedOn);
  }

  /**
   * Given more time.
   *
   * @param newDue the new last day
   * @param day day on which the time is given
   * @throws Refusal DATE_BEFORE_CAUSE if the new date is not after the old one, or lies before the
   *     day on which it is given
   */
  public Hazard extended(LocalDate newDue, LocalDate day) {
    mustBeUnderOrder("extend");
    LocalDate old = dueOn.orElseThrow();
    if (!newDue.isAfter(old)) {
      throw beforeCause("dueOn", newDue, old, EXTENSION);
    }
    if (newDue.isBefore(day)) {
      throw beforeCause("dueOn", newDue, day, EXTENSION);
    }
    return with(HazardState.ORDERED, order, Optional.of(newDue), closedOn);
  }

  /** Whether it is open after its due date. */
  public boolean overdueOn(LocalDate day) {
    return state != HazardState.CLOSED && dueOn.filter(day::isAfter).isPresent();
  }

  private void mustBeUnderOrder(String act) {
    if (state != HazardState.ORDERED && state != HazardState.FAILED) {
      throw outOfSequence(act, REINSPECTION);
    }
  }

  private Refusal outOfSequence(String act, LegalBasis basis) {
    return Refusal.of(
        RefusalCode.OUT_OF_SEQUENCE,
        Map.of("hazard", number, "stage", state.name(), "act", act),
        basis);
  }

  private static Refusal beforeCause(
      String field, LocalDate value, LocalDate cause, LegalBasis basis) {
    return Refusal.of(
        RefusalCode.DATE_BEFORE_CAUSE,
        Map.of("field", field, "value", value, "cause", cause),
        basis);
  }

  private Hazard with(
      HazardState newState,
      Optional<UUID> newOrder,
      Optional<LocalDate> newDue,
      Optional<LocalDate> newClosed) {
    return new Hazard(
        id,
        number,
        inspection,
        enterprise,
        division,
        foundOn,
        description,
        level,
        indicator,
        newState,
        newOrder,
        newDue,
        newClosed,
        revision);
  }
}
