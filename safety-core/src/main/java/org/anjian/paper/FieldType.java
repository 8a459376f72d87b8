package org.anjian.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.anjian.money.Yuan;

/** 栏目类型: what stands in a field of a form, and how it is written between programs. */
public enum FieldType {
  /** 一行文字. */
  TEXT(2_000),
  /** 成段文字: with line ends. */
  LONG_TEXT(20_000),
  /** 日期: {@code 2026-11-23}. */
  DATE(10),
  /** 日期时间: {@code 2026-11-23T09:30}, of the clock on the wall. */
  DATE_TIME(16),
  /** 金额: yuan with two decimals. */
  AMOUNT(20),
  /** 数: a whole number of 0 or more. */
  NUMBER(9),
  /** 选项: one or several of a list, with 、 between. */
  CHOICE(2_000),
  /** 表格: rows, not a text. */
  TABLE(0),
  /** 签名: written by hand on the printed paper, with its date. */
  SIGNATURE(0),
  /** 文号部分: follows from the number of the document. */
  NUMBER_PART(0),
  /** 不用: a place of the official list that the form does not print. */
  NONE(0);

  private static final String BETWEEN_CHOICES = "、";

  private final int longest;

  FieldType(int longest) {
    this.longest = longest;
  }

  /** Whether somebody types it, or a record gives it, as a text. */
  public boolean isText() {
    return longest > 0;
  }

  /**
   * What is wrong with a text that is to stand in such a field; empty if nothing is.
   *
   * @param choices what may be chosen
   */
  Optional<String> faultOf(String text, List<String> choices) {
    if (!isText()) {
      return Optional.of("not typed");
    }
    if (text.length() > longest) {
      return Optional.of("longer than " + longest);
    }
    boolean oneLine = this != LONG_TEXT;
    if (text.chars().anyMatch(c -> c < ' ' && (oneLine || c != '\n') || c == 0x7f || c > 0xfffd)) {
      return Optional.of("control character");
    }
    try {
      return switch (this) {
        case DATE -> good(LocalDate.parse(text).toString().equals(text), "yyyy-MM-dd");
        case DATE_TIME ->
            good(LocalDateTime.parse(text).toString().equals(text), "yyyy-MM-ddTHH:mm");
        case AMOUNT -> good(Yuan.parse(text) != null, "yuan");
        case NUMBER -> good(text.matches("0|[1-9][0-9]{0,8}"), "whole number");
        case CHOICE -> good(choices.containsAll(List.of(text.split(BETWEEN_CHOICES))), "choice");
        default -> Optional.empty();
      };
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.of(
          this == AMOUNT ? "yuan" : this == DATE ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm");
    }
  }

  private static Optional<String> good(boolean holds, String fault) {
    return holds ? Optional.empty() : Optional.of(fault);
  }
}
