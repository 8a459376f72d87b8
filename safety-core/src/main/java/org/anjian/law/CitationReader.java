package org.anjian.law;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads citations from left to right; what one leaves out, it has from the one before. */
final class CitationReader {

  private static final String UNITS = "条款项目";
  private static final String[] SEPARATORS = {
    "以及", "或者", "、", "和", "及", "与", "或", "，", ",", "；", ";"
  };
  private static final Pattern EDITION =
      Pattern.compile("(\\d{4})年?(\\d{1,2}月\\d{1,2}日)?(第.次)?(修正|修订|修改|公布|发布|施行|实施|版|本|文本)*");
  private static final Pattern ORDER = Pattern.compile(".*令.*第?\\d+号.*");
  private static final int LONGEST_RANGE = 200;

  private final String original;
  private final String text;
  private final StatuteNames names;
  private final List<Citation> citations = new ArrayList<>();
  private final int[] numbers = new int[UNITS.length()];
  private StatuteNames.Name statute;
  private int edition;
  private int at;

  CitationReader(String original, StatuteNames names) {
    this.original = original;
    this.text = halfWidth(original);
    this.names = names;
  }

  /**
   * Full-width characters and unusual brackets become plain ones; every character keeps its place.
   */
  private static String halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (c > '\uFF00' && c < '\uFF5F' && c != '，' && c != '；') {
        c = (char) (c - 0xFEE0);
      } else if (c == '〔' || c == '【') {
        c = '(';
      } else if (c == '〕' || c == '】') {
        c = ')';
      } else if (Character.isWhitespace(c) || c == '\u00A0') {
        c = ' ';
      }
      plain.append(c == '[' ? '(' : c == ']' ? ')' : c);
    }
    return plain.toString();
  }

  List<Citation> readAll() {
    do {
      readStatute();
      readProvisions();
    } while (readSeparator());
    readWord("。");
    if (at < text.length()) {
      throw expected("expected a separator or the end");
    }
    return List.copyOf(citations);
  }

  private void readStatute() {
    skipBlanks();
    if (peek('《')) {
      int end = closingMark();
      readMarkedTitle(at + 1, end);
      at = end + 1;
    } else {
      int length = names.lengthOfNameAt(text, at);
      if (length == 0) {
        if (statute == null) {
          throw expected("expected a known statute");
        }
        return;
      }
      enter(names.find(text.substring(at, at + length)).orElseThrow());
      at += length;
    }
    readNotes();
  }

  private void enter(StatuteNames.Name name) {
    statute = name;
    edition = 0;
    numbers[0] = 0;
    forget(1);
  }

  private int closingMark() {
    int depth = 0;
    for (int i = at; i < text.length(); i++) {
      depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw expected("expected 》 after the title that begins");
  }

  /** The title between its marks; an edition may stand in brackets at its end. */
  private void readMarkedTitle(int from, int to) {
    String title = text.substring(from, to).strip();
    int bracket = title.endsWith(")") ? title.lastIndexOf('(') : -1;
    Matcher year =
        bracket < 0
            ? null
            : EDITION.matcher(title.substring(bracket + 1, title.length() - 1).replace(" ", ""));
    boolean dated = year != null && year.matches();
    enter(
        names
            .find(dated ? title.substring(0, bracket) : title)
            .orElseThrow(() -> expected("expected a known statute")));
    if (dated) {
      edition = edition(year);
    }
  }

  /** Brackets behind the title: the edition, or the number of the decree, which does not matter. */
  private void readNotes() {
    skipBlanks();
    while (peek('(')) {
      int end = text.indexOf(')', at);
      String note = end < 0 ? "" : text.substring(at + 1, end).replace(" ", "");
      Matcher year = EDITION.matcher(note);
      if (year.matches()) {
        edition = edition(year);
      } else if (!ORDER.matcher(note).matches()) {
        throw expected("expected the year of an edition in brackets");
      }
      at = end + 1;
      skipBlanks();
    }
  }

  private int edition(Matcher year) {
    int number = Integer.parseInt(year.group(1));
    if (number < 1949) {
      throw expected("expected a year from 1949");
    }
    return number;
  }

  /** One chain such as 第九十四条第一款第（七）项; its last part may name several numbers. */
  private void readProvisions() {
    int level = -1;
    List<Integer> last = List.of();
    while (atNumber()) {
      if (last.size() > 1) {
        throw expected("expected a separator");
      }
      int start = at;
      List<Integer> found = readNumbers(level);
      int unit = unitJustRead(start);
      if (unit <= level) {
        at = start;
        throw expected("expected a separator");
      }
      if (level < 0 && unit > 0 && numbers[0] == 0) {
        at = start;
        throw expected("expected 第…条");
      }
      level = unit;
      forget(unit);
      numbers[unit] = found.get(0);
      last = found;
    }
    if (level < 0) {
      throw expected("expected 第…条");
    }
    if (readWord("至") || readWord("到")) {
      last = readRange(level, last);
    }
    for (int number : last) {
      numbers[level] = number;
      add();
    }
    if (!readWord("之规定") && !readWord("的规定")) {
      readWord("规定");
    }
  }

  private List<Integer> readRange(int level, List<Integer> first) {
    int start = at;
    List<Integer> end = readNumbers(level - 1);
    int from = first.get(first.size() - 1);
    int to = end.get(0);
    if (end.size() > 1 || unitJustRead(start) != level || to <= from || to - from > LONGEST_RANGE) {
      at = start;
      throw expected("expected the end of a range");
    }
    List<Integer> all = new ArrayList<>(first);
    for (int number = from + 1; number <= to; number++) {
      all.add(number);
    }
    return all;
  }

  private void add() {
    if (numbers[3] > 0 && numbers[2] == 0) {
      throw expected("expected the 项 of the 目 before");
    }
    citations.add(
        new Citation(
            statute.law(),
            statute.title(),
            edition,
            numbers[0],
            numbers[1],
            numbers[2],
            numbers[3]));
  }

  private void forget(int from) {
    for (int i = from; i < numbers.length; i++) {
      numbers[i] = 0;
    }
  }

  private boolean atNumber() {
    skipBlanks();
    return at < text.length() && (peek('第') || peek('(') || isNumeral(text.charAt(at)));
  }

  /**
   * Numbers up to their unit: 第九十四条, or 第二十、二十一、二十二条. A number in brackets without a unit is an
   * item.
   */
  private List<Integer> readNumbers(int above) {
    List<Integer> found = new ArrayList<>();
    do {
      readWord("第");
      boolean bracketed = readWord("(");
      found.add(readNumber());
      if (bracketed && !readWord(")")) {
        throw expected("expected )");
      }
      skipBlanks();
      if (at < text.length() && UNITS.indexOf(text.charAt(at)) >= 0) {
        at++;
        return found;
      }
      if (bracketed && (above >= 0 || numbers[0] > 0)) {
        return found;
      }
    } while (readSeparator());
    throw expected("expected 条, 款, 项 or 目");
  }

  /** Level of the unit before the position; a bracket that was not followed by one is an item. */
  private int unitJustRead(int start) {
    int unit = UNITS.indexOf(text.charAt(at - 1));
    return unit >= 0 && at > start ? unit : 2;
  }

  private int readNumber() {
    skipBlanks();
    int start = at;
    while (at < text.length() && isNumeral(text.charAt(at))) {
      at++;
    }
    String numeral = text.substring(start, at);
    OptionalInt number =
        numeral.matches("[1-9][0-9]{0,3}")
            ? OptionalInt.of(Integer.parseInt(numeral))
            : ChineseNumeral.parse(numeral);
    return number.orElseThrow(
        () -> {
          at = start;
          return expected("expected a number");
        });
  }

  private static boolean isNumeral(char c) {
    return (c >= '0' && c <= '9') || ChineseNumeral.CHARACTERS.indexOf(c) >= 0;
  }

  private boolean readSeparator() {
    boolean found = false;
    while (readAny(SEPARATORS)) {
      found = true;
    }
    return found;
  }

  private boolean readAny(String[] words) {
    for (String word : words) {
      if (readWord(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean readWord(String word) {
    skipBlanks();
    if (text.startsWith(word, at)) {
      at += word.length();
      skipBlanks();
      return true;
    }
    return false;
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void skipBlanks() {
    while (peek(' ')) {
      at++;
    }
  }

  private MalformedCitation expected(String what) {
    return new MalformedCitation(what, original, at + 1);
  }
}
