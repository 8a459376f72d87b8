package org.anjian.ledger;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * 单元格: the content of one cell as the file stores it, before anybody says what it means.
 *
 * <p>A formula is never computed: the value that was stored with it is taken, and the cell says
 * that it {@linkplain #fromFormula() came from a formula}.
 */
public sealed interface Cell {

  /** An empty cell without a formula. */
  Cell BLANK = new Blank(false);

  /** 公式单元格: whether the value was computed by a formula and stored with it. */
  boolean fromFormula();

  /** Whether nothing at all is written, blanks and invisible characters left aside. */
  default boolean isBlank() {
    return false;
  }

  /** 原样: the content as a person sees it, for messages. */
  String shown();

  /**
   * 文本: text as it stands, blanks and all.
   *
   * @param value the text, possibly empty
   * @param fromFormula see {@link Cell#fromFormula()}
   */
  record Text(String value, boolean fromFormula) implements Cell {
    public Text {
      Objects.requireNonNull(value, "value");
    }

    /** A text that was typed in. */
    public static Text of(String value) {
      return new Text(value, false);
    }

    @Override
    public boolean isBlank() {
      return Characters.stripped(value).isEmpty();
    }

    @Override
    public String shown() {
      return value;
    }
  }

  /**
   * 数字: a number, exactly as the digits stand in the file.
   *
   * @param value the number; its exponent lies within ±400
   * @param fromFormula see {@link Cell#fromFormula()}
   */
  record Number(BigDecimal value, boolean fromFormula) implements Cell {
    public Number {
      Objects.requireNonNull(value, "value");
    }

    /** A number that was typed in. */
    public static Number of(BigDecimal value) {
      return new Number(value, false);
    }

    @Override
    public String shown() {
      return (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toPlainString();
    }
  }

  /**
   * 日期: a number that the workbook formats as a date, or a date in ISO form.
   *
   * @param value the day and the time of day; midnight where the cell says nothing
   * @param fromFormula see {@link Cell#fromFormula()}
   */
  record Date(LocalDateTime value, boolean fromFormula) implements Cell {
    public Date {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String shown() {
      return value.toLocalDate().toString();
    }
  }

  /**
   * 逻辑值: TRUE or FALSE.
   *
   * @param value the value
   * @param fromFormula see {@link Cell#fromFormula()}
   */
  record Bool(boolean value, boolean fromFormula) implements Cell {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /**
   * 错误值: an error that Excel shows in place of a value.
   *
   * @param code as Excel prints it, such as {@code #REF!}
   * @param fromFormula see {@link Cell#fromFormula()}
   */
  record ErrorValue(String code, boolean fromFormula) implements Cell {
    public ErrorValue {
      Objects.requireNonNull(code, "code");
    }

    @Override
    public String shown() {
      return code;
    }
  }

  /**
   * 空白: nothing. With a formula: the formula was never computed, so that no value is stored.
   *
   * @param fromFormula see {@link Cell#fromFormula()}
   */
  record Blank(boolean fromFormula) implements Cell {
    @Override
    public boolean isBlank() {
      return true;
    }

    @Override
    public String shown() {
      return "";
    }
  }
}
