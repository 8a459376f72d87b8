package org.anjian.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.duty.DutyQuery;

/**
 * 未了结的整改与措施: what the store can tell of orders and measures that still run, without reading the
 * records themselves.
 */
public interface OpenRemedies {

  /**
   * Hazards that are not put right, by order, last day and result: those whose last day is not
   * after the day that is asked for.
   */
  List<OpenOrder> orders(DutyQuery query);

  /** Measures that were not lifted. */
  List<OpenMeasure> measures(DutyQuery query);

  /**
   * 未销号的整改: hazards of one order with one last day, that stand alike.
   *
   * @param order the order
   * @param number its number
   * @param enterprise the unit
   * @param unitName name of the unit
   * @param division division of the order
   * @param officers the officers of the inspection, the lead first
   * @param dueOn last day for putting them right
   * @param failed whether they were looked at again and not put right
   * @param hazards how many, at least 1
   */
  record OpenOrder(
      UUID order,
      String number,
      UUID enterprise,
      String unitName,
      DivisionCode division,
      List<UUID> officers,
      LocalDate dueOn,
      boolean failed,
      int hazards) {
    public OpenOrder {
      Objects.requireNonNull(order, "order");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(unitName, "unitName");
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(dueOn, "dueOn");
      officers = List.copyOf(officers);
    }
  }

  /**
   * 未解除的措施.
   *
   * @param measure the measure
   * @param number its number
   * @param enterprise the unit
   * @param unitName name of the unit
   * @param division division of the measure
   * @param officers the officers of the inspection, the lead first
   * @param kind what is stopped
   * @param decidedOn day of the decision
   */
  record OpenMeasure(
      UUID measure,
      String number,
      UUID enterprise,
      String unitName,
      DivisionCode division,
      List<UUID> officers,
      OnSiteMeasure.Kind kind,
      LocalDate decidedOn) {
    public OpenMeasure {
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(unitName, "unitName");
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(decidedOn, "decidedOn");
      officers = List.copyOf(officers);
    }
  }
}
