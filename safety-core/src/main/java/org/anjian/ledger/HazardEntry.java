package org.anjian.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.Reinspection;

/**
 * 隐患台账条目: a row of the sheet 隐患.
 *
 * @param row the row
 * @param number 隐患编号
 * @param inspection number of the inspection
 * @param enterprise credit code of the enterprise
 * @param division division code of the enterprise in these ledgers
 * @param foundOn day of the inspection
 * @param description what is wrong
 * @param level general or major
 * @param order the order to put it right, if there is one
 * @param reinspection what the re-inspection said, if there was one
 */
public record HazardEntry(
    int row,
    String number,
    String inspection,
    CreditCode enterprise,
    DivisionCode division,
    LocalDate foundOn,
    String description,
    HazardLevel level,
    Optional<Demand> order,
    Optional<Verdict> reinspection)
    implements LedgerEntry {

  public HazardEntry {
    if (reinspection.isPresent() && order.isEmpty()) {
      throw new IllegalArgumentException("a re-inspection needs its order: " + number);
    }
  }

  /**
   * 整改要求.
   *
   * @param number 责令整改文号
   * @param dueOn 整改期限
   */
  public record Demand(DocumentNumber number, LocalDate dueOn) {
    public Demand {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(dueOn, "dueOn");
    }
  }

  /**
   * 复查结论.
   *
   * @param number 复查文号
   * @param date 复查日期
   * @param outcome pass or fail
   */
  public record Verdict(DocumentNumber number, LocalDate date, Reinspection.Outcome outcome) {
    public Verdict {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      if (outcome == Reinspection.Outcome.EXTENSION) {
        throw new IllegalArgumentException("the ledgers have no new date for an extension");
      }
    }
  }

  @Override
  public String key() {
    return number;
  }

  /**
   * The hazard under an identity, as it stands after its re-inspection.
   *
   * @param orderId identity of the order; empty if and only if there is none
   */
  public Hazard toHazard(UUID id, UUID inspectionId, UUID enterpriseId, Optional<UUID> orderId) {
    if (orderId.isPresent() != order.isPresent()) {
      throw new IllegalArgumentException("the order and its identity come together: " + number);
    }
    Hazard hazard =
        Hazard.found(id, number, inspectionId, enterpriseId, division, foundOn, description, level);
    if (order.isPresent()) {
      hazard = hazard.ordered(orderId.get(), order.get().dueOn());
    }
    if (reinspection.isPresent()) {
      Verdict verdict = reinspection.get();
      hazard =
          verdict.outcome() == Reinspection.Outcome.PASS
              ? hazard.passed(verdict.date())
              : hazard.failed();
    }
    return hazard;
  }
}
