package org.anjian.rest.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 已核验的凭据: remembers for a short while that a password was found to belong to a hash, so that a
 * script that sends its password with every call does not cost the full computation each time.
 *
 * <p>Neither name nor password is kept, only their HMAC under a random key of this process. What is
 * remembered is the stored hash that was matched: a changed password changes the hash, and the
 * memory is worthless at once, whoever changed it and wherever.
 */
final class VerifiedCredentials {

  private static final Duration MEMORY = Duration.ofMinutes(5);
  private static final int CAPACITY = 1_000;
  private static final String ALGORITHM = "HmacSHA256";

  private record Verified(String passwordHash, Instant until) {}

  private final Map<String, Verified> memory = new ConcurrentHashMap<>();
  private final SecretKeySpec key;
  private final Clock clock;

  VerifiedCredentials(Clock clock) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, ALGORITHM);
    this.clock = clock;
  }

  /** What stands for a name and a password in this process. */
  String keyOf(String name, String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(name.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  /** Whether the credentials were found to match this stored hash a short while ago. */
  boolean areKnown(String credentials, String passwordHash) {
    Verified verified = memory.get(credentials);
    return verified != null
        && verified.passwordHash().equals(passwordHash)
        && clock.instant().isBefore(verified.until());
  }

  /** Remembers that the credentials match a stored hash. */
  void remember(String credentials, String passwordHash) {
    Instant now = clock.instant();
    if (memory.size() >= CAPACITY) {
      memory.values().removeIf(verified -> !now.isBefore(verified.until()));
    }
    if (memory.size() < CAPACITY) {
      memory.put(credentials, new Verified(passwordHash, now.plus(MEMORY)));
    }
  }
}
