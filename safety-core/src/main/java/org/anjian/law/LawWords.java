package org.anjian.law;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anjian.table.CsvTable;

/**
 * 词汇: the words that may stand in the open columns of a law file. Those of the national law are
 * always known; a source may add its own. A word that is misspelt would otherwise be one more
 * stage.
 */
final class LawWords {

  private static final List<String> COLUMNS = List.of("column", "word");
  private static final Set<String> OPEN = Set.of("condition", "otherPenalties", "enforcer");

  private final Map<String, Set<String>> known = new HashMap<>();

  /** The words of the national law. */
  static LawWords shipped() {
    LawWords words = new LawWords();
    words.read(
        CsvTable.read(
            "words.csv",
            new InputStreamReader(
                Objects.requireNonNull(LawWords.class.getResourceAsStream("words.csv")),
                StandardCharsets.UTF_8),
            COLUMNS));
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
      if (!OPEN.contains(column)) {
        throw row.broken("column: one of condition, otherPenalties, enforcer: " + column);
      }
      if (!Codes.isCode(word)) {
        throw row.broken("word: capital letters, digits and underscores: " + word);
      }
      if (!known.computeIfAbsent(column, open -> new HashSet<>()).add(word)) {
        throw row.broken("this word is known already: " + word);
      }
    }
  }

  /** The word of a column, if it is known. */
  String require(String column, String word) {
    if (!known.getOrDefault(column, Set.of()).contains(word)) {
      throw new IllegalArgumentException("not in words.csv: " + word);
    }
    return word;
  }
}
