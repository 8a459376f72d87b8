package org.anjian.rest.paper;

import java.util.List;
import org.anjian.document.DocumentNumber;
import org.anjian.paper.DraftPaper;
import org.anjian.paper.FormField;
import org.anjian.rest.language.Language;

/**
 * 文书草稿: the paper as it would be issued now.
 *
 * @param form the form with its fields
 * @param number the number that it would carry, where the record has one; else null
 * @param agency the agency that issues it
 * @param values what stands in it
 * @param rows the rows of its table
 * @param missing what must be filled before it is issued
 */
public record DraftView(
    FormView form,
    String number,
    String agency,
    List<ValueView> values,
    List<List<String>> rows,
    List<MissingView> missing) {

  /**
   * 栏目内容.
   *
   * @param field key
   * @param text what stands in it
   * @param fixed whether the record fixes it
   */
  public record ValueView(String field, String text, boolean fixed) {}

  /**
   * 缺项.
   *
   * @param field key
   * @param label name in the language of the answer
   */
  public record MissingView(String field, String label) {

    static MissingView of(FormField field, Language language) {
      return new MissingView(
          field.key(), language == Language.ZH ? field.labelZh() : field.labelEn());
    }
  }

  static DraftView of(DraftPaper draft, Language language) {
    return new DraftView(
        FormView.of(draft.paper().form(), language),
        draft.number().map(DocumentNumber::toString).orElse(null),
        draft.agency(),
        draft.paper().values().entrySet().stream()
            .map(
                one ->
                    new ValueView(
                        one.getKey(), one.getValue(), draft.fixed().contains(one.getKey())))
            .toList(),
        draft.paper().rows(),
        draft.missing().stream().map(field -> MissingView.of(field, language)).toList());
  }
}
