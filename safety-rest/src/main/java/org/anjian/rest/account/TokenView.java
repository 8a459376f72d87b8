package org.anjian.rest.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.anjian.account.AccessToken;
import org.anjian.rest.label.Coded;
import org.anjian.rest.security.SignIn;

/**
 * 访问令牌.
 *
 * @param id identity
 * @param kind session or script
 * @param name what its owner calls it
 * @param token the token itself; shown once, when it is given
 * @param createdAt when it was given
 * @param expiresAt from when on it is worthless
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenView(
    UUID id, Coded kind, String name, String token, Instant createdAt, Instant expiresAt) {

  static TokenView of(SignIn.Issued issued) {
    return of(issued.token(), issued.secret());
  }

  static TokenView of(AccessToken token) {
    return of(token, null);
  }

  private static TokenView of(AccessToken token, String secret) {
    return new TokenView(
        token.id(),
        Coded.of(token.kind()),
        token.name(),
        secret,
        token.createdAt(),
        token.expiresAt());
  }
}
