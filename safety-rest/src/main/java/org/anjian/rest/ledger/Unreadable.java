package org.anjian.rest.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.ledger.LedgerProblem;
import org.anjian.ledger.ProblemCode;
import org.anjian.ledger.UnreadableWorkbook;

/** The reasons why a file cannot be read, as problems of the workbook. */
final class Unreadable {

  private Unreadable() {}

  static UnreadableWorkbook notAWorkbook(String reasonZh, String reasonEn) {
    return new UnreadableWorkbook(
        LedgerProblem.ofWorkbook(
            ProblemCode.NOT_A_WORKBOOK, Map.of("reasonZh", reasonZh, "reasonEn", reasonEn)));
  }

  static UnreadableWorkbook malformed(String part, Throwable cause) {
    return new UnreadableWorkbook(
        LedgerProblem.ofWorkbook(
            ProblemCode.NOT_A_WORKBOOK,
            Map.of(
                "reasonZh",
                "部件 " + part + " 格式有误",
                "reasonEn",
                "its part " + part + " is malformed")),
        cause);
  }

  static UnreadableWorkbook passwordProtected() {
    return new UnreadableWorkbook(
        LedgerProblem.ofWorkbook(ProblemCode.PASSWORD_PROTECTED, Map.of()));
  }

  static UnreadableWorkbook truncated(String part, Throwable cause) {
    return new UnreadableWorkbook(
        LedgerProblem.ofWorkbook(ProblemCode.TRUNCATED, Map.of("part", part)), cause);
  }

  static UnreadableWorkbook damaged(String part) {
    return new UnreadableWorkbook(
        LedgerProblem.ofWorkbook(ProblemCode.TRUNCATED, Map.of("part", part)));
  }

  static UnreadableWorkbook tooLarge(String whatZh, String whatEn, long limit) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("whatZh", whatZh);
    details.put("whatEn", whatEn);
    details.put("limit", Long.toString(limit));
    return new UnreadableWorkbook(LedgerProblem.ofWorkbook(ProblemCode.TOO_LARGE, details));
  }
}
