package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 自查项目表: an enterprise's own items for a kind of check, from a day until the next sheet of the
 * kind. A sheet is never changed; old checks keep theirs.
 *
 * @param id identity
 * @param enterprise whose
 * @param division its division
 * @param kind for which rhythm, one that has items
 * @param from first day
 * @param items 1 to {@value #MOST_ITEMS} items with different ids
 */
public record ItemSheet(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    CheckKind kind,
    LocalDate from,
    List<CheckItem> items) {

  /** The most items of a sheet. */
  public static final int MOST_ITEMS = 200;

  /**
   * @throws IllegalArgumentException if there are no items, too many, or two of the same id
   */
  public ItemSheet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(from, "from");
    items = List.copyOf(items);
    if (!kind.hasItems()) {
      throw new IllegalArgumentException("nothing is looked at item by item: " + kind);
    }
    if (items.isEmpty() || items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("a sheet has 1 to 200 items: " + items.size());
    }
    if (items.stream().map(CheckItem::id).distinct().count() < items.size()) {
      throw new IllegalArgumentException("two items have the same id");
    }
  }
}
