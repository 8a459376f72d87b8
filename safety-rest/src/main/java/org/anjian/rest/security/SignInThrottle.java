package org.anjian.rest.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;

/**
 * 登录限速: slows down guessing. After {@value #FREE_BY_ACCOUNT} failures in a row for an account, or
 * {@value #FREE_BY_ADDRESS} from an address, each further one doubles the pause, from half a minute
 * to a quarter of an hour. An attempt counts as failed until it has succeeded.
 */
final class SignInThrottle {

  private static final int FREE_BY_ACCOUNT = 5;
  private static final int FREE_BY_ADDRESS = 20;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private static final int CAPACITY = 20_000;

  private record Failures(int count, Instant pauseUntil, Instant forgottenAt) {}

  private final Map<String, Failures> failures = new HashMap<>();
  private final Clock clock;

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  /**
   * Notes an attempt.
   *
   * @throws Problem TOO_MANY_ATTEMPTS while there is a pause; the attempt is not made then
   */
  synchronized void attempt(String name, String address) {
    Instant now = clock.instant();
    refuseDuringPause(account(name), now);
    refuseDuringPause(address(address), now);
    note(account(name), FREE_BY_ACCOUNT, now);
    note(address(address), FREE_BY_ADDRESS, now);
  }

  /** Notes that the attempt succeeded. */
  synchronized void succeeded(String name, String address) {
    failures.remove(account(name));
    failures.computeIfPresent(
        address(address),
        (key, found) ->
            found.count() <= 1
                ? null
                : new Failures(found.count() - 1, Instant.MIN, found.forgottenAt()));
  }

  private void refuseDuringPause(String key, Instant now) {
    Failures found = failures.get(key);
    if (found != null && now.isBefore(found.pauseUntil())) {
      long seconds = Duration.between(now, found.pauseUntil()).toSeconds() + 1;
      throw Problem.of(ProblemCode.TOO_MANY_ATTEMPTS, Map.of("seconds", seconds))
          .withHeader("Retry-After", Long.toString(seconds));
    }
  }

  private void note(String key, int free, Instant now) {
    if (failures.size() >= CAPACITY) {
      failures.values().removeIf(found -> !now.isBefore(found.forgottenAt()));
    }
    Failures before = failures.get(key);
    int count = before == null || !now.isBefore(before.forgottenAt()) ? 1 : before.count() + 1;
    Duration pause = Duration.ZERO;
    if (count >= free) {
      int doublings = Math.min(count - free, 10);
      pause = FIRST_PAUSE.multipliedBy(1L << doublings);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
    if (before != null || failures.size() < CAPACITY) {
      failures.put(key, new Failures(count, now.plus(pause), now.plus(pause).plus(LONGEST_PAUSE)));
    }
  }

  private static String account(String name) {
    return "account " + name.toLowerCase(Locale.ROOT);
  }

  private static String address(String address) {
    return "address " + address;
  }
}
