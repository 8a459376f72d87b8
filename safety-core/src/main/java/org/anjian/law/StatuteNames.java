package org.anjian.law;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.table.CsvTable;

/**
 * 法规名称: which statute a name means.
 *
 * <p>A statute has a stable key, one short title to print, and any number of other names.
 * Book-title marks, blanks and 中华人民共和国 do not matter. Immutable; {@link #with} adds the statutes of
 * a province.
 */
public final class StatuteNames {

  /**
   * 法规: a statute by key and title.
   *
   * @param law key, such as {@code work-safety-law}
   * @param title short Chinese title, such as 安全生产法
   */
  public record Name(String law, String title) {

    /** Both parts are needed. */
    public Name {
      Objects.requireNonNull(law, "law");
      Objects.requireNonNull(title, "title");
    }
  }

  private final Map<String, Name> byName;
  private final Map<String, Name> byLaw;
  private final int longest;

  private StatuteNames(Map<String, Name> byName, Map<String, Name> byLaw) {
    this.byName = Collections.unmodifiableMap(byName);
    this.byLaw = Collections.unmodifiableMap(byLaw);
    this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** 随附名称: the statutes whose texts this library was written from. */
  public static StatuteNames shipped() {
    return read(
        "statute-names.csv",
        new InputStreamReader(
            Objects.requireNonNull(
                StatuteNames.class.getResourceAsStream("statute-names.csv"), "statute-names.csv"),
            StandardCharsets.UTF_8));
  }

  /**
   * Reads a table with the columns law, title and aliases (separated by {@code |}); the reader is
   * closed at the end.
   *
   * @param table name of the table, for errors
   * @throws org.anjian.table.BrokenTable if a key or a name occurs twice
   */
  public static StatuteNames read(String table, Reader reader) {
    StatuteNames names = new StatuteNames(Map.of(), Map.of());
    for (CsvTable.Row row :
        CsvTable.read(table, reader, List.of("law", "title", "aliases")).rows()) {
      String[] aliases = row.has("aliases") ? row.get("aliases").split("\\|") : new String[0];
      try {
        names = names.with(row.get("law"), row.get("title"), aliases);
      } catch (IllegalArgumentException e) {
        throw row.broken(e.getMessage());
      }
    }
    return names;
  }

  /**
   * The same names and those of one more statute.
   *
   * @throws IllegalArgumentException if the key or a name is taken
   */
  public StatuteNames with(String law, String title, String... aliases) {
    Name name = new Name(law, title);
    Map<String, Name> laws = new LinkedHashMap<>(byLaw);
    if (laws.putIfAbsent(law, name) != null) {
      throw new IllegalArgumentException("law key occurs twice: " + law);
    }
    Map<String, Name> names = new LinkedHashMap<>(byName);
    List<String> all = new ArrayList<>(List.of(aliases));
    all.add(title);
    for (String text : all) {
      Name other = names.put(plain(text), name);
      if (other != null) {
        throw new IllegalArgumentException(
            "name " + text + " means both " + other.law() + " and " + law);
      }
    }
    return new StatuteNames(names, laws);
  }

  /** 查名: the statute of a name, with or without book-title marks and 中华人民共和国. */
  public Optional<Name> find(String name) {
    return Optional.ofNullable(byName.get(plain(name)));
  }

  /** 查键: the statute of a key. */
  public Optional<Name> ofLaw(String law) {
    return Optional.ofNullable(byLaw.get(law));
  }

  /** How many characters of the text from the position on are the longest known name; 0 if none. */
  int lengthOfNameAt(String text, int from) {
    String prefix = "中华人民共和国";
    int start = text.startsWith(prefix, from) ? from + prefix.length() : from;
    for (int end = Math.min(text.length(), start + longest); end > start; end--) {
      if (byName.containsKey(text.substring(start, end))) {
        return end - from;
      }
    }
    return 0;
  }

  private static String plain(String name) {
    return name.replaceAll("[《》〈〉<>\\s]", "").replace("中华人民共和国", "");
  }
}
