package org.anjian.rest.paper;

import java.util.List;
import org.anjian.paper.FieldType;
import org.anjian.paper.Form;
import org.anjian.paper.FormField;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;

/**
 * 文书式样.
 *
 * @param form key
 * @param nationalNumber number among the 48 forms of 2016, or null
 * @param title title in the language of the answer
 * @param titleZh title as it stands on the paper
 * @param numberFrom where its number comes from
 * @param copies 一式几份
 * @param fields the fields that are filled or signed, in order
 */
public record FormView(
    String form,
    Integer nationalNumber,
    String title,
    String titleZh,
    Coded numberFrom,
    int copies,
    List<FieldView> fields) {

  private static final List<FieldType> UNSEEN = List.of(FieldType.NUMBER_PART, FieldType.NONE);

  /**
   * 栏目.
   *
   * @param field key
   * @param label name in the language of the answer
   * @param place what a template calls it
   * @param type what stands in it
   * @param required whether the paper may not be issued without it
   * @param choices what may be chosen
   * @param columns the columns of a table
   */
  public record FieldView(
      String field,
      String label,
      String place,
      Coded type,
      boolean required,
      List<String> choices,
      List<String> columns) {

    static FieldView of(FormField field, Language language) {
      boolean chinese = language == Language.ZH;
      return new FieldView(
          field.key(),
          chinese ? field.labelZh() : field.labelEn(),
          field.labelZh(),
          Coded.of(field.type()),
          field.required(),
          field.choices(),
          field.columns().stream()
              .map(column -> chinese ? column.labelZh() : column.labelEn())
              .toList());
    }
  }

  static FormView of(Form form, Language language) {
    return new FormView(
        form.key(),
        form.nationalNumber().isPresent() ? form.nationalNumber().getAsInt() : null,
        title(form, language),
        form.titleZh(),
        Coded.of(form.numberFrom()),
        form.copies(),
        form.fields().stream()
            .filter(field -> !UNSEEN.contains(field.type()))
            .map(field -> FieldView.of(field, language))
            .toList());
  }

  static String title(Form form, Language language) {
    return language == Language.ZH ? form.titleZh() : form.titleEn();
  }
}
