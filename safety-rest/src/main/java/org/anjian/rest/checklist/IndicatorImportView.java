package org.anjian.rest.checklist;

import java.util.List;
import org.anjian.checklist.KeepCatalogue;
import org.anjian.rest.language.Language;
import org.anjian.rest.sheet.SheetProblemView;

/**
 * 指标导入结果.
 *
 * @param dryRun whether it was only asked what would happen
 * @param stored whether it was stored: neither on a dry run nor with errors
 * @param added indicators that are new
 * @param changed indicators that get another edition
 * @param unchanged indicators that say the same already
 * @param errors what is wrong, with sheet, row and column
 */
public record IndicatorImportView(
    boolean dryRun,
    boolean stored,
    int added,
    int changed,
    int unchanged,
    List<SheetProblemView> errors) {

  static IndicatorImportView of(
      KeepCatalogue.Imported imported, boolean dryRun, Language language) {
    return new IndicatorImportView(
        dryRun,
        imported.stored(),
        imported.added(),
        imported.changed(),
        imported.unchanged(),
        SheetProblemView.all(imported.problems(), language));
  }
}
