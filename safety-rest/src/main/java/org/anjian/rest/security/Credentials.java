package org.anjian.rest.security;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.anjian.account.AccessToken;
import org.anjian.account.Account;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/**
 * 凭据: what a request shows to say whose it is: the header {@code Authorization} with Basic or
 * Bearer, or the cookie of a session.
 */
public final class Credentials {

  /** 会话 Cookie. */
  public static final String COOKIE = "anjian_session";

  /** 控制台请求头: only scripts of this very site can send it, so a change under a session needs it. */
  public static final String CONSOLE_HEADER = "X-Anjian-Console";

  /** Request attribute: the {@link Account} that was found. */
  public static final String ACCOUNT = "org.anjian.account";

  /** Request attribute: true when a session's cookie said so. */
  public static final String BY_SESSION = "org.anjian.session";

  /** Request attribute: the {@link Problem} with what was shown. */
  public static final String PROBLEM = "org.anjian.problem";

  private static final String BASIC = "Basic ";
  private static final String BEARER = "Bearer ";

  private Credentials() {}

  /**
   * 核验结果.
   *
   * @param account the account
   * @param bySession whether a session's cookie named it
   */
  public record Shown(Account account, boolean bySession) {}

  /**
   * Finds out whose request it is. The header prevails over the cookie; a session that has ended
   * counts as nobody, a wrong header is refused.
   *
   * @param authorization value of the header, or null
   * @param session value of the cookie, or null
   * @throws Problem WRONG_CREDENTIALS, NOT_SIGNED_IN or TOO_MANY_ATTEMPTS
   */
  public static Optional<Shown> read(
      SignIn signIn, String authorization, String session, String address) {
    if (authorization != null) {
      return Optional.of(new Shown(byHeader(signIn, authorization, address), false));
    }
    return Optional.ofNullable(session)
        .flatMap(secret -> signIn.byToken(secret, AccessToken.Kind.SESSION))
        .map(account -> new Shown(account, true));
  }

  private static Account byHeader(SignIn signIn, String authorization, String address) {
    if (authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      String[] pair = decoded(authorization.substring(BASIC.length()).strip()).split(":", 2);
      if (pair.length == 2) {
        return signIn.byPassword(pair[0], pair[1], address);
      }
    } else if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return signIn
          .byToken(authorization.substring(BEARER.length()).strip(), AccessToken.Kind.BEARER)
          .orElseThrow(() -> Problem.of(ProblemCode.NOT_SIGNED_IN));
    }
    throw Problem.of(ProblemCode.NOT_SIGNED_IN);
  }

  private static String decoded(String base64) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Base64.getDecoder().decode(base64)))
          .toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw Problem.of(ProblemCode.WRONG_CREDENTIALS);
    }
  }
}
