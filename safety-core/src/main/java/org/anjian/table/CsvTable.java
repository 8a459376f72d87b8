package org.anjian.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    try (reader) {
      Records records = new Records(name, reader);
      String[] first = records.next();
      if (first == null) {
        throw new BrokenTable(name, 1, "the file is empty");
      }
      List<String> header = List.of(first);
      if (!header.isEmpty() && header.get(0).startsWith("\uFEFF")) {
        throw new BrokenTable(name, 1, "the file must not start with a byte order mark");
      }
      if (!header.equals(columns)) {
        throw new BrokenTable(name, 1, "expected the columns " + columns + " but found " + header);
      }
      Columns positions = new Columns(name, columns);
      List<Row> rows = new ArrayList<>();
      for (String[] fields = records.next(); fields != null; fields = records.next()) {
        if (fields.length != columns.size()) {
          throw new BrokenTable(
              name,
              records.startLine,
              "expected " + columns.size() + " fields but found " + fields.length);
        }
        rows.add(new Row(positions, records.startLine, fields));
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

  /**
   * The columns of a table. A reader asks for them by constants and mostly in their order, so that
   * the next one is usually found at once.
   */
  private static final class Columns {

    private final String table;
    private final String[] columns;
    private int next;

    private Columns(String table, List<String> columns) {
      this.table = table;
      this.columns = columns.toArray(new String[0]);
    }

    private int position(String column) {
      int guess = next;
      if (guess >= columns.length || columns[guess] != column) {
        guess = search(column);
      }
      next = guess + 1;
      return guess;
    }

    private int search(String column) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] == column) {
          return i;
        }
      }
      for (int i = 0; i < columns.length; i++) {
        if (columns[i].equals(column)) {
          return i;
        }
      }
      throw new IllegalArgumentException("no column " + column + " in " + table);
    }
  }

  /** One line of a table, with its fields by column. */
  public static final class Row {

    private final Columns columns;
    private final int line;
    private final String[] fields;

    private Row(Columns columns, int line, String[] fields) {
      this.columns = columns;
      this.line = line;
      this.fields = fields;
    }

    /** Line of the file on which the row starts, from 1. */
    public int line() {
      return line;
    }

    /** The field as it stands; empty when nothing is written. */
    public String get(String column) {
      return fields[columns.position(column)];
    }

    /** Whether something is written in the field. */
    public boolean has(String column) {
      return !get(column).isEmpty();
    }

    /** The error that names this row. */
    public BrokenTable broken(String reason) {
      return new BrokenTable(columns.table, line, reason);
    }
  }

  /**
   * Splits the text into records. A field that begins with a quote is quoted, and may hold commas,
   * doubled quotes and line ends; any other ends at the next comma or line end.
   */
  static final class Records {

    private static final int USUAL_LENGTH = 16 * 1024;
    private static final int USUAL_WIDTH = 32;

    private final String name;
    private String[] fields = new String[USUAL_WIDTH];
    private int count;
    private char[] text = new char[USUAL_LENGTH];
    private int length;
    private int at;
    private int line;
    private int startLine;

    /** Reads the whole text: a table is refused or taken as a whole. */
    Records(String name, Reader in) throws IOException {
      this.name = name;
      int read = 0;
      while (read >= 0) {
        length += read;
        if (length == text.length) {
          text = Arrays.copyOf(text, 2 * length);
        }
        read = in.read(text, length, text.length - length);
      }
    }

    /** Line on which the record that was given last begins. */
    int startLine() {
      return startLine;
    }

    /** The fields of the next record; null after the last one. */
    String[] next() {
      if (at == length) {
        return null;
      }
      line++;
      startLine = line;
      count = 0;
      add(field());
      while (at < length && text[at] == ',') {
        at++;
        add(field());
      }
      skipLineEnd();
      return Arrays.copyOf(fields, count);
    }

    private void add(String field) {
      if (count == fields.length) {
        fields = Arrays.copyOf(fields, 2 * count);
      }
      fields[count++] = field;
    }

    private String field() {
      if (at < length && text[at] == '"') {
        return quoted().concat(plain());
      }
      return plain();
    }

    private String plain() {
      int from = at;
      at = endOfPlain(text, from, length);
      return from == at ? "" : new String(text, from, at - from);
    }

    private static int endOfPlain(char[] text, int from, int length) {
      int end = from;
      while (end < length && text[end] != ',' && text[end] != '\n' && text[end] != '\r') {
        end++;
      }
      return end;
    }

    private String quoted() {
      StringBuilder field = new StringBuilder();
      at++;
      while (at < length) {
        char c = text[at];
        if (c == '\n' || c == '\r') {
          skipLineEnd();
          line++;
          field.append('\n');
        } else if (c != '"') {
          field.append(c);
          at++;
        } else if (at + 1 < length && text[at + 1] == '"') {
          field.append('"');
          at += 2;
        } else {
          at++;
          return field.toString();
        }
      }
      throw new BrokenTable(name, startLine, "a quoted field is not closed");
    }

    private void skipLineEnd() {
      if (at < length && text[at] == '\r') {
        at++;
        if (at == length || text[at] != '\n') {
          return;
        }
      }
      if (at < length) {
        at++;
      }
    }
  }
}
