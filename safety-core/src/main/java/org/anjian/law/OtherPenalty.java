package org.anjian.law;

/**
 * 其他处罚和措施: what a clause orders beside or instead of a fine, such as {@code SUSPEND_PRODUCTION}. An
 * open vocabulary: statutes of provinces may need words that the national ones do not.
 *
 * @param code capital letters, digits and underscores
 */
public record OtherPenalty(String code) implements Comparable<OtherPenalty> {

  /** 责令改正. */
  public static final OtherPenalty ORDER_CORRECTION = new OtherPenalty("ORDER_CORRECTION");

  public OtherPenalty {
    if (!Codes.isCode(code)) {
      throw new IllegalArgumentException(
          "a code has capital letters, digits and underscores: " + code);
    }
    code = code.intern();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OtherPenalty that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(OtherPenalty other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
