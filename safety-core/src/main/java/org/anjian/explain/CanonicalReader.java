package org.anjian.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 规范文本读取: reads JSON as {@link CanonicalJson} writes it, so that what was frozen can be computed
 * again without any other library. Blanks between values are allowed, because databases put them
 * there; numbers and null are not, because nothing writes them.
 */
public final class CanonicalReader {

  private static final int DEEPEST = 100;

  private final String text;
  private int at;

  private CanonicalReader(String text) {
    this.text = text;
  }

  /**
   * Reads one value: a map (in the order of the text), a list, a text or a truth value.
   *
   * @throws IllegalArgumentException naming the place, if the text is anything else
   */
  public static Object read(String json) {
    CanonicalReader reader = new CanonicalReader(json);
    Object value = reader.value(0);
    reader.blanks();
    if (reader.at < json.length()) {
      throw reader.broken("nothing more");
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw broken("fewer values inside each other");
    }
    blanks();
    return switch (at < text.length() ? text.charAt(at) : ' ') {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> text();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      default -> throw broken("a value");
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> fields = new LinkedHashMap<>();
    at++;
    if (ends('}')) {
      return fields;
    }
    do {
      blanks();
      String name = text();
      must(':');
      if (fields.put(name, value(depth + 1)) != null) {
        throw broken("each name once, not " + name + " again");
      }
    } while (continues('}'));
    return Collections.unmodifiableMap(fields);
  }

  private List<Object> array(int depth) {
    List<Object> values = new ArrayList<>();
    at++;
    if (ends(']')) {
      return values;
    }
    do {
      values.add(value(depth + 1));
    } while (continues(']'));
    return Collections.unmodifiableList(values);
  }

  private boolean ends(char end) {
    blanks();
    if (at < text.length() && text.charAt(at) == end) {
      at++;
      return true;
    }
    return false;
  }

  private boolean continues(char end) {
    if (ends(end)) {
      return false;
    }
    must(',');
    return true;
  }

  private void must(char wanted) {
    blanks();
    if (at >= text.length() || text.charAt(at) != wanted) {
      throw broken("" + wanted);
    }
    at++;
  }

  private Boolean word(String word, boolean value) {
    if (!text.startsWith(word, at)) {
      throw broken(word);
    }
    at += word.length();
    return value;
  }

  private String text() {
    if (at >= text.length() || text.charAt(at) != '"') {
      throw broken("a text");
    }
    StringBuilder out = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return out.toString();
      }
      if (c < ' ') {
        throw broken("an escape instead of a control character");
      }
      out.append(c == '\\' ? escaped() : c);
    }
    throw broken("the end of a text");
  }

  /** The character of the escape that begins here; ends on its last one. */
  private char escaped() {
    at++;
    return switch (at < text.length() ? text.charAt(at) : ' ') {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw broken("an escape");
    };
  }

  private char unicode() {
    if (at + 4 >= text.length() || !text.substring(at + 1, at + 5).matches("[0-9A-Fa-f]{4}")) {
      throw broken("four hexadecimal digits");
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException broken(String wanted) {
    return new IllegalArgumentException("not canonical: expected " + wanted + " at " + at);
  }
}
