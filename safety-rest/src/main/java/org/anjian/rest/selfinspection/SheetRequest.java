package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.selfinspection.CheckItem;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.ItemSheet;

/**
 * 自查项目表请求.
 *
 * @param enterpriseId whose
 * @param kind DAILY or TEN_DAY
 * @param from first day, today or later
 * @param items 1 to 200 items
 */
public record SheetRequest(
    @NotNull UUID enterpriseId,
    @NotNull CheckKind kind,
    @NotNull LocalDate from,
    @NotEmpty @Size(max = ItemSheet.MOST_ITEMS) List<ItemRequest> items) {

  /**
   * 自查项目.
   *
   * @param id id within the enterprise; its number in the list when left out
   * @param content what to look at
   * @param indicatorId indicator of the catalogue from which it was chosen
   * @param photoNeeded whether a photo belongs to each answer; false when left out
   */
  public record ItemRequest(
      @Size(min = 1, max = 40) String id,
      @NotBlank @Size(max = 500) String content,
      @Size(max = 60) String indicatorId,
      Boolean photoNeeded) {}

  /**
   * The items.
   *
   * @throws Problem INVALID_REQUEST for a kind without items, or two items of one id
   */
  List<CheckItem> toItems() {
    if (!kind.hasItems()) {
      throw Problem.invalid(
          List.of(
              FieldError.of(
                  "/kind",
                  FieldError.Code.UNKNOWN_VALUE,
                  Map.of("available", List.of(CheckKind.DAILY, CheckKind.TEN_DAY)))));
    }
    List<CheckItem> made = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (ItemRequest item : items) {
      String id = item.id() == null ? String.valueOf(made.size() + 1) : item.id().strip();
      if (!ids.add(id)) {
        throw Problem.invalid(
            List.of(FieldError.of("/items/" + made.size() + "/id", FieldError.Code.INVALID_VALUE)));
      }
      made.add(
          new CheckItem(
              id,
              item.content().strip(),
              Optional.ofNullable(item.indicatorId()),
              Boolean.TRUE.equals(item.photoNeeded())));
    }
    return made;
  }
}
