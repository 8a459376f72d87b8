package org.anjian.enterprise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.division.Division;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;

/**
 * 信用代码校验结果: what a text says as a credit code: the code itself unless there is an error, and
 * everything worth a remark.
 */
public final class CreditCodeCheck {

  /** 校验项: the rules that are looked at. Stable codes. */
  public enum Rule {
    /** 位数: not eighteen characters. */
    LENGTH(true),
    /** 字符: a character that GB 32100 does not use. */
    CHARACTER(true),
    /** 校验码: the last character is not the one that the first seventeen call for. */
    CHECK_CHARACTER(true),
    /** 已规范: lower case, full width or blanks were put right. */
    NORMALISED(false),
    /** 组织机构代码校验: the inner code of GB 11714 does not add up; 17 real codes are known. */
    ORGANISATION_CODE(false),
    /** 区划已撤销: the division existed, but not any more. */
    DIVISION_ABOLISHED(false),
    /** 区划未知: the register of divisions has never heard of the division. */
    DIVISION_UNKNOWN(false);

    private final boolean error;

    Rule(boolean error) {
      this.error = error;
    }

    /** Whether breaking the rule means that there is no code. */
    public boolean isError() {
      return error;
    }
  }

  /**
   * 校验意见: one broken rule.
   *
   * @param rule which
   * @param message the rule in words, with the part of the text that breaks it
   */
  public record Remark(Rule rule, String message) {

    /** Both parts are needed. */
    public Remark {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(message, "message");
    }
  }

  private final CreditCode code;
  private final List<Remark> errors;
  private final List<Remark> warnings;

  private CreditCodeCheck(CreditCode code, List<Remark> errors, List<Remark> warnings) {
    this.code = code;
    this.errors = List.copyOf(errors);
    this.warnings = List.copyOf(warnings);
  }

  static CreditCodeCheck of(String text) {
    Objects.requireNonNull(text, "text");
    String canonical =
        Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    List<Remark> errors = errorsOf(canonical);
    if (!errors.isEmpty()) {
      return new CreditCodeCheck(null, errors, List.of());
    }
    CreditCode code = new CreditCode(canonical);
    List<Remark> warnings = new ArrayList<>();
    if (!canonical.equals(text)) {
      warnings.add(
          new Remark(Rule.NORMALISED, "credit code was written \"" + text + "\", not " + code));
    }
    if (!code.organisationCodeAddsUp()) {
      warnings.add(
          new Remark(
              Rule.ORGANISATION_CODE,
              "organisation code " + code.organisationCode() + " fails the check of GB 11714"));
    }
    return new CreditCodeCheck(code, errors, warnings);
  }

  CreditCodeCheck withDivisionOf(Divisions divisions) {
    Objects.requireNonNull(divisions, "divisions");
    if (code == null) {
      return this;
    }
    Optional<Division> division = latestDivision(divisions);
    if (division.filter(Division::isCurrent).isPresent()) {
      return this;
    }
    List<Remark> more = new ArrayList<>(warnings);
    more.add(
        division
            .map(
                former ->
                    new Remark(
                        Rule.DIVISION_ABOLISHED,
                        "division " + former.code() + ' ' + former.name() + " is abolished"))
            .orElseGet(
                () ->
                    new Remark(
                        Rule.DIVISION_UNKNOWN,
                        "division " + code.division() + " is not in the register")));
    return new CreditCodeCheck(code, errors, more);
  }

  private Optional<Division> latestDivision(Divisions divisions) {
    String digits = code.division();
    return DivisionCode.isCode(digits)
        ? divisions.latest(DivisionCode.parse(digits))
        : Optional.empty();
  }

  static List<Remark> errorsOf(String code) {
    List<Remark> errors = new ArrayList<>();
    if (code.length() != CreditCode.LENGTH) {
      errors.add(
          new Remark(Rule.LENGTH, "credit code must have 18 characters, not " + code.length()));
    }
    String foreign =
        code.chars()
            .filter(c -> CreditCode.CHARACTERS.indexOf(c) < 0)
            .distinct()
            .limit(CreditCode.LENGTH)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    if (!foreign.isEmpty()) {
      errors.add(new Remark(Rule.CHARACTER, "credit code must not contain " + foreign));
    }
    if (errors.isEmpty()) {
      char expected = CreditCode.checkCharacter(code);
      if (code.charAt(CreditCode.LENGTH - 1) != expected) {
        errors.add(
            new Remark(
                Rule.CHECK_CHARACTER, "credit code must end in its check character " + expected));
      }
    }
    return errors;
  }

  static void refuseErrors(List<Remark> errors, String text) {
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          errors.stream().map(Remark::message).collect(Collectors.joining("; "))
              + ": \""
              + (text.length() <= 40 ? text : text.substring(0, 40) + "…")
              + "\"");
    }
  }

  /** The code; empty when there are errors. */
  public Optional<CreditCode> code() {
    return Optional.ofNullable(code);
  }

  /** What makes it no credit code. */
  public List<Remark> errors() {
    return errors;
  }

  /** What is odd, but occurs in real registers. */
  public List<Remark> warnings() {
    return warnings;
  }

  /** Whether there is a code. */
  public boolean isValid() {
    return errors.isEmpty();
  }

  @Override
  public String toString() {
    return (code == null ? "no credit code" : code.value())
        + (errors.isEmpty() ? "" : " errors " + errors)
        + (warnings.isEmpty() ? "" : " warnings " + warnings);
  }
}
