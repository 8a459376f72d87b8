package org.anjian.law;

/**
 * 处罚机关: who imposes the penalty, such as {@code EMERGENCY_MANAGEMENT}. An open vocabulary: statutes
 * of provinces may need words that the national ones do not.
 *
 * @param code capital letters, digits and underscores
 */
public record Enforcer(String code) implements Comparable<Enforcer> {

  /** 应急管理部门. */
  public static final Enforcer EMERGENCY_MANAGEMENT = new Enforcer("EMERGENCY_MANAGEMENT");

  public Enforcer {
    if (!Codes.isCode(code)) {
      throw new IllegalArgumentException(
          "a code has capital letters, digits and underscores: " + code);
    }
    code = code.intern();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Enforcer that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Enforcer other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
