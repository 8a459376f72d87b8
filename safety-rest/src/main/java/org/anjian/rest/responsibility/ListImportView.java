package org.anjian.rest.responsibility;

import java.util.List;
import org.anjian.responsibility.KeepResponsibilities;
import org.anjian.rest.language.Language;
import org.anjian.rest.sheet.SheetProblemView;

/**
 * 责任清单导入结果.
 *
 * @param dryRun whether it was only asked what is wrong
 * @param stored whether the draft has the new content: neither on a dry run nor with errors
 * @param bodies how many bodies were read
 * @param duties how many duties were read
 * @param errors what is wrong, with sheet, row and column
 */
public record ListImportView(
    boolean dryRun, boolean stored, int bodies, int duties, List<SheetProblemView> errors) {

  static ListImportView of(
      KeepResponsibilities.Imported imported, boolean dryRun, Language language) {
    return new ListImportView(
        dryRun,
        imported.list().isPresent(),
        imported.bodies(),
        imported.duties(),
        SheetProblemView.all(imported.problems(), language));
  }
}
