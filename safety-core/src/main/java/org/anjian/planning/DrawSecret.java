package org.anjian.planning;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * 抽取密钥: 32 random bytes that nobody sees before the draw, and everybody after it.
 *
 * @param hex the bytes in 64 lower-case hexadecimal digits
 */
public record DrawSecret(String hex) {

  private static final int BYTES = 32;

  public DrawSecret {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a secret has 64 hexadecimal digits");
    }
  }

  /**
   * A new secret.
   *
   * @param random a source that nobody can foresee, such as {@link java.security.SecureRandom}
   */
  public static DrawSecret from(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new DrawSecret(HexFormat.of().formatHex(bytes));
  }

  /** Does not tell. */
  @Override
  public String toString() {
    return "secret";
  }
}
