package org.anjian.law;

/**
 * 条款项: a place in a statute.
 *
 * @param article 条, from 1 to 9999, like paragraph and item
 * @param paragraph 款, from 1; 0 when the article has one paragraph without items
 * @param item 项, from 1; 0 when there are none
 */
public record Place(int article, int paragraph, int item) implements Comparable<Place> {

  private static final int HIGHEST = 9_999;

  public Place {
    boolean outOfBounds = article < 1 || Math.max(article, Math.max(paragraph, item)) > HIGHEST;
    if (outOfBounds || paragraph < 0 || item < 0 || (item > 0 && paragraph == 0)) {
      throw new IllegalArgumentException(
          "not a place in a statute: article "
              + article
              + ", paragraph "
              + paragraph
              + ", item "
              + item);
    }
  }

  /**
   * Reads {@code 97.1.7}, {@code 100.2} or {@code 102}.
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Place parse(String text) {
    if (!text.matches("[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,2}){0,2}")) {
      throw new IllegalArgumentException(
          "a place is article[.paragraph[.item]], such as 97.1.7: " + text);
    }
    String[] parts = text.split("\\.");
    return new Place(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  @Override
  public int compareTo(Place other) {
    int byArticle = Integer.compare(article, other.article);
    int byParagraph = Integer.compare(paragraph, other.paragraph);
    return byArticle != 0
        ? byArticle
        : byParagraph != 0 ? byParagraph : Integer.compare(item, other.item);
  }

  /** {@code 97.1.7}. */
  @Override
  public String toString() {
    return article + (paragraph > 0 ? "." + paragraph : "") + (item > 0 ? "." + item : "");
  }
}
