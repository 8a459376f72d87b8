package org.anjian.persistence.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeenChangesTest {

  private static final Instant NOW = Instant.parse("2024-03-01T02:00:00Z");

  @Test
  void aNumberThatCommitsLaterThanALargerOneIsAwaited() {
    SeenChanges seen = new SeenChanges(10);

    assertTrue(seen.see(13, NOW));
    assertEquals(List.of(new SeenChanges.Range(11, 12)), seen.awaited(NOW));
    assertTrue(seen.see(12, NOW));
    assertEquals(List.of(new SeenChanges.Range(11, 11)), seen.awaited(NOW));
    assertFalse(seen.see(12, NOW));
    assertTrue(seen.see(11, NOW));
    assertEquals(List.of(), seen.awaited(NOW));
  }

  @Test
  void aNumberThatWasRolledBackIsNotAwaitedForEver() {
    SeenChanges seen = new SeenChanges(0);
    seen.see(2, NOW);

    assertEquals(1, seen.awaited(NOW.plusSeconds(7_000)).size());
    assertEquals(0, seen.awaited(NOW.plusSeconds(7_201)).size());
  }

  @Test
  void manyGapsAreAskedForInAFewRanges() {
    SeenChanges seen = new SeenChanges(0);
    for (int number = 2; number <= 60; number += 2) {
      seen.see(number, NOW);
    }

    List<SeenChanges.Range> ranges = seen.awaited(NOW);

    assertEquals(6, ranges.size());
    assertEquals(1, ranges.get(0).from());
    assertEquals(59, ranges.get(5).to());
  }
}
