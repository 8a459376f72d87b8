package org.anjian.enterprise;

import java.util.Objects;
import org.anjian.division.Divisions;

/**
 * 统一社会信用代码: the eighteen characters that identify a legal person or other organisation (GB
 * 32100-2015).
 *
 * <p>Registration department (1), kind of organisation (1), division of the registering authority
 * (6), organisation code of GB 11714 (9), check character (1). Letters are capitals without I, O,
 * S, V and Z.
 *
 * <p>An instance always has a correct check character. It may still carry an organisation code that
 * fails its own check, or a division that no longer exists: registers contain such codes, so {@link
 * #check} only remarks on them.
 *
 * @param value the eighteen characters in capitals
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

  static final int LENGTH = 18;
  static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /**
   * Accepts a code in its canonical spelling only; {@link #parse} is tolerant.
   *
   * @throws IllegalArgumentException if length, a character or the check character is wrong
   */
  public CreditCode {
    Objects.requireNonNull(value, "value");
    CreditCodeCheck.refuseErrors(CreditCodeCheck.errorsOf(value), value);
  }

  /**
   * Reads a code, tolerating lower case, full-width characters and blanks around it.
   *
   * @throws IllegalArgumentException naming each broken rule and the text
   */
  public static CreditCode parse(String text) {
    CreditCodeCheck check = check(text);
    CreditCodeCheck.refuseErrors(check.errors(), text);
    return check.code().orElseThrow();
  }

  /** 校验: reads a code and lists what is wrong and what is merely odd, without throwing. */
  public static CreditCodeCheck check(String text) {
    return CreditCodeCheck.of(text);
  }

  /** 校验: as {@link #check(String)}, and compares the division with the register. */
  public static CreditCodeCheck check(String text, Divisions divisions) {
    return CreditCodeCheck.of(text).withDivisionOf(divisions);
  }

  /**
   * Completes seventeen characters with their check character.
   *
   * @throws IllegalArgumentException if there are not seventeen permitted characters
   */
  public static CreditCode withCheckCharacter(String first17) {
    if (first17.length() != LENGTH - 1
        || first17.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
      throw new IllegalArgumentException(
          "a credit code needs 17 permitted characters before the check character: " + first17);
    }
    return new CreditCode(first17 + checkCharacter(first17));
  }

  /** The check character that the first seventeen characters call for. */
  static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
    }
    return CHARACTERS.charAt((31 - sum % 31) % 31);
  }

  /** 登记管理部门代码: the first character; 9 is market regulation. */
  public char department() {
    return value.charAt(0);
  }

  /** 机构类别代码: the second character; for department 9, 1 is an enterprise, 2 a sole trader. */
  public char category() {
    return value.charAt(1);
  }

  /** 登记管理机关行政区划码: the six characters of the registering authority's division. */
  public String division() {
    return value.substring(2, 8);
  }

  /** 组织机构代码: the nine characters of GB 11714. */
  public String organisationCode() {
    return value.substring(8, 17);
  }

  /** Whether the organisation code ends in the character that GB 11714 calls for. */
  boolean organisationCodeAddsUp() {
    String code = organisationCode();
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = (11 - sum % 11) % 11;
    return code.charAt(8) == (check == 10 ? 'X' : (char) ('0' + check));
  }

  @Override
  public int compareTo(CreditCode other) {
    return value.compareTo(other.value);
  }

  /** The eighteen characters. */
  @Override
  public String toString() {
    return value;
  }
}
