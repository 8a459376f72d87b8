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
  private static final int LEVELS = 3;

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
    int[] numbers = new int[LEVELS];
    int level = 0;
    int from = 0;
    while (level < LEVELS && from >= 0) {
      int point = text.indexOf('.', from);
      int to = point < 0 ? text.length() : point;
      if (!Codes.isNumber(text, from, to, level == 0 ? 4 : 3)) {
        break;
      }
      numbers[level++] = Codes.number(text, from, to);
      from = point < 0 ? -1 : point + 1;
    }
    if (from >= 0) {
      throw new IllegalArgumentException(
          "a place is article[.paragraph[.item]], such as 97.1.7: " + text);
    }
    return new Place(numbers[0], numbers[1], numbers[2]);
  }

  /**
   * Whether this is the other place or lies in it: item 97.1.7 in paragraph 97.1 and article 97.
   */
  boolean isIn(Place other) {
    return article == other.article
        && (other.paragraph == 0 || paragraph == other.paragraph)
        && (other.item == 0 || item == other.item);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place that
        && article == that.article
        && paragraph == that.paragraph
        && item == that.item;
  }

  @Override
  public int hashCode() {
    return (article * 31 + paragraph) * 31 + item;
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
