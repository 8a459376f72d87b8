package org.anjian.account;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * 已答复的请求: a request that an account sent under a key of its own, and the answer it got. Sent again
 * under the same key, it gets the same answer and nothing happens twice.
 *
 * @param id identity
 * @param account name of the account
 * @param key the key that the account chose, 1 to 200 characters
 * @param fingerprint SHA-256 of the request, in 64 lower-case hexadecimal digits
 * @param at when it was answered
 * @param answer the answer, in the words of whoever gave it
 */
public record AnsweredRequest(
    UUID id, String account, String key, String fingerprint, Instant at, String answer) {

  public AnsweredRequest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(answer, "answer");
    if (key.isBlank() || key.length() > 200) {
      throw new IllegalArgumentException("a request's key has 1 to 200 characters: " + key);
    }
    if (!fingerprint.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a fingerprint has 64 hexadecimal digits");
    }
  }
}
