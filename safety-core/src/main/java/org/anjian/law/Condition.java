package org.anjian.law;

/**
 * 情形: the stage or circumstance that a clause attaches a penalty to, such as {@code
 * OVERDUE_UNCORRECTED}. An open vocabulary: statutes of provinces may need words that the national
 * ones do not.
 *
 * @param code capital letters, digits and underscores
 */
public record Condition(String code) implements Comparable<Condition> {

  /** 首次查处: the facts of the clause, no further stage. */
  public static final Condition INITIAL = new Condition("INITIAL");

  /** 逾期未改正. */
  public static final Condition OVERDUE_UNCORRECTED = new Condition("OVERDUE_UNCORRECTED");

  /** 拒不改正、拒不执行. */
  public static final Condition REFUSED = new Condition("REFUSED");

  public Condition {
    if (!Codes.isCode(code)) {
      throw new IllegalArgumentException(
          "a code has capital letters, digits and underscores: " + code);
    }
    code = code.intern();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Condition that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Condition other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
