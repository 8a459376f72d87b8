package org.anjian.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

class RandomDrawTest {

  private static final LocalDate ANNOUNCED = LocalDate.of(2026, 3, 2);
  private static final LocalDate DRAW = LocalDate.of(2026, 3, 9);
  private static final DrawSecret SECRET = new DrawSecret("0123456789abcdef".repeat(4));

  @Test
  void anyoneCanDoTheDrawAgainFromWhatWasPublished() {
    RandomDraw drawn = announced(pool(40, 6, 8, List.of())).drawn(DRAW, "07 11 12 21 30 33 + 4");
    String text = drawn.pool().text();
    assertEquals(sha256(SECRET.hex() + "\n" + text), drawn.commitment());
    String seed = sha256(SECRET.hex() + "|07 11 12 21 30 33 + 4");
    List<String> expected =
        text.lines()
            .filter(line -> line.startsWith("enterprise|"))
            .map(line -> line.split("\\|")[1])
            .sorted(Comparator.comparing(key -> sha256(seed + "|enterprise|" + key)))
            .limit(8)
            .toList();
    assertEquals(
        expected,
        drawn.result().orElseThrow().visits().stream().map(DrawnVisit::enterprise).toList());
    assertTrue(drawn.verify(drawn.commitment()).commitmentHolds());
    assertTrue(drawn.verify(drawn.commitment()).selectionHolds());
  }

  @Test
  void anotherPublicValueDrawsOthers() {
    DrawPool pool = pool(200, 10, 20, List.of());
    assertNotEquals(
        announced(pool).drawn(DRAW, "1").result().orElseThrow().visits(),
        announced(pool).drawn(DRAW, "2").result().orElseThrow().visits());
  }

  @Test
  void aPoolThatWasTouchedBreaksTheCommitment() {
    RandomDraw drawn = announced(pool(40, 6, 8, List.of())).drawn(DRAW, "1");
    RandomDraw touched =
        new RandomDraw(
            drawn.id(),
            drawn.division(),
            drawn.title(),
            drawn.announcedOn(),
            drawn.drawOn(),
            drawn.publicSource(),
            pool(41, 6, 8, List.of()),
            drawn.secret(),
            drawn.result(),
            0);
    assertFalse(touched.verify(drawn.commitment()).commitmentHolds());
  }

  @Test
  void aResultThatWasTouchedIsFound() {
    RandomDraw drawn = announced(pool(40, 6, 8, List.of())).drawn(DRAW, "1");
    List<DrawnVisit> visits = new ArrayList<>(drawn.result().orElseThrow().visits());
    visits.set(0, visits.set(1, visits.get(0)));
    RandomDraw touched =
        new RandomDraw(
            drawn.id(),
            drawn.division(),
            drawn.title(),
            drawn.announcedOn(),
            drawn.drawOn(),
            drawn.publicSource(),
            drawn.pool(),
            drawn.secret(),
            Optional.of(new RandomDraw.Result(DRAW, "1", visits)),
            0);
    assertTrue(touched.verify(drawn.commitment()).commitmentHolds());
    assertFalse(touched.verify(drawn.commitment()).selectionHolds());
  }

  @Test
  void nobodyIsSentMoreOftenThanAnEqualShareAsks() {
    List<DrawnVisit> visits =
        announced(pool(90, 7, 30, List.of())).drawn(DRAW, "1").result().orElseThrow().visits();
    Map<String, Integer> sent = new HashMap<>();
    for (DrawnVisit visit : visits) {
      assertNotEquals(visit.lead(), visit.assisting());
      sent.merge(visit.lead(), 1, Integer::sum);
      sent.merge(visit.assisting(), 1, Integer::sum);
    }
    assertEquals(60, sent.values().stream().mapToInt(Integer::intValue).sum());
    // 60 places over 7 officers are 9 at most; the share grows only where fewer than two are left.
    assertTrue(sent.values().stream().allMatch(times -> times <= 10), sent.toString());
  }

  @Test
  void anOfficerWhoIsExcludedIsNotSentThere() {
    List<DrawPool.Exclusion> exclusions =
        IntStream.range(0, 20)
            .mapToObj(i -> new DrawPool.Exclusion(enterprise(i), officer(0)))
            .toList();
    announced(pool(20, 3, 20, exclusions)).drawn(DRAW, "1").result().orElseThrow().visits().stream()
        .flatMap(visit -> java.util.stream.Stream.of(visit.lead(), visit.assisting()))
        .forEach(sent -> assertNotEquals(officer(0), sent));
  }

  @Test
  void twoOfficersMustBeLeftForEachEnterprise() {
    List<DrawPool.Exclusion> exclusions =
        List.of(new DrawPool.Exclusion(enterprise(0), officer(0)));
    RandomDraw draw = announced(pool(1, 2, 1, exclusions));
    Refusal refusal = assertThrows(Refusal.class, () -> draw.drawn(DRAW, "1"));
    assertEquals(RefusalCode.TWO_OFFICERS_REQUIRED, refusal.code());
  }

  @Test
  void theDrawWaitsForItsDayAndHappensOnce() {
    RandomDraw draw = announced(pool(20, 3, 2, List.of()));
    assertEquals(
        RefusalCode.OUT_OF_SEQUENCE,
        assertThrows(Refusal.class, () -> draw.drawn(DRAW.minusDays(1), "1")).code());
    RandomDraw drawn = draw.drawn(DRAW, "1");
    assertThrows(Refusal.class, () -> drawn.drawn(DRAW, "2"));
    assertThrows(Refusal.class, () -> draw.verify(draw.commitment()));
  }

  @Test
  void withoutAPublicValueNothingIsDrawn() {
    RandomDraw draw = announced(pool(20, 3, 2, List.of()));
    assertEquals(
        RefusalCode.FACT_MISSING, assertThrows(Refusal.class, () -> draw.drawn(DRAW, " ")).code());
  }

  @Test
  void noMoreAreDrawnThanThereAre() {
    Refusal refusal = assertThrows(Refusal.class, () -> pool(3, 3, 4, List.of()));
    assertEquals(RefusalCode.POOL_TOO_SMALL, refusal.code());
    assertEquals(3, refusal.details().get("available"));
    assertEquals(3, pool(3, 3, 3, List.of()).strata().get(0).wanted());
  }

  @Test
  void twoOfficersAreNeededAndOneIsToldAsTooFew() {
    Refusal refusal = assertThrows(Refusal.class, () -> pool(3, 1, 1, List.of()));
    assertEquals(RefusalCode.POOL_TOO_SMALL, refusal.code());
    assertEquals("officers", refusal.details().get("field"));
    assertEquals(2, pool(3, 2, 1, List.of()).officers().size());
  }

  @Test
  void aPoolHoldsTenThousandAndNoMore() {
    assertEquals(10_000, pool(10_000, 3, 1, List.of()).enterprises().size());
    Refusal refusal = assertThrows(Refusal.class, () -> pool(10_001, 3, 1, List.of()));
    assertEquals(RefusalCode.MEASURE_OUT_OF_BOUNDS, refusal.code());
  }

  @Test
  void theSecretDoesNotShow() {
    assertFalse(announced(pool(3, 3, 3, List.of())).toString().contains(SECRET.hex()));
  }

  private static RandomDraw announced(DrawPool pool) {
    return new RandomDraw(
        UUID.randomUUID(),
        DivisionCode.parse("141022"),
        "第一季度双随机抽查",
        ANNOUNCED,
        DRAW,
        "当日公布的开奖号码",
        pool,
        SECRET,
        Optional.empty(),
        0);
  }

  private static DrawPool pool(
      int enterprises, int officers, int wanted, List<DrawPool.Exclusion> exclusions) {
    return new DrawPool(
        List.of(new DrawPool.Stratum("全部", wanted)),
        IntStream.range(0, enterprises)
            .mapToObj(i -> new DrawPool.Candidate(new UUID(1, i), enterprise(i), "全部"))
            .toList(),
        IntStream.range(0, officers)
            .mapToObj(i -> new DrawPool.Candidate(new UUID(2, i), officer(i), ""))
            .toList(),
        exclusions);
  }

  private static String enterprise(int i) {
    return "E%04d".formatted(i);
  }

  private static String officer(int i) {
    return "O%04d".formatted(i);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
