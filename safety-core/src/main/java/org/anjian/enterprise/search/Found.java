package org.anjian.enterprise.search;

import java.util.List;
import java.util.Objects;

/**
 * 检索结果: a page of what was found, the best first.
 *
 * @param hits this page
 * @param total how many there are, up to the limit of counting
 * @param more whether there are, or may be, more than that
 */
public record Found(List<Hit> hits, int total, boolean more) {

  /** Nothing. */
  public static final Found NOTHING = new Found(List.of(), 0, false);

  /**
   * 命中.
   *
   * @param card what is searched of the enterprise
   * @param by by what it was found
   */
  public record Hit(SearchCard card, MatchedBy by) {

    public Hit {
      Objects.requireNonNull(card, "card");
      Objects.requireNonNull(by, "by");
    }
  }

  public Found {
    hits = List.copyOf(hits);
  }
}
