package org.anjian.rest.sheet;

import java.util.List;
import org.anjian.rest.language.Language;
import org.anjian.table.SheetProblem;

/**
 * 表格问题.
 *
 * @param sheet name of the sheet or file
 * @param row line as the file counts it; 0 for the sheet as a whole
 * @param column heading of the column; empty for the line as a whole
 * @param code what is wrong
 * @param value what stands there
 * @param message what is wrong and what to do, in the language of the answer
 */
public record SheetProblemView(
    String sheet, int row, String column, String code, String value, String message) {

  /** Problems in the language of an answer. */
  public static List<SheetProblemView> all(List<SheetProblem> problems, Language language) {
    return problems.stream()
        .map(
            one ->
                new SheetProblemView(
                    one.sheet(),
                    one.row(),
                    one.column(),
                    one.code().name(),
                    one.value(),
                    language == Language.ZH ? one.messageZh() : one.messageEn()))
        .toList();
  }
}
