package org.anjian.enforcement;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.table.CsvTable;

/**
 * 评查扣分表: how many points each defect costs of a hundred. No text of law sets these points; they are
 * the bureau's own, and a bureau may replace the table that ships.
 */
public final class ReviewPoints {

  /** 满分. */
  public static final int FULL = 100;

  private static final List<String> COLUMNS = List.of("item", "points");

  private final Map<ReviewItem, Integer> points;

  private ReviewPoints(Map<ReviewItem, Integer> points) {
    this.points = new EnumMap<>(points);
  }

  /** 随附扣分表; reads it anew. */
  public static ReviewPoints shipped() {
    return read(
        "review-points.csv",
        new InputStreamReader(
            Objects.requireNonNull(
                ReviewPoints.class.getResourceAsStream("review-points.csv"), "review-points.csv"),
            StandardCharsets.UTF_8));
  }

  /**
   * Reads a table; the reader is closed at the end.
   *
   * @param name name of the table, for errors
   * @throws org.anjian.table.BrokenTable if a row is wrong, doubled, or an item has none
   */
  public static ReviewPoints read(String name, Reader reader) {
    Map<ReviewItem, Integer> points = new EnumMap<>(ReviewItem.class);
    CsvTable table = CsvTable.read(name, reader, COLUMNS);
    for (CsvTable.Row row : table.rows()) {
      try {
        ReviewItem item = ReviewItem.valueOf(row.get("item"));
        int cost = Integer.parseInt(row.get("points"));
        if (cost < 0 || cost > FULL) {
          throw row.broken("points are 0 to " + FULL + ": " + cost);
        }
        if (points.put(item, cost) != null) {
          throw row.broken(item + " has two rows");
        }
      } catch (IllegalArgumentException e) {
        throw row.broken(e.getMessage());
      }
    }
    for (ReviewItem item : ReviewItem.values()) {
      if (!points.containsKey(item)) {
        throw new IllegalArgumentException(name + " has no row for " + item);
      }
    }
    return new ReviewPoints(points);
  }

  /** The points that a defect costs. */
  public int of(ReviewItem item) {
    return points.get(item);
  }
}
