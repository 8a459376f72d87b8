package org.anjian.rest.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a shared or inline string: its runs joined, without phonetic hints. */
final class RichText {

  private static final String PHONETIC = "rPh";
  private static final int LONGEST_CELL = 7 * 32_767;
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** Reads up to the end of the element that the reader stands in. */
  static String read(PartReader xml, String element) {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    int phonetic = 0;
    while (xml.advance()) {
      if (xml.isStart()) {
        if (xml.name().equals(PHONETIC)) {
          phonetic++;
        } else if (xml.name().equals("t")) {
          inText = phonetic == 0;
        }
      } else if (xml.isEnd()) {
        if (xml.name().equals(PHONETIC)) {
          phonetic--;
        } else if (xml.name().equals("t")) {
          inText = false;
        } else if (xml.name().equals(element)) {
          break;
        }
      } else if (inText && xml.isText()) {
        xml.appendTo(text);
        requireShort(text);
      }
    }
    return unescaped(text.toString());
  }

  /** Excel holds 32,767 characters in a cell; escapes take a little more in the file. */
  static void requireShort(StringBuilder text) {
    if (text.length() > LONGEST_CELL) {
      throw Unreadable.tooLarge("单元格文字（字符）", "characters in one cell", LONGEST_CELL);
    }
  }

  /** Control characters stand as _xHHHH_ in the file. */
  static String unescaped(String text) {
    if (text.indexOf("_x") < 0) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }
}
