package org.anjian.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 文书: a form, filled. What is typed in it is right of its kind; whether all is there that must be,
 * {@link #missing()} says before anyone signs.
 *
 * @param form the form
 * @param values the texts of fields by key, in the order of the form; empty fields are left out
 * @param rows the rows of the form's table
 */
public record Paper(Form form, Map<String, String> values, List<List<String>> rows) {

  private static final int MOST_ROWS = 500;

  /**
   * Checks every text against its field.
   *
   * @throws Refusal PAPER_FIELD_INVALID naming the field
   */
  public Paper {
    Objects.requireNonNull(form, "form");
    Map<String, String> ordered = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      String text = values.getOrDefault(field.key(), "").strip();
      if (!text.isEmpty()) {
        field
            .type()
            .faultOf(text, field.choices())
            .ifPresent(
                fault -> {
                  throw invalid(field.labelZh(), fault);
                });
        ordered.put(field.key(), text);
      }
    }
    values.keySet().stream()
        .filter(key -> form.fields().stream().noneMatch(field -> field.key().equals(key)))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw invalid(unknown, "unknown");
            });
    values = Collections.unmodifiableMap(ordered);
    rows = checked(form, rows);
  }

  private static List<List<String>> checked(Form form, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    FormField table =
        form.field(FormField.ITEMS).orElseThrow(() -> invalid(FormField.ITEMS, "unknown"));
    if (rows.size() > MOST_ROWS) {
      throw invalid(table.labelZh(), "more than " + MOST_ROWS + " rows");
    }
    List<List<String>> copy = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() != table.columns().size()) {
        throw invalid(table.labelZh(), table.columns().size() + " columns");
      }
      for (String cell : row) {
        FieldType.LONG_TEXT
            .faultOf(cell, List.of())
            .ifPresent(
                fault -> {
                  throw invalid(table.labelZh(), fault);
                });
      }
      copy.add(List.copyOf(row));
    }
    return List.copyOf(copy);
  }

  private static Refusal invalid(String field, String rule) {
    return Refusal.of(RefusalCode.PAPER_FIELD_INVALID, Map.of("field", field, "rule", rule));
  }

  /** What stands in a field. */
  public Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** 缺项: the fields that must be filled and are not, in the order of the form. */
  public List<FormField> missing() {
    return form.fields().stream()
        .filter(FormField::required)
        .filter(
            field ->
                field.type() == FieldType.TABLE ? rows.isEmpty() : !values.containsKey(field.key()))
        .toList();
  }
}
