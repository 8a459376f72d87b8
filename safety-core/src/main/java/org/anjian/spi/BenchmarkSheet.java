package org.anjian.spi;

import java.util.List;
import java.util.Objects;

/**
 * 裁量基准数据表: one table of a benchmark set as it stands in its file, the heading first.
 *
 * @param name what a person knows the table by: the file, or the sheet of the workbook
 * @param lines the lines that hold something, from top to bottom
 */
public record BenchmarkSheet(String name, List<Line> lines) {

  /** Copies the lines. */
  public BenchmarkSheet {
    Objects.requireNonNull(name, "name");
    lines = List.copyOf(lines);
  }

  /**
   * 行: one line of the table.
   *
   * @param number the line as an editor or Excel counts it, from 1
   * @param cells the cells from the left; empty text where nothing is written
   */
  public record Line(int number, List<String> cells) {

    /** Copies the cells. */
    public Line {
      if (number < 1) {
        throw new IllegalArgumentException("a line counts from 1: " + number);
      }
      cells = List.copyOf(cells);
    }
  }
}
