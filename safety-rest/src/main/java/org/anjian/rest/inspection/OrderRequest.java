package org.anjian.rest.inspection;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.hazard.RemedyHazards;

/**
 * 责令整改请求.
 *
 * @param issuedOn day of the order
 * @param items the hazards, each with its last day
 */
public record OrderRequest(
    @NotNull LocalDate issuedOn, @NotEmpty @Size(max = 500) List<ItemRequest> items) {

  /**
   * 整改项.
   *
   * @param hazardId the hazard
   * @param dueOn last day for putting it right
   */
  public record ItemRequest(@NotNull UUID hazardId, @NotNull LocalDate dueOn) {}

  List<RemedyHazards.Demand> toDemands() {
    return items.stream()
        .map(item -> new RemedyHazards.Demand(item.hazardId(), item.dueOn()))
        .toList();
  }
}
