package org.anjian.rest.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.ledger.Cell;
import org.anjian.ledger.LedgerRow;
import org.anjian.ledger.LedgerRows;

/** The rows of a sheet, streamed. Cells beyond column {@value #MAX_COLUMNS} are not read. */
final class XlsxRows implements LedgerRows {

  static final int MAX_COLUMNS = 256;

  private static final int MAX_ROW = 1_048_576;
  private static final int MAX_NUMBER_LENGTH = 400;
  private static final int MAX_EXPONENT = 400;

  private final PartReader xml;
  private final SharedStrings strings;
  private final DateStyles styles;
  private final DateSerial serial;
  private final StringBuilder text = new StringBuilder();
  private int lastRow;

  XlsxRows(PartReader xml, SharedStrings strings, DateStyles styles, DateSerial serial) {
    this.xml = xml;
    this.strings = strings;
    this.styles = styles;
    this.serial = serial;
  }

  @Override
  public Optional<LedgerRow> next() {
    while (xml.advance()) {
      if (xml.starts("row")) {
        return Optional.of(readRow());
      }
      if (xml.ends("sheetData")) {
        break;
      }
    }
    return Optional.empty();
  }

  private LedgerRow readRow() {
    int number = xml.attribute("r").map(this::rowNumber).orElse(lastRow + 1);
    if (number <= lastRow || number > MAX_ROW) {
      throw malformed("row " + number + " after row " + lastRow);
    }
    lastRow = number;
    List<Cell> cells = new ArrayList<>();
    int lastColumn = -1;
    while (xml.advance() && !xml.ends("row")) {
      if (xml.starts("c")) {
        int column = xml.attribute("r").map(this::column).orElse(lastColumn + 1);
        if (column <= lastColumn) {
          throw malformed("cells out of order in row " + number);
        }
        lastColumn = column;
        Cell cell = readCell();
        if (column < MAX_COLUMNS && !(cell instanceof Cell.Blank blank && !blank.fromFormula())) {
          while (cells.size() < column) {
            cells.add(Cell.BLANK);
          }
          cells.add(cell);
        }
      }
    }
    return new LedgerRow(number, cells);
  }

  private int rowNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Unreadable.malformed(xml.part(), e);
    }
  }

  /** The column of a reference such as AB12, counted from 0. */
  private int column(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 4) {
      char c = reference.charAt(at);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
      at++;
    }
    if (at == 0 || at > 3) {
      throw malformed("cell reference " + reference);
    }
    return column - 1;
  }

  private Cell readCell() {
    String type = xml.attribute("t").orElse("n");
    int style = xml.attribute("s").map(this::rowNumber).orElse(0);
    boolean formula = false;
    Optional<String> value = Optional.empty();
    while (xml.advance() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
      } else if (xml.starts("v")) {
        value = Optional.of(readText("v"));
      } else if (xml.starts("is")) {
        value = Optional.of(RichText.read(xml, "is"));
      }
    }
    if (value.isEmpty() || (value.get().isEmpty() && !type.equals("str"))) {
      return formula ? new Cell.Blank(true) : Cell.BLANK;
    }
    return cell(type, style, value.get(), formula);
  }

  private String readText(String element) {
    text.setLength(0);
    while (xml.advance() && !xml.ends(element)) {
      if (xml.isText()) {
        xml.appendTo(text);
        RichText.requireShort(text);
      }
    }
    return text.toString();
  }

  private Cell cell(String type, int style, String value, boolean formula) {
    return switch (type) {
      case "s" -> new Cell.Text(strings.at(xml.part(), value), formula);
      case "inlineStr" -> new Cell.Text(value, formula);
      case "str" -> new Cell.Text(RichText.unescaped(value), formula);
      case "b" -> new Cell.Bool(value.strip().equals("1") || value.strip().equals("true"), formula);
      case "e" -> new Cell.ErrorValue(value.strip(), formula);
      case "d" -> isoDate(value.strip(), formula);
      case "n" -> number(value.strip(), style, formula);
      default -> throw malformed("cell type " + type);
    };
  }

  private static Cell isoDate(String value, boolean formula) {
    try {
      if (value.indexOf('T') < 0) {
        return new Cell.Date(LocalDate.parse(value).atStartOfDay(), formula);
      }
      LocalDateTime moment =
          value.endsWith("Z")
              ? OffsetDateTime.parse(value).toLocalDateTime()
              : LocalDateTime.parse(value);
      return new Cell.Date(moment, formula);
    } catch (DateTimeParseException e) {
      return new Cell.Text(value, formula); // judged, and reported, as a text that is no date
    }
  }

  private Cell number(String value, int style, boolean formula) {
    BigDecimal number;
    try {
      if (value.length() > MAX_NUMBER_LENGTH) {
        throw malformed("a number of " + value.length() + " digits");
      }
      number = new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw Unreadable.malformed(xml.part(), e);
    }
    if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
      throw malformed("number " + value);
    }
    if (styles.isDate(style)) {
      Optional<LocalDateTime> moment = serial.toDateTime(number);
      if (moment.isPresent()) {
        return new Cell.Date(moment.get(), formula);
      }
    }
    return new Cell.Number(number, formula);
  }

  private RuntimeException malformed(String what) {
    return Unreadable.malformed(xml.part(), new IllegalArgumentException(what));
  }

  @Override
  public void close() {
    xml.close();
  }
}
