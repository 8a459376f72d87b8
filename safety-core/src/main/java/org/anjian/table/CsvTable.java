package org.anjian.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 数据表: a CSV file (RFC 4180, UTF-8, header row) read whole, with exactly the columns that the
 * reader expects.
 */
public final class CsvTable {

  private final String name;
  private final List<Row> rows;

  private CsvTable(String name, List<Row> rows) {
    this.name = name;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param name name of the file, for errors
   * @param reader the text; closed at the end
   * @param columns the columns that must be there, in this order, and no others
   * @throws BrokenTable if the file is not UTF-8, the header differs, a quote is not closed, or a
   *     row has too few or too many fields
   */
  public static CsvTable read(String name, Reader reader, List<String> columns) {
    Objects.requireNonNull(name, "name");
    try (BufferedReader in = new BufferedReader(reader)) {
      Records records = new Records(name, in);
      List<String> header = records.next();
      if (header == null) {
        throw new BrokenTable(name, 1, "the file is empty");
      }
      if (!header.isEmpty() && header.get(0).startsWith("\uFEFF")) {
        throw new BrokenTable(name, 1, "the file must not start with a byte order mark");
      }
      if (!header.equals(columns)) {
        throw new BrokenTable(name, 1, "expected the columns " + columns + " but found " + header);
      }
      Map<String, Integer> positions = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        positions.put(columns.get(i), i);
      }
      List<Row> rows = new ArrayList<>();
      for (List<String> fields = records.next(); fields != null; fields = records.next()) {
        if (fields.size() != columns.size()) {
          throw new BrokenTable(
              name,
              records.startLine,
              "expected " + columns.size() + " fields but found " + fields.size());
        }
        rows.add(new Row(name, records.startLine, positions, List.copyOf(fields)));
      }
      return new CsvTable(name, rows);
    } catch (CharacterCodingException e) {
      BrokenTable broken = new BrokenTable(name, 1, "the file is not UTF-8");
      broken.initCause(e);
      throw broken;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  public String name() {
    return name;
  }

  public List<Row> rows() {
    return rows;
  }

  /** One line of a table, with its fields by column. */
  public static final class Row {

    private final String table;
    private final int line;
    private final Map<String, Integer> positions;
    private final List<String> fields;

    private Row(String table, int line, Map<String, Integer> positions, List<String> fields) {
      this.table = table;
      this.line = line;
      this.positions = positions;
      this.fields = fields;
    }

    /** Line of the file on which the row starts, from 1. */
    public int line() {
      return line;
    }

    /** The field as it stands; empty when nothing is written. */
    public String get(String column) {
      Integer position = positions.get(column);
      if (position == null) {
        throw new IllegalArgumentException("no column " + column + " in " + table);
      }
      return fields.get(position);
    }

    /** Whether something is written in the field. */
    public boolean has(String column) {
      return !get(column).isEmpty();
    }

    /** The error that names this row. */
    public BrokenTable broken(String reason) {
      return new BrokenTable(table, line, reason);
    }
  }

  /** Splits the text into records; a quoted field may hold commas, quotes and line ends. */
  private static final class Records {

    private final String name;
    private final BufferedReader in;
    private int line;
    private int startLine;

    Records(String name, BufferedReader in) {
      this.name = name;
      this.in = in;
    }

    List<String> next() throws IOException {
      String text = in.readLine();
      if (text == null) {
        return null;
      }
      line++;
      startLine = line;
      List<String> fields = new ArrayList<>();
      StringBuilder field = new StringBuilder();
      boolean quoted = false;
      int at = 0;
      while (true) {
        if (at == text.length()) {
          if (!quoted) {
            fields.add(field.toString());
            return fields;
          }
          String more = in.readLine();
          if (more == null) {
            throw new BrokenTable(name, startLine, "a quoted field is not closed");
          }
          line++;
          field.append('\n');
          text = more;
          at = 0;
          continue;
        }
        char c = text.charAt(at);
        boolean plainFieldBegins = !quoted && field.length() == 0 && c != '"' && c != ',';
        if (plainFieldBegins) {
          int comma = text.indexOf(',', at);
          if (comma < 0) {
            fields.add(text.substring(at));
            return fields;
          }
          fields.add(text.substring(at, comma));
          at = comma + 1;
          continue;
        }
        if (quoted) {
          if (c != '"') {
            field.append(c);
          } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            field.append('"');
            at++;
          } else {
            quoted = false;
          }
        } else if (c == ',') {
          fields.add(field.toString());
          field.setLength(0);
        } else if (c == '"' && field.length() == 0) {
          quoted = true;
        } else {
          field.append(c);
        }
        at++;
      }
    }
  }
}
