package org.anjian.rest.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * 密码散列: PBKDF2 with HMAC-SHA-512, a salt of its own for each password, and {@value #ITERATIONS}
 * rounds. The text of a hash says how it was made, so that the rounds can grow.
 */
public final class Pbkdf2 {

  /** 迭代次数. */
  public static final int ITERATIONS = 210_000;

  private static final String SCHEME = "pbkdf2-sha512";
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Pbkdf2() {}

  /** Hashes a password with a new salt. */
  public static String hash(char[] password) {
    return hash(password, ITERATIONS);
  }

  static String hash(char[] password, int iterations) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return SCHEME
        + '$'
        + iterations
        + '$'
        + Base64.getEncoder().encodeToString(salt)
        + '$'
        + Base64.getEncoder().encodeToString(derive(password, salt, iterations));
  }

  /** Whether a password belongs to a hash; false for a text that is no hash. */
  public static boolean verify(char[] password, String hash) {
    String[] parts = hash.split("\\$");
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
  }

  private static byte[] derive(char[] password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, HASH_BYTES * 8);
    try {
      return Arrays.copyOf(
          SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded(), HASH_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
