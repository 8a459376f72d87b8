package org.anjian.paper;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.document.DocumentKind;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.table.BrokenTable;
import org.anjian.table.CsvTable;

/** 文书式样库: the forms, read from tables and checked when they are read. */
public final class Forms {

  private static final List<String> FORM_COLUMNS =
      List.of("form", "no", "kind", "number", "subjects", "title_zh", "title_en", "copies");
  private static final List<String> FIELD_COLUMNS =
      List.of("form", "key", "official", "label_zh", "label_en", "type", "required", "choices_zh");

  private final Map<String, Form> byKey;

  private Forms(List<Form> forms) {
    Map<String, Form> keyed = new LinkedHashMap<>();
    forms.forEach(form -> keyed.put(form.key(), form));
    this.byKey = keyed;
  }

  /** The forms that the library brings: the 48 of 2016 and those that came later. */
  public static Forms shipped() {
    return read(open("forms.csv"), open("form-fields.csv"));
  }

  /**
   * Reads forms.
   *
   * @throws BrokenTable naming file, line and reason
   */
  public static Forms read(Reader forms, Reader fields) {
    Map<String, List<CsvTable.Row>> rows = new LinkedHashMap<>();
    CsvTable fieldTable = CsvTable.read("form-fields.csv", fields, FIELD_COLUMNS);
    for (CsvTable.Row row : fieldTable.rows()) {
      rows.computeIfAbsent(row.get("form"), form -> new ArrayList<>()).add(row);
    }
    List<Form> read = new ArrayList<>();
    for (CsvTable.Row row : CsvTable.read("forms.csv", forms, FORM_COLUMNS).rows()) {
      List<CsvTable.Row> own = rows.remove(row.get("form"));
      if (own == null) {
        throw row.broken("the form has no fields, or stands here twice: " + row.get("form"));
      }
      read.add(form(row, own));
    }
    rows.values().stream()
        .findFirst()
        .ifPresent(
            lost -> {
              throw lost.get(0).broken("no such form: " + lost.get(0).get("form"));
            });
    return new Forms(read);
  }

  public List<Form> all() {
    return List.copyOf(byKey.values());
  }

  public Optional<Form> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The form of a key.
   *
   * @throws Refusal NOT_FOUND
   */
  public Form require(String key) {
    return find(key).orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("form", key)));
  }

  private static Form form(CsvTable.Row row, List<CsvTable.Row> fields) {
    List<FormField> read = fields.stream().map(Forms::field).toList();
    return checked(
        row,
        form ->
            new Form(
                form.get("form"),
                form.has("no")
                    ? OptionalInt.of(Integer.parseInt(form.get("no")))
                    : OptionalInt.empty(),
                form.get("title_zh"),
                form.get("title_en"),
                form.has("kind")
                    ? Optional.of(DocumentKind.valueOf(form.get("kind")))
                    : Optional.empty(),
                Form.NumberFrom.valueOf(form.get("number")),
                subjects(form.get("subjects")),
                Integer.parseInt(form.get("copies")),
                read));
  }

  private static Set<PaperSubject.Kind> subjects(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(PaperSubject.Kind::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static FormField field(CsvTable.Row row) {
    if (!row.get("required").matches("|yes")) {
      throw row.broken("required: yes or nothing");
    }
    return checked(
        row,
        field -> {
          FieldType type = FieldType.valueOf(field.get("type"));
          List<String> parts =
              field.has("choices_zh") ? List.of(field.get("choices_zh").split("\\|")) : List.of();
          return new FormField(
              field.get("key"),
              field.get("official"),
              field.get("label_zh"),
              field.get("label_en"),
              type,
              field.has("required"),
              type == FieldType.TABLE ? List.of() : parts,
              type == FieldType.TABLE ? parts.stream().map(Forms::column).toList() : List.of());
        });
  }

  private static FormField.Column column(String text) {
    String[] both = text.split("=", -1);
    if (both.length != 2 || both[0].isBlank() || both[1].isBlank()) {
      throw new IllegalArgumentException("a column reads 名称=name: " + text);
    }
    return new FormField.Column(both[0], both[1]);
  }

  private static <T> T checked(CsvTable.Row row, Function<CsvTable.Row, T> reading) {
    try {
      return reading.apply(row);
    } catch (IllegalArgumentException e) {
      BrokenTable broken = row.broken(e.getMessage());
      broken.initCause(e);
      throw broken;
    }
  }

  private static Reader open(String file) {
    return new InputStreamReader(
        Objects.requireNonNull(Forms.class.getResourceAsStream(file), file),
        StandardCharsets.UTF_8);
  }
}
