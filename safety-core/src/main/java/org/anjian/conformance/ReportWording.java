package org.anjian.conformance;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anjian.law.Provision;

/** The words of a report. */
final class ReportWording {

  private static final String BUNDLE = "org.anjian.conformance.report";
  private static final ResourceBundle CHINESE = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
  private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

  private ReportWording() {}

  static String chinese(Report report) {
    return words(report, CHINESE);
  }

  static String english(Report report) {
    return words(report, ENGLISH);
  }

  private static String words(Report report, ResourceBundle bundle) {
    StringBuilder text = new StringBuilder();
    line(text, bundle, report.allPassed() ? "passed" : "failed", report.lawVersion());
    line(
        text,
        bundle,
        "cases",
        report.cases(),
        report.cases() - report.failures().size(),
        report.failures().size());
    report.casesByFile().forEach((file, cases) -> line(text, bundle, "file", file, cases));
    line(text, bundle, "rows", report.rows() - report.untouched().size(), report.rows());
    for (Provision row : report.untouched()) {
      line(text, bundle, "untouched", row.ref(), row.subject(), row.condition());
    }
    for (Failure failure : report.failures()) {
      line(
          text,
          bundle,
          "failure",
          failure.file(),
          failure.line(),
          failure.given(),
          failure.expected(),
          failure.found());
    }
    return text.toString();
  }

  private static void line(
      StringBuilder text, ResourceBundle bundle, String key, Object... values) {
    Object[] plain = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      plain[i] = values[i].toString();
    }
    text.append(new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain)).append('\n');
  }
}
