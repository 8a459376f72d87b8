package org.anjian.enforcement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * 物品: one line of a list of things.
 *
 * @param name what it is
 * @param model 规格型号, or the address of a place; may be empty
 * @param unit 单位; may be empty
 * @param quantity 数量 or 面积; may be empty
 * @param note 备注; may be empty
 */
public record PropertyItem(String name, String model, String unit, String quantity, String note) {
  public PropertyItem {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(note, "note");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a thing on a list has a name");
    }
  }

  /** The things of a list in one line: 气瓶3只、阀门. */
  public static String names(List<PropertyItem> items) {
    return items.stream()
        .map(item -> item.name() + item.quantity() + item.unit())
        .collect(Collectors.joining("、"));
  }
}
