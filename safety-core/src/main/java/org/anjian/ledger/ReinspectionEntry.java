package org.anjian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.hazard.Reinspection;

/**
 * 复查台账条目: what the rows of the sheet 隐患 with one re-inspection number say together.
 *
 * @param row the first of the rows
 * @param number 复查文号
 * @param order number of the order that was looked at again
 * @param enterprise credit code of the enterprise
 * @param division division code of the enterprise in these ledgers
 * @param date day of the re-inspection
 * @param items the hazards that were looked at again
 */
public record ReinspectionEntry(
    int row,
    DocumentNumber number,
    DocumentNumber order,
    CreditCode enterprise,
    DivisionCode division,
    LocalDate date,
    List<Item> items)
    implements LedgerEntry {

  public ReinspectionEntry {
    items = List.copyOf(items);
  }

  /**
   * 复查项.
   *
   * @param hazard 隐患编号
   * @param outcome pass or fail
   */
  public record Item(String hazard, Reinspection.Outcome outcome) {}

  @Override
  public String key() {
    return number.toString();
  }

  /** The re-inspection under an identity, with the identities of what it names. */
  public Reinspection toReinspection(
      UUID id, UUID orderId, UUID enterpriseId, Function<String, UUID> hazardIds) {
    return new Reinspection(
        id,
        number,
        orderId,
        enterpriseId,
        division,
        date,
        Optional.empty(),
        items.stream()
            .map(
                item ->
                    new Reinspection.Result(
                        hazardIds.apply(item.hazard()), item.outcome(), Optional.empty()))
            .toList());
  }
}
