package org.anjian.selfinspection;

import java.util.Objects;
import java.util.Optional;

/**
 * 自查项目: one thing to look at.
 *
 * @param id stable within the enterprise, 1 to 40 characters
 * @param content what to look at, 1 to 500 characters
 * @param indicator id of the indicator of the catalogue from which it was chosen, if it was
 * @param photoNeeded whether a photo belongs to each answer but 不适用
 */
public record CheckItem(
    String id, String content, Optional<String> indicator, boolean photoNeeded) {

  private static final int LONGEST_ID = 40;
  private static final int LONGEST_CONTENT = 500;

  /**
   * @throws IllegalArgumentException if id or content is blank or too long
   */
  public CheckItem {
    Objects.requireNonNull(indicator, "indicator");
    if (id.isBlank() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException("an item's id has 1 to 40 characters: " + id);
    }
    if (content.isBlank() || content.length() > LONGEST_CONTENT) {
      throw new IllegalArgumentException("an item says in 1 to 500 characters what to look at");
    }
  }
}
