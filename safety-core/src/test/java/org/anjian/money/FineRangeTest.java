package org.anjian.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FineRangeTest {

  private final FineRange tenToTwenty = FineRange.between(Yuan.ofWan(10), Yuan.ofWan(20));

  @Test
  void bothEndsBelongToTheRange() {
    assertTrue(tenToTwenty.contains(Yuan.ofWan(10)));
    assertTrue(tenToTwenty.contains(Yuan.ofWan(20)));
    assertFalse(tenToTwenty.contains(Yuan.parse("99999.99")));
    assertFalse(tenToTwenty.contains(Yuan.parse("200000.01")));
  }

  @Test
  void aRangeWithoutFloorReachesDownToZero() {
    var upToTen = FineRange.upTo(Yuan.ofWan(10));
    assertEquals(Optional.empty(), upToTen.floor());
    assertEquals(Yuan.ZERO, upToTen.lowest());
    assertTrue(upToTen.contains(Yuan.ZERO));
    assertNotEquals(FineRange.between(Yuan.ZERO, Yuan.ofWan(10)), upToTen);
  }

  @Test
  void labelsReadAsStatutesDo() {
    assertEquals("10万元以上20万元以下", tenToTwenty.label());
    assertEquals("10万元以下", FineRange.upTo(Yuan.ofWan(10)).label());
    assertEquals("5万元", FineRange.exactly(Yuan.ofWan(5)).label());
  }

  @Test
  void aFloorAboveTheCeilingIsRefused() {
    var five = Yuan.ofWan(5);
    var four = Yuan.ofWan(4);
    assertThrows(IllegalArgumentException.class, () -> FineRange.between(five, four));
  }
}
