package org.anjian.law;

import static org.anjian.law.LawText.lamps;
import static org.anjian.law.LawText.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.spi.LawSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LawVersionTest {

  private static final String CANDLES = "candle-law,2010,烛法,Candle Law,LAW,2010-01-01,,";

  @Test
  void equalDataHaveEqualVersions() {
    assertEquals(LawBook.national().version(), LawBook.national().version());
    assertEquals(lamps().book().version(), lamps().book().version());
    LawBook book = LawBook.national();
    assertSame(book.version(), book.version());
  }

  @Test
  void theOrderOfSourcesRowsAndStatutesDoesNotMatter() {
    LawSourceNamed other = new LawSourceNamed("other");
    assertEquals(
        LawBook.load(List.of(lamps(), other)).version(),
        LawBook.load(List.of(other, lamps())).version());
    String one = row("8,,,UNIT,INITIAL,RANGE,,1.00,,,,,,");
    String two = row("9,,,UNIT,INITIAL,RANGE,,1.00,,,,,,");
    assertEquals(
        lamps().provision("lamp-law-2020", one, two).book().version(),
        lamps().provision("lamp-law-2020", two, one).book().version());
  }

  @Test
  void theEndsOfLinesDoNotMatter() {
    assertEquals(lamps().book().version(), lamps().replacing("\n", "\r\n").book().version());
  }

  static Stream<LawText> changes() {
    return Stream.of(
        lamps().replacing("灯不亮", "灯灭"),
        lamps().replacing("lamp out", "lamp off"),
        lamps().replacing("灯法", "灯条例"),
        lamps().replacing("1000.00", "1000.01"),
        lamps().replacing("2000.00", "2000.01"),
        lamps().replacing("true", "false"),
        lamps().replacing("ORDER_CORRECTION", "WARNING"),
        lamps().replacing("EMERGENCY_MANAGEMENT", "TRANSPORT"),
        lamps().replacing("2010-01-01", "2010-01-02"),
        lamps().replacing("2020-01-01,,", "2020-01-01,,14"),
        lamps().replacing("lamp-law,2010,5.1.1,", "lamp-law,2010,5.1.2,"),
        lamps().statute(CANDLES));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void anyChangeOfTheDataChangesTheVersion(LawText changed) {
    assertNotEquals(lamps().book().version(), changed.book().version());
  }

  /** A law of one statute without rows. */
  private record LawSourceNamed(String name) implements LawSource {

    @Override
    public Reader statutes() {
      return new StringReader(
          "law,edition,title,titleEn,rank,effectiveFrom,effectiveTo,area\n" + CANDLES + "\n");
    }

    @Override
    public Reader provisions(String law, int edition) {
      return lamps().statute(CANDLES).provisions(law, edition);
    }
  }
}
