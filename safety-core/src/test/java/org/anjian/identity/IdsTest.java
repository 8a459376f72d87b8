package org.anjian.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Clock STOPPED = Clock.fixed(NOON, ZoneOffset.UTC);

  @Test
  void anIdentityIsOfVersionSevenAndOfTheUsualVariant() {
    Ids ids = new Ids(STOPPED);
    for (int i = 0; i < 10_000; i++) {
      UUID id = ids.next();
      assertEquals(7, id.version());
      assertEquals(2, id.variant());
    }
  }

  @Test
  void theFirst48BitsAreTheMilliseconds() {
    UUID id = new Ids(STOPPED).next();
    assertEquals(NOON.toEpochMilli(), id.getMostSignificantBits() >>> 16);
  }

  @Test
  void identitiesOfOneMillisecondAreInOrderAlsoBeyondTheCounter() {
    assertAscending(new Ids(STOPPED, new Random(9562)), 20_000);
  }

  @Test
  void identitiesStayInOrderWhenTheClockIsSetBack() {
    Iterator<Integer> offsets = List.of(0, 5, -60_000, -60_000, 3, 6).iterator();
    InstantSource jumping = () -> NOON.plusMillis(offsets.next());
    assertAscending(new Ids(jumping.withZone(ZoneOffset.UTC), new Random(1)), 6);
  }

  @Test
  void theOrderOfTheTextIsTheOrderOfTime() {
    Ids ids = new Ids(STOPPED);
    List<String> texts = IntStream.range(0, 9_000).mapToObj(i -> ids.next().toString()).toList();
    List<String> sorted = new ArrayList<>(texts);
    Collections.sort(sorted);
    assertEquals(sorted, texts);
  }

  @Test
  void twoDevicesInTheSameMillisecondDoNotMeet() {
    Set<UUID> seen = new HashSet<>();
    for (int device = 0; device < 100; device++) {
      Ids ids = new Ids(STOPPED);
      for (int i = 0; i < 100; i++) {
        assertTrue(seen.add(ids.next()));
      }
    }
  }

  @Test
  void threadsThatShareAGeneratorGetDifferentIdentities() {
    Ids ids = new Ids(STOPPED);
    long different =
        IntStream.range(0, 50_000).parallel().mapToObj(i -> ids.next()).distinct().count();
    assertEquals(50_000, different);
  }

  @Test
  void theSameRandomSourceGivesTheSameData() {
    assertEquals(new Ids(STOPPED, new Random(7)).next(), new Ids(STOPPED, new Random(7)).next());
    assertNotEquals(new Ids(STOPPED).next(), new Ids(STOPPED).next());
  }

  private static void assertAscending(Ids ids, int count) {
    UUID before = ids.next();
    for (int i = 1; i < count; i++) {
      UUID next = ids.next();
      assertTrue(next.compareTo(before) > 0, next + " after " + before);
      before = next;
    }
  }
}
