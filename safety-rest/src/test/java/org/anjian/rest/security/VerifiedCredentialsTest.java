package org.anjian.rest.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VerifiedCredentialsTest {

  private final SteppedClock clock = new SteppedClock();
  private final VerifiedCredentials verified = new VerifiedCredentials(clock);

  @Test
  void whatWasVerifiedIsKnownForAShortWhile() {
    String key = verified.keyOf("wang", "password");
    assertFalse(verified.areKnown(key, "hash"));

    verified.remember(key, "hash");

    assertTrue(verified.areKnown(key, "hash"));
    clock.step(Duration.ofMinutes(4));
    assertTrue(verified.areKnown(key, "hash"));
    clock.step(Duration.ofMinutes(1));
    assertFalse(verified.areKnown(key, "hash"));
  }

  @Test
  void aChangedPasswordMakesTheMemoryWorthlessAtOnce() {
    String key = verified.keyOf("wang", "password");
    verified.remember(key, "hash");

    assertFalse(verified.areKnown(key, "another hash"));
  }

  @Test
  void nameAndPasswordCannotBeShiftedIntoEachOther() {
    assertNotEquals(verified.keyOf("ab", "c"), verified.keyOf("a", "bc"));
    assertEquals(verified.keyOf("ab", "c"), verified.keyOf("ab", "c"));
  }

  @Test
  void theKeyIsOfThisProcessAlone() {
    assertNotEquals(
        verified.keyOf("wang", "password"),
        new VerifiedCredentials(clock).keyOf("wang", "password"));
  }
}
