package org.anjian.law;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.table.CsvTable;

/**
 * 词汇: the words that may stand in the open columns of a law file. Those of the national law are
 * always known; a source may add its own. A word that is misspelt would otherwise be one more
 * stage.
 */
final class LawWords {

  private static final List<String> COLUMNS = List.of("column", "word");

  private final Map<String, Condition> conditions = new HashMap<>();
  private final Map<String, OtherPenalty> penalties = new HashMap<>();
  private final Map<String, Enforcer> enforcers = new HashMap<>();

  /** Several penalties as they stood in a row, which stand so in many. */
  private final Map<String, List<OtherPenalty>> lists = new HashMap<>();

  /** The words of the national law. */
  static LawWords shipped() {
    LawWords words = new LawWords();
    words.read(CsvTable.read("words.csv", NationalLaw.open("words.csv"), COLUMNS));
    return words;
  }

  /** Adds the words of a source. */
  void read(String table, Reader reader) {
    read(CsvTable.read(table, reader, COLUMNS));
  }

  private void read(CsvTable table) {
    for (CsvTable.Row row : table.rows()) {
      String column = row.get("column");
      String word = row.get("word");
      boolean open =
          column.equals("condition")
              || column.equals("otherPenalties")
              || column.equals("enforcer");
      if (!open) {
        throw row.broken("column: one of condition, otherPenalties, enforcer: " + column);
      }
      if (!Codes.isCode(word)) {
        throw row.broken("word: capital letters, digits and underscores: " + word);
      }
      if (!learn(column, word)) {
        throw row.broken("this word is known already: " + word);
      }
    }
  }

  /** Whether the word is new in its column. */
  private boolean learn(String column, String word) {
    return switch (column) {
      case "condition" -> conditions.put(word, new Condition(word)) == null;
      case "otherPenalties" -> penalties.put(word, new OtherPenalty(word)) == null;
      default -> enforcers.put(word, new Enforcer(word)) == null;
    };
  }

  /**
   * A stage, if it is known.
   *
   * @throws IllegalArgumentException for a text that is no code, or an unknown word
   */
  Condition condition(String text) {
    Condition known = conditions.get(text);
    if (known == null) {
      throw unknown(new Condition(text));
    }
    return known;
  }

  /**
   * Who imposes a penalty, if the word is known.
   *
   * @throws IllegalArgumentException as {@link #condition}
   */
  Enforcer enforcer(String text) {
    Enforcer known = enforcers.get(text);
    if (known == null) {
      throw unknown(new Enforcer(text));
    }
    return known;
  }

  /**
   * Penalties separated by semicolons, in their order; none where nothing is written.
   *
   * @throws IllegalArgumentException as {@link #condition}
   */
  List<OtherPenalty> penalties(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<OtherPenalty> known = lists.get(text);
    if (known == null) {
      List<OtherPenalty> read = new ArrayList<>();
      for (String one : text.split(";", -1)) {
        read.add(penalty(one));
      }
      known = List.copyOf(read);
      lists.put(text, known);
    }
    return known;
  }

  private OtherPenalty penalty(String text) {
    OtherPenalty known = penalties.get(text);
    if (known == null) {
      throw unknown(new OtherPenalty(text));
    }
    return known;
  }

  private static IllegalArgumentException unknown(Object word) {
    return new IllegalArgumentException("not in words.csv: " + word);
  }
}
