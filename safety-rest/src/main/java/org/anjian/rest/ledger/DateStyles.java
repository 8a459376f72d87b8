package org.anjian.rest.ledger;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which cell styles of a workbook show a number as a date or a time. */
final class DateStyles {

  static final DateStyles NONE = new DateStyles(new BitSet());

  private static final int FIRST_CUSTOM_FORMAT = 164;

  private final BitSet dates;

  private DateStyles(BitSet dates) {
    this.dates = dates;
  }

  static DateStyles read(ZipPackage zip, String part) {
    Map<Integer, Boolean> custom = new HashMap<>();
    BitSet dates = new BitSet();
    boolean inCellFormats = false;
    int style = 0;
    try (PartReader xml = PartReader.open(zip, part)) {
      while (xml.advance()) {
        if (xml.starts("numFmt")) {
          custom.put(
              number(xml, xml.attribute("numFmtId").orElse("0")),
              showsDate(xml.attribute("formatCode").orElse("")));
        } else if (xml.starts("cellXfs")) {
          inCellFormats = true;
        } else if (xml.ends("cellXfs")) {
          inCellFormats = false;
        } else if (inCellFormats && xml.starts("xf")) {
          int format = number(xml, xml.attribute("numFmtId").orElse("0"));
          dates.set(style, custom.getOrDefault(format, isBuiltInDate(format)));
          style++;
        }
      }
    }
    return new DateStyles(dates);
  }

  private static int number(PartReader xml, String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw Unreadable.malformed(xml.part(), e);
    }
  }

  /** Whether a number in this style is a date; the style counts from 0. */
  boolean isDate(int style) {
    return dates.get(style);
  }

  /** ECMA-376 part 1, 18.8.30: 14–22 and 45–47 everywhere, 27–36 and 50–58 in Chinese. */
  static boolean isBuiltInDate(int format) {
    return format < FIRST_CUSTOM_FORMAT
        && ((format >= 14 && format <= 22)
            || (format >= 27 && format <= 36)
            || (format >= 45 && format <= 47)
            || (format >= 50 && format <= 58));
  }

  /** Whether a format code shows a date or a time: y, m, d, h or s outside quotes and brackets. */
  static boolean showsDate(String formatCode) {
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < formatCode.length(); i++) {
      char c = formatCode.charAt(i);
      if (quoted) {
        quoted = c != '"';
      } else if (bracketed) {
        bracketed = c != ']';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '[') {
        bracketed = !isElapsedTime(formatCode, i);
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == ';') {
        return false;
      } else if (formatCode.startsWith("General", i)) {
        return false;
      } else if ("yYmMdDhHsS".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isElapsedTime(String formatCode, int bracket) {
    return bracket + 2 < formatCode.length()
        && "hHmMsS".indexOf(formatCode.charAt(bracket + 1)) >= 0
        && (formatCode.charAt(bracket + 2) == ']'
            || formatCode.charAt(bracket + 2) == formatCode.charAt(bracket + 1));
  }
}
