package org.anjian.persistence.publicity;

import org.anjian.division.DivisionCode;
import org.anjian.publicity.PublicityItem;

/** Between publicity and its rows. */
final class PublicityMapper {

  private PublicityMapper() {}

  static PublicityItem item(PublicityItemRow row) {
    return new PublicityItem(
        row.id, new DivisionCode(row.division), row.date, row.form, row.title, row.channel);
  }
}
