package org.anjian.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * 标识生成: time-ordered identities (UUID version 7, RFC 9562): a millisecond clock, then a counter
 * that keeps ids of one millisecond in order, then random bits.
 */
public final class Ids {

  private static final long COUNTER_LIMIT = 1L << 12;

  private final Clock clock;
  private final RandomGenerator random;
  private long lastMillis = -1;
  private long counter;

  public Ids(Clock clock) {
    this(clock, new SecureRandom());
  }

  /** With a source of randomness of the caller's, for repeatable data. */
  public Ids(Clock clock, RandomGenerator random) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.random = Objects.requireNonNull(random, "random");
  }

  /** A new identity, greater than all that this generator gave before. */
  public synchronized UUID next() {
    long millis = Math.max(clock.millis(), lastMillis);
    if (millis == lastMillis) {
      counter++;
      if (counter == COUNTER_LIMIT) {
        millis++;
        counter = 0;
      }
    } else {
      counter = 0;
    }
    lastMillis = millis;
    long high = (millis << 16) | 0x7000L | counter;
    long low = (random.nextLong() >>> 2) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
