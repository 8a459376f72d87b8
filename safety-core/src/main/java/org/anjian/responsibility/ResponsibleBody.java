package org.anjian.responsibility;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;

/**
 * 责任主体: a body that bears duties.
 *
 * @param code its code within the list, the same in every edition: capitals, digits and hyphens
 * @param name its full name
 * @param kind what kind of body
 * @param division the area of a township, village or community
 * @param enterprise the credit code of an enterprise
 * @param post the post that answers for it, such as 局长; no person's name; may be empty
 */
public record ResponsibleBody(
    String code,
    String name,
    BodyKind kind,
    Optional<DivisionCode> division,
    Optional<CreditCode> enterprise,
    String post) {

  /** How long a code may be. */
  public static final int LONGEST_CODE = 40;

  /** How long a name or post may be. */
  public static final int LONGEST = 200;

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");

  public ResponsibleBody {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(enterprise, "enterprise");
    name = name.strip();
    post = post.strip();
    if (!isCode(code)) {
      throw new IllegalArgumentException("a body has a code of capitals and digits: " + code);
    }
    if (name.isEmpty() || name.length() > LONGEST || post.length() > LONGEST) {
      throw new IllegalArgumentException("a body has a name of at most " + LONGEST + ": " + code);
    }
    if (enterprise.isPresent() != (kind == BodyKind.ENTERPRISE)) {
      throw new IllegalArgumentException(
          "an enterprise, and only that, has a credit code: " + code);
    }
  }

  /** Whether the text can be the code of a body or a duty. */
  public static boolean isCode(String text) {
    return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
  }
}
