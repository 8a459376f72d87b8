package org.anjian.ledger;

import static org.anjian.ledger.CellReaders.details;

import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.CreditCodeCheck;

/** How codes and numbers that identify something are read from cells. */
final class Identifiers {

  private Identifiers() {}

  /** 统一社会信用代码. */
  static CellReader<CreditCode> creditCode() {
    return CellReaders.parsed(
        HeadingType.CREDIT_CODE,
        (text, report) -> {
          CreditCodeCheck check = CreditCode.check(Characters.folded(text));
          if (!check.isValid()) {
            report.problem(
                ProblemCode.INVALID_CREDIT_CODE,
                details(
                    "value",
                    text,
                    "reasonZh",
                    check.errors().stream()
                        .map(remark -> inChinese(remark.rule()))
                        .collect(Collectors.joining("；")),
                    "reasonEn",
                    check.errors().stream()
                        .map(CreditCodeCheck.Remark::message)
                        .collect(Collectors.joining("; "))));
          }
          return check.code();
        });
  }

  /** A rule of credit codes, as broken, in Chinese. */
  static String inChinese(CreditCodeCheck.Rule rule) {
    return switch (rule) {
      case LENGTH -> "应为 18 位";
      case CHARACTER -> "含有代码不使用的字符";
      case CHECK_CHARACTER -> "校验码不符";
      case NORMALISED -> "书写不规范";
      case ORGANISATION_CODE -> "其中的组织机构代码校验不符（GB 11714）";
      case DIVISION_ABOLISHED -> "登记机关所在的区划已撤销";
      case DIVISION_UNKNOWN -> "登记机关所在的区划未收录";
    };
  }

  /** 行政区划代码: six, nine or twelve digits. */
  static CellReader<DivisionCode> division() {
    return CellReaders.parsed(
        HeadingType.DIVISION,
        (text, report) -> {
          String digits = Characters.folded(text);
          if (!DivisionCode.isCode(digits)) {
            report.problem(
                ProblemCode.WRONG_TYPE,
                details(
                    "value",
                    text,
                    "expectedZh",
                    HeadingType.DIVISION.labelZh(),
                    "expectedEn",
                    HeadingType.DIVISION.labelEn()));
            return Optional.empty();
          }
          return Optional.of(DivisionCode.parse(digits));
        });
  }

  /** 文号 of a kind of paper; kind words of the county's own are accepted as they are. */
  static CellReader<DocumentNumber> document(DocumentKind kind) {
    String example = DocumentNumber.of("翼", kind, 2020, 1).toString();
    return CellReaders.parsed(
        HeadingType.DOCUMENT_NUMBER,
        (text, report) -> {
          DocumentNumber number;
          try {
            number = DocumentNumber.parse(text);
          } catch (IllegalArgumentException e) {
            report.problem(
                ProblemCode.INVALID_DOCUMENT_NUMBER, details("value", text, "example", example));
            return Optional.empty();
          }
          if (number.kind().filter(other -> other != kind).isPresent()) {
            report.problem(
                ProblemCode.WRONG_DOCUMENT_KIND, details("value", text, "example", example));
          }
          return Optional.of(number);
        });
  }
}
