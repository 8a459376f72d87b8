package org.anjian.rest.security;

import java.util.Map;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/** 密码要求: length, and not the name of the account; no rules about kinds of characters. */
public final class PasswordRule {

  /** 最短. */
  public static final int MINIMUM = 10;

  /** 最长. */
  public static final int MAXIMUM = 200;

  private PasswordRule() {}

  /**
   * Refuses a password that is too short, too long, or the name.
   *
   * @throws Problem PASSWORD_TOO_WEAK
   */
  public static void check(String name, String password) {
    int length = password.codePointCount(0, password.length());
    if (length < MINIMUM || length > MAXIMUM || password.equalsIgnoreCase(name)) {
      throw Problem.of(
          ProblemCode.PASSWORD_TOO_WEAK, Map.of("minimum", MINIMUM, "maximum", MAXIMUM));
    }
  }
}
