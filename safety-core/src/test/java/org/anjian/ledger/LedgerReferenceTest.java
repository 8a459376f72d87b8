package org.anjian.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/**
 * docs/reference/ledgers.md says what the code does. After a change, {@code
 * -Danjian.reference.write=true} writes it anew.
 */
class LedgerReferenceTest {

  private static final Path PAGE = Path.of("../docs/reference/ledgers.md");

  @Test
  void thePageListsEverySheetHeadingAndProblem() throws IOException {
    String page = page();
    if (Boolean.getBoolean("anjian.reference.write")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE));
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# 年度台账 Ledgers of a year\n\n")
        .append("由 `LedgerReferenceTest` 生成并核对。Written and checked by `LedgerReferenceTest`.\n\n")
        .append("十四个工作表都要有，表头都要有，次序不限；没有数据时保留表头。")
        .append("All fourteen sheets and all headings must be there, in any order; ")
        .append("without data, keep the headings.\n\n");
    for (LedgerSheet sheet : LedgerSheet.values()) {
      page.append("## ").append(sheet.title()).append(' ').append(sheet.titleEn()).append("\n\n");
      page.append("| 列 Column | 必填 Required | 内容 Content |\n|---|---|---|\n");
      for (Heading heading : sheet.headings()) {
        page.append("| ")
            .append(heading.text())
            .append(" | ")
            .append(heading.required() ? "是" : "")
            .append(" | ")
            .append(heading.type().labelZh())
            .append(' ')
            .append(heading.type().labelEn())
            .append(heading.words().isEmpty() ? "" : ": " + String.join("、", heading.words()))
            .append(" |\n");
      }
      page.append('\n');
    }
    page.append("## 问题代码 Problem codes\n\n")
        .append("有错误的行不入库，警告不影响入库。")
        .append("A row with an error is not stored; a warning does not matter for that.\n\n");
    page.append("| 代码 Code | | 说明 Message |\n|---|---|---|\n");
    ResourceBundle chinese = ResourceBundle.getBundle("org.anjian.ledger.problems", Locale.ROOT);
    ResourceBundle english = ResourceBundle.getBundle("org.anjian.ledger.problems", Locale.ENGLISH);
    for (ProblemCode code : ProblemCode.values()) {
      page.append("| `")
          .append(code)
          .append("` | ")
          .append(code.severity() == ProblemCode.Severity.ERROR ? "错误 error" : "警告 warning")
          .append(" | ")
          .append(chinese.getString(code.name()))
          .append("<br>")
          .append(english.getString(code.name()))
          .append(" |\n");
    }
    return page.toString();
  }
}
