package org.anjian.rest.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final SteppedClock clock = new SteppedClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  private Problem refused(String name, String address) {
    return assertThrows(Problem.class, () -> throttle.attempt(name, address));
  }

  private void fail(String name, String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.attempt(name, address);
    }
  }

  @Test
  void afterFiveFailuresTheAccountPausesHalfAMinute() {
    fail("wang", "10.0.0.1", 5);

    Problem problem = refused("WANG", "10.0.0.2");
    assertEquals(ProblemCode.TOO_MANY_ATTEMPTS, problem.code());
    assertEquals("31", problem.headers().get("Retry-After"));
    clock.step(Duration.ofSeconds(30));
    assertDoesNotThrow(() -> throttle.attempt("wang", "10.0.0.1"));
  }

  @Test
  void eachFurtherFailureDoublesThePauseUpToAQuarterOfAnHour() {
    fail("wang", "10.0.0.1", 5);
    for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
      assertEquals(
          Integer.toString(seconds + 1), refused("wang", "x").headers().get("Retry-After"));
      clock.step(Duration.ofSeconds(seconds));
      throttle.attempt("wang", "address " + seconds);
    }
  }

  @Test
  void successForgetsTheFailuresOfTheAccount() {
    fail("wang", "10.0.0.1", 4);
    throttle.succeeded("wang", "10.0.0.1");
    fail("wang", "10.0.0.1", 4);

    assertDoesNotThrow(() -> throttle.attempt("wang", "10.0.0.1"));
  }

  @Test
  void anAddressThatTriesManyNamesPausesForAll() {
    for (int i = 0; i < 20; i++) {
      throttle.attempt("name" + i, "10.0.0.9");
    }

    refused("another", "10.0.0.9");
    assertDoesNotThrow(() -> throttle.attempt("another", "10.0.0.1"));
  }

  @Test
  void failuresAreForgottenAfterAWhile() {
    fail("wang", "10.0.0.1", 4);
    clock.step(Duration.ofMinutes(16));
    fail("wang", "10.0.0.1", 4);

    assertDoesNotThrow(() -> throttle.attempt("wang", "10.0.0.1"));
  }
}
