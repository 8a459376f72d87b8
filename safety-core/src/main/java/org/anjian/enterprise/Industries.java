package org.anjian.enterprise;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.table.CsvTable;

/**
 * 国民经济行业分类: the catalogue of GB/T 4754-2017, twenty sections with their divisions, groups and
 * classes.
 *
 * <p>Built from a table with the columns code and name in the order of the standard: a division
 * belongs to the section above it.
 */
public final class Industries {

  private final Map<String, Industry> byCode;

  private Industries(Map<String, Industry> byCode) {
    this.byCode = byCode;
  }

  /** 2017版: the shipped catalogue; reads it anew. */
  public static Industries edition2017() {
    return read(
        "industries-2017.csv",
        new InputStreamReader(
            Objects.requireNonNull(
                Industries.class.getResourceAsStream("industries-2017.csv"), "industries-2017.csv"),
            StandardCharsets.UTF_8));
  }

  /**
   * Reads a catalogue; the reader is closed at the end.
   *
   * @param name name of the table, for errors
   * @throws org.anjian.table.BrokenTable if a code is wrong, occurs twice, or stands before the
   *     group, division or section to which it belongs
   */
  public static Industries read(String name, Reader reader) {
    Map<String, Industry> byCode = new LinkedHashMap<>();
    char section = 0;
    for (CsvTable.Row row : CsvTable.read(name, reader, List.of("code", "name")).rows()) {
      String code = row.get("code");
      Industry industry;
      try {
        boolean letter = code.length() == 1;
        section = letter ? code.charAt(0) : section;
        industry = new Industry(code, row.get("name"), section);
      } catch (IllegalArgumentException e) {
        throw row.broken(e.getMessage());
      }
      if (section == 0 || (code.length() > 2 && !byCode.containsKey(above(code)))) {
        throw row.broken("industry " + code + " stands before what it belongs to");
      }
      if (byCode.put(code, industry) != null) {
        throw row.broken("industry " + code + " occurs twice");
      }
    }
    return new Industries(byCode);
  }

  private static String above(String code) {
    return code.substring(0, code.length() - 1);
  }

  /**
   * 查询: the industry of a code; the section's letter may stand before the digits ({@code B0610}).
   */
  public Optional<Industry> find(String code) {
    Objects.requireNonNull(code, "code");
    Industry found = byCode.get(code);
    if (found == null && code.length() > 2) {
      found = byCode.get(code.substring(1));
      if (found != null && found.section() != code.charAt(0)) {
        found = null;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * 就近查询: the industry of a code, or else the smallest one whose code begins it. Ledgers still
   * carry codes of the 2011 edition: 5430 is no class of 2017, and is taken for the group 543
   * 道路货物运输. Empty if not even the division is known.
   */
  public Optional<Industry> nearest(String code) {
    Optional<Industry> found = find(code);
    for (int length = code.length() - 1; found.isEmpty() && length >= 2; length--) {
      found = find(code.substring(0, length));
    }
    return found;
  }

  /** 上级类别: the next larger one; empty for a section. */
  public Optional<Industry> parent(Industry industry) {
    return switch (industry.level()) {
      case SECTION -> Optional.empty();
      case DIVISION -> Optional.ofNullable(byCode.get(String.valueOf(industry.section())));
      case GROUP, CLASS -> Optional.ofNullable(byCode.get(above(industry.code())));
    };
  }

  /** 类别路径: from the section down to the industry itself. */
  public List<Industry> path(Industry industry) {
    List<Industry> path = new ArrayList<>();
    for (Optional<Industry> at = Optional.of(industry); at.isPresent(); at = parent(at.get())) {
      path.add(0, at.get());
    }
    return List.copyOf(path);
  }

  /** 全部: every industry in the order of the standard. */
  public List<Industry> all() {
    return List.copyOf(byCode.values());
  }
}
