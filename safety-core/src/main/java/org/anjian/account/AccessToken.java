package org.anjian.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * 访问令牌: a secret that stands for an account until it expires: a session of the console, or a token
 * of a script. Only the hash of the secret is kept.
 *
 * @param id identity
 * @param account the account for which it stands
 * @param kind session or script
 * @param name what its owner calls it
 * @param hash SHA-256 of the secret, in 64 lower-case hexadecimal digits
 * @param createdAt when it was given
 * @param expiresAt from when on it is worthless
 */
public record AccessToken(
    UUID id,
    UUID account,
    Kind kind,
    String name,
    String hash,
    Instant createdAt,
    Instant expiresAt) {

  /** 令牌种类. */
  public enum Kind {
    /** 登录会话. */
    SESSION,
    /** 程序接口令牌. */
    BEARER
  }

  public AccessToken {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(createdAt, "createdAt");
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("a token has a name of at most 100 characters: " + name);
    }
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("the hash of a token has 64 hexadecimal digits");
    }
    if (!expiresAt.isAfter(createdAt)) {
      throw new IllegalArgumentException("a token expires after it is given: " + expiresAt);
    }
  }

  /** Whether it still stands for its account. */
  public boolean validAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  @Override
  public String toString() {
    return kind + " " + name + " until " + expiresAt;
  }
}
