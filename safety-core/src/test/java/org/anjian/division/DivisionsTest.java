package org.anjian.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.calendar.EffectivePeriod;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.shared.SharedData;
import org.anjian.spi.DivisionEdition;
import org.anjian.spi.DivisionRecode;
import org.anjian.spi.DivisionSource;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {

  private static final Divisions SHIPPED = Divisions.shipped();
  private static final LocalDate JUN_2020 = LocalDate.of(2020, 6, 30);
  private static final LocalDate OCT_2021 = LocalDate.of(2021, 10, 31);
  private static final LocalDate OCT_2022 = LocalDate.of(2022, 10, 31);
  private static final LocalDate JUN_2023 = LocalDate.of(2023, 6, 30);

  @Test
  void aTownshipThatBecameATownIsKnownByTheCodeOfEachTime() {
    var township = code("141022202");
    var town = code("141022106");
    assertEquals("王庄乡", SHIPPED.require(township, JUN_2020).name());
    assertEquals("王庄镇", SHIPPED.require(town, OCT_2021).name());
    assertFalse(SHIPPED.find(township, OCT_2021).isPresent());
    assertFalse(SHIPPED.find(town, JUN_2020).isPresent());
    assertEquals(town, SHIPPED.current(township).orElseThrow());
    assertFalse(SHIPPED.latest(township).orElseThrow().isCurrent());
    assertTrue(SHIPPED.latest(town).orElseThrow().isCurrent());
  }

  @Test
  void betweenTwoListsBothTheOldAndTheNewCodeAreAccepted() {
    for (String day : List.of("2020-07-01", "2021-01-01", "2021-10-30")) {
      assertTrue(SHIPPED.find(code("141022202"), LocalDate.parse(day)).isPresent(), day);
      assertTrue(SHIPPED.find(code("141022106"), LocalDate.parse(day)).isPresent(), day);
    }
    assertTrue(SHIPPED.find(code("141022202"), LocalDate.of(2010, 1, 1)).isPresent());
    assertTrue(SHIPPED.find(code("141022106"), LocalDate.of(2030, 1, 1)).isPresent());
  }

  @Test
  void aNameChangesWithTheFirstListThatHasTheNewOne() {
    var community = code("141022100001");
    assertEquals("丹阳社区居委会", SHIPPED.require(community, OCT_2022.minusDays(1)).name());
    assertEquals("丹阳社区居民委员会", SHIPPED.require(community, OCT_2022).name());
    assertEquals(community, SHIPPED.current(community, JUN_2020).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "141022202200, 141022106200",
    "141022202206, 141022100231",
    "141022202001, 141022100013",
    "141022106001, 141022100013",
    "141022103242, 141022106235",
    "141022100201, 141022100005",
    "141022203, 141022103",
    "141022203200, 141022103203",
    "350427, 350405",
    "141022, 141022",
  })
  void everyFormerCodeLeadsToTheCodeOfToday(String former, String today) {
    assertEquals(code(today), SHIPPED.current(code(former)).orElseThrow());
  }

  @Test
  void aCodeThatEndedWithoutSuccessorIsFoundUnderTheDivisionAbove() {
    assertEquals(code("330100"), SHIPPED.current(code("330104")).orElseThrow());
  }

  @Test
  void theLineageOfATownFollowsVillagesInAndOut() {
    var lineage = SHIPPED.lineage(code("141022106"));
    assertTrue(lineage.contains(code("141022202")), "the township it was");
    assertTrue(lineage.contains(code("141022202200")), "a village that stayed");
    assertTrue(lineage.contains(code("141022103242")), "史伯村, which came from 隆化镇");
    assertFalse(lineage.contains(code("141022202206")), "上石村, which went to 唐兴镇");
    assertFalse(lineage.contains(code("141022106001")), "铁源社区, which went on to 唐兴镇");
    assertFalse(lineage.contains(code("141022202001")), "the same community before");
    assertEquals(lineage, SHIPPED.lineage(code("141022202")));

    var tangxing = SHIPPED.lineage(code("141022100"));
    assertTrue(
        tangxing.containsAll(
            List.of(
                code("141022202206"),
                code("141022202208"),
                code("141022202001"),
                code("141022106001"))));
    assertTrue(SHIPPED.lineage(code("141022103")).contains(code("141022203")));
  }

  @Test
  void theTownsOfACountyShareItsCodesAmongThemselves() {
    Set<DivisionCode> county = new HashSet<>(SHIPPED.lineage(code("141022")));
    List<DivisionCode> towns =
        SHIPPED.entries().stream()
            .filter(entry -> entry.level() == DivisionLevel.TOWN && entry.isCurrent())
            .map(Division::code)
            .filter(code("141022")::covers)
            .toList();
    assertEquals(9, towns.size());
    for (DivisionCode town : towns) {
      for (DivisionCode code : SHIPPED.lineage(town)) {
        assertTrue(county.remove(code), code + " in two lineages");
      }
    }
    assertEquals(Set.of(code("141022")), county);
    assertTrue(SHIPPED.lineage(code("140000")).size() > 23_000);
  }

  @Test
  void thePathLeadsFromTheProvinceDown() {
    assertEquals(
        "山西省临汾市翼城县王庄乡北丁村委会",
        SHIPPED.path(code("141022202205"), JUN_2020).stream()
            .map(Division::name)
            .collect(Collectors.joining()));
    assertEquals(
        "北京市市辖区东城区",
        SHIPPED.path(code("110101"), JUN_2023).stream()
            .map(Division::name)
            .collect(Collectors.joining()));
    assertEquals(List.of(), SHIPPED.path(code("141022999"), JUN_2023));
  }

  @Test
  void anUnknownCodeIsRefusedWithCodeAndDay() {
    var refusal = assertThrows(Refusal.class, () -> SHIPPED.require(code("141022202"), OCT_2021));
    assertEquals(RefusalCode.UNKNOWN_DIVISION, refusal.code());
    assertEquals(Map.of("division", "141022202", "on", OCT_2021), refusal.details());
    assertThrows(Refusal.class, () -> SHIPPED.lineage(code("141022999")));
    assertTrue(SHIPPED.latest(code("141022999")).isEmpty());
  }

  @Test
  void everyDivisionHasAKnownProvinceAndALiveCode() {
    for (Division entry : SHIPPED.entries()) {
      assertTrue(SHIPPED.latest(entry.current()).orElseThrow().isCurrent(), entry.toString());
      var parent = entry.code().parent();
      parent.ifPresent(above -> assertTrue(SHIPPED.latest(above).isPresent(), entry.toString()));
    }
  }

  @ParameterizedTest
  @CsvSource({"2020,2020-06-30", "2021,2021-10-31", "2022,2022-10-31", "2023,2023-06-30"})
  void onTheDayOfEachListExactlyItsCodesAndNamesAreKnown(int year, LocalDate day)
      throws IOException {
    var rows = SharedData.csv("data/divisions/yicheng_" + year + ".csv");
    Set<DivisionCode> listed = new HashSet<>();
    for (var row : rows) {
      var code = code(row.get("code12"));
      listed.add(code);
      assertEquals(row.get("name"), SHIPPED.require(code, day).name());
    }
    var known =
        SHIPPED.entries().stream()
            .filter(entry -> code("141022").covers(entry.code()))
            .filter(entry -> entry.period().contains(day))
            .map(Division::code)
            .collect(Collectors.toSet());
    assertEquals(listed, known);
  }

  @Test
  void theKnownChangesOfTheCountyAreFollowed() throws IOException {
    for (var row : SharedData.csv("data/divisions/yicheng_changes_2020_2023.csv")) {
      if (!row.get("old_code12").isEmpty()) {
        assertEquals(
            code(row.get("new_code12")),
            SHIPPED.current(code(row.get("old_code12")), JUN_2020).orElseThrow());
      }
    }
  }

  @Test
  void theWholeProvinceIsKnownInTheNewestList() throws IOException {
    for (var row : SharedData.csv("data/divisions/nbs2023_villages_shanxi.csv")) {
      assertEquals(row.get("name"), SHIPPED.require(code(row.get("code12")), JUN_2023).name());
    }
    for (var row : SharedData.csv("data/divisions/nbs2023_province_city_county.csv")) {
      assertEquals(row.get("name"), SHIPPED.require(code(row.get("code")), JUN_2023).name());
    }
    var asOf2021 = LocalDate.of(2021, 1, 4);
    for (var row : SharedData.csv("data/divisions/gbt2260_mca2021.csv")) {
      assertEquals(row.get("name"), SHIPPED.require(code(row.get("code")), asOf2021).name());
    }
  }

  @Test
  void aCodeGivenToAnotherPlaceKeepsBothPlacesApartByTime() {
    var divisions =
        Divisions.of(
            List.of(
                source(
                    List.of(
                        list(JUN_2020, "990101101", "甲镇", "990101102", "乙镇"),
                        list(OCT_2021, "990101102", "乙镇"),
                        list(JUN_2023, "990101101", "丙镇", "990101102", "乙镇")),
                    new DivisionRecode("990101101", "990101102", OCT_2021))));
    var reused = code("990101101");
    assertEquals(code("990101102"), divisions.current(reused, JUN_2020).orElseThrow());
    assertEquals(reused, divisions.current(reused, JUN_2023).orElseThrow());
    assertEquals(
        List.of(EffectivePeriod.before(OCT_2021), EffectivePeriod.from(OCT_2021.plusDays(1))),
        divisions.entries().stream()
            .filter(entry -> entry.code().equals(reused))
            .map(Division::period)
            .toList());
  }

  @Test
  void contradictingListsAndRecodesAreRefused() {
    assertRefused(
        "disagree",
        source(List.of(list(JUN_2020, "990101101", "甲镇"), list(JUN_2020, "990101101", "乙镇"))));
    assertRefused("outside the scope", source(List.of(list(JUN_2020, "980101101", "甲镇"))));
    assertRefused(
        "does not end",
        source(
            List.of(list(JUN_2020, "990101101", "甲镇", "990101102", "乙镇")),
            new DivisionRecode("990101101", "990101102", JUN_2020)));
    assertRefused(
        "is not known",
        source(
            List.of(
                list(JUN_2020, "990101101", "甲镇", "990101102", "乙镇"),
                list(OCT_2021, "990101102", "乙镇")),
            new DivisionRecode("990101101", "990101103", OCT_2021)));
  }

  @Test
  void aDirectoryOfFilesIsReadLikeTheShippedOneNamingFileAndLineOfAnError(@TempDir Path dir)
      throws IOException {
    Files.writeString(
        dir.resolve("editions.csv"),
        "file,series,observed_on,scope\ntowns.csv,test,2024-06-30,990101\n");
    Files.writeString(dir.resolve("recodes.csv"), "old_code,new_code,observed_on\n");
    Files.writeString(dir.resolve("towns.csv"), "code,name\n990101101,甲镇\n");
    var divisions = Divisions.of(List.of(DivisionFiles.shipped(), DivisionFiles.in(dir)));
    assertEquals("甲镇", divisions.require(code("990101101"), JUN_2023).name());
    assertTrue(divisions.find(code("141022"), JUN_2023).isPresent());

    Files.writeString(dir.resolve("towns.csv"), "code,name\n990101101,甲镇\n99010110,乙镇\n");
    var refusal = assertThrows(BrokenTable.class, () -> DivisionFiles.in(dir));
    assertEquals(3, refusal.line());
    assertTrue(refusal.getMessage().startsWith("towns.csv:3: "), refusal.getMessage());
  }

  private static void assertRefused(String reason, DivisionSource source) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Divisions.of(List.of(source)));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
  }

  private static DivisionEdition list(LocalDate day, String... codesAndNames) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < codesAndNames.length; i += 2) {
      names.put(codesAndNames[i], codesAndNames[i + 1]);
    }
    return new DivisionEdition("test", day, List.of("990101"), names);
  }

  private static DivisionSource source(List<DivisionEdition> editions, DivisionRecode... recodes) {
    return new DivisionSource() {
      @Override
      public List<DivisionEdition> editions() {
        return editions;
      }

      @Override
      public List<DivisionRecode> recodes() {
        return List.of(recodes);
      }
    };
  }

  private static DivisionCode code(String text) {
    return DivisionCode.parse(text);
  }

  @Test
  void noCodeLeavesItsProvince() {
    for (Division entry : Divisions.shipped().entries()) {
      assertEquals(
          entry.code().canonical().substring(0, 2),
          entry.current().canonical().substring(0, 2),
          entry.toString());
    }
  }
}
