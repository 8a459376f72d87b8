package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.rest.label.Coded;
import org.anjian.selfinspection.CheckItem;
import org.anjian.selfinspection.ItemSheet;

/**
 * 自查项目表.
 *
 * @param id identity
 * @param kind for which rhythm
 * @param from first day
 * @param items the items
 */
public record SheetView(UUID id, Coded kind, LocalDate from, List<ItemView> items) {

  /**
   * 自查项目.
   *
   * @param id id within the enterprise
   * @param content what to look at
   * @param indicatorId indicator of the catalogue, or null
   * @param photoNeeded whether a photo belongs to each answer
   */
  public record ItemView(String id, String content, String indicatorId, boolean photoNeeded) {

    static ItemView of(CheckItem item) {
      return new ItemView(
          item.id(), item.content(), item.indicator().orElse(null), item.photoNeeded());
    }
  }

  static SheetView of(ItemSheet sheet) {
    return new SheetView(
        sheet.id(),
        Coded.of(sheet.kind()),
        sheet.from(),
        sheet.items().stream().map(ItemView::of).toList());
  }
}
