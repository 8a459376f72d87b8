package org.anjian.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 文字表: a table that people typed, as texts: its first line holds the headings. Where it stood, in a
 * workbook or a CSV file, does not matter any more.
 *
 * @param name name of the sheet or file, for messages
 * @param lines the lines that are not blank, from top to bottom
 */
public record TextSheet(String name, List<Line> lines) {

  /**
   * 行.
   *
   * @param number the line as the file counts it, from 1
   * @param cells the cells from the first column on
   */
  public record Line(int number, List<String> cells) {

    public Line {
      if (number < 1) {
        throw new IllegalArgumentException("a line counts from 1: " + number);
      }
      cells = List.copyOf(cells);
    }

    /** Whether nothing is written in any cell. */
    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  public TextSheet {
    Objects.requireNonNull(name, "name");
    lines = lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** A sheet of headings and rows, counted as a workbook would. */
  public static TextSheet of(String name, List<String> headings, List<List<String>> rows) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(1, headings));
    rows.forEach(row -> lines.add(new Line(lines.size() + 1, row)));
    return new TextSheet(name, lines);
  }

  /**
   * Reads a CSV file (RFC 4180, UTF-8, with or without byte order mark); the reader is closed.
   *
   * @throws BrokenTable if it is not UTF-8, or a quote is not closed
   */
  public static TextSheet ofCsv(String name, Reader reader) {
    List<Line> lines = new ArrayList<>();
    try (reader) {
      CsvTable.Records records = new CsvTable.Records(name, reader);
      for (String[] fields = records.next(); fields != null; fields = records.next()) {
        if (lines.isEmpty() && fields[0].startsWith("\uFEFF")) {
          fields[0] = fields[0].substring(1);
        }
        lines.add(new Line(records.startLine(), List.of(fields)));
      }
    } catch (CharacterCodingException e) {
      BrokenTable broken = new BrokenTable(name, 1, "the file is not UTF-8");
      broken.initCause(e);
      throw broken;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new TextSheet(name, lines);
  }
}
