package org.anjian.rest.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is stepped on. */
final class SteppedClock extends Clock {

  private Instant now = Instant.parse("2026-11-23T08:00:00Z");

  void step(Duration duration) {
    now = now.plus(duration);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalStateException("tests use one zone");
  }

  @Override
  public Instant instant() {
    return now;
  }
}
