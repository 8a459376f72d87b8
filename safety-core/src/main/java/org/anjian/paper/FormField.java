package org.anjian.paper;

import java.util.List;
import java.util.Objects;

/**
 * 栏目: one field of a form.
 *
 * @param key name between programs, the same in every form for the same fact
 * @param official 官方栏目名 in the national list of 2016; the Chinese label where the form is younger
 * @param labelZh Chinese name, unique in the form: what a template calls the field
 * @param labelEn English name
 * @param type what stands in it
 * @param required whether the paper may not be issued without it
 * @param choices what may be chosen, for a choice
 * @param columns the columns, for a table
 */
public record FormField(
    String key,
    String official,
    String labelZh,
    String labelEn,
    FieldType type,
    boolean required,
    List<String> choices,
    List<Column> columns) {

  /** 表格的行: the key of the one table that a form may have. */
  public static final String ITEMS = "items";

  public FormField {
    Objects.requireNonNull(official, "official");
    Objects.requireNonNull(type, "type");
    choices = List.copyOf(choices);
    columns = List.copyOf(columns);
    if (!key.matches("[a-z][A-Za-z0-9]*")) {
      throw new IllegalArgumentException("the key of a field is one small word: " + key);
    }
    if (labelZh.isBlank() || labelEn.isBlank()) {
      throw new IllegalArgumentException("a field has a name in both languages: " + key);
    }
    if ((type == FieldType.CHOICE) == choices.isEmpty()
        || (type == FieldType.TABLE) == columns.isEmpty()) {
      throw new IllegalArgumentException("a choice has choices and a table columns: " + key);
    }
    if ((type == FieldType.TABLE) != key.equals(ITEMS)) {
      throw new IllegalArgumentException("a table, and only that, is called items: " + key);
    }
    if (required && !type.isText() && type != FieldType.TABLE) {
      throw new IllegalArgumentException("nobody types this field: " + key);
    }
  }

  /**
   * 表格列.
   *
   * @param labelZh Chinese heading
   * @param labelEn English heading
   */
  public record Column(String labelZh, String labelEn) {}
}
