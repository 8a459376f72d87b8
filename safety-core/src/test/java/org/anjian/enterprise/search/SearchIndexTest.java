package org.anjian.enterprise.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

  private static final Divisions DIVISIONS = Divisions.shipped();
  private static final DivisionCode COUNTY = DivisionCode.parse("141022");
  private static final PageRequest PAGE = new PageRequest(0, 20);

  private static SearchCard card(int number, String name, String... former) {
    return new SearchCard(
        new UUID(1, number),
        name,
        List.of(former),
        "91141022MA0%07d".formatted(number),
        List.of("赵某" + number),
        "0357-49%05d".formatted(number),
        "翼城县唐兴镇红旗街" + number + "号",
        DivisionCode.parse("141022100"),
        SupervisedSector.COMMERCE,
        RiskLevel.LOW,
        OperatingStatus.OPERATING);
  }

  private static final SearchIndex INDEX =
      SearchIndex.of(
          List.of(
              card(1, "翼城县重阳煤业有限公司", "翼城县老窑煤矿"),
              card(2, "山西翼城长青机械厂"),
              card(3, "煤业之家商贸有限公司"),
              card(4, "临汾绿源（集团）ABC公司")));

  private static SearchQuery query(String text) {
    return new SearchQuery(
        text, List.of(COUNTY), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<String> found(SearchIndex index, String text) {
    return index.find(query(text), DIVISIONS, PAGE).hits().stream()
        .map(hit -> hit.card().id().getLeastSignificantBits() + " " + hit.by())
        .toList();
  }

  private static List<String> found(String text) {
    return found(INDEX, text);
  }

  @Test
  void namesThatBeginSoComeBeforeThoseThatContainIt() {
    assertEquals(List.of("3 NAME_PREFIX", "1 NAME_PART"), found("煤业"));
  }

  @Test
  void aFormerNameIsFound() {
    assertEquals(List.of("1 FORMER_NAME"), found("老窑"));
    assertEquals(List.of("1 PINYIN"), found("lymk"));
  }

  @Test
  void initialsAreThoseOfEveryReading() {
    assertEquals(List.of("1 PINYIN"), found("cymy"));
    assertEquals(List.of("1 PINYIN"), found("zymy"));
    assertEquals(List.of("2 PINYIN"), found("cqjx"));
  }

  @Test
  void wholeSyllablesAreReadAndTheLastMayBeUnfinished() {
    assertEquals(List.of("1 PINYIN"), found("chongyangmeiy"));
    assertEquals(List.of("4 PINYIN"), found("lvyuan"));
    assertEquals(List.of("2 PINYIN"), found("changqing"));
  }

  @Test
  void fullWidthLettersBlanksAndCapitalsDoNotMatter() {
    assertEquals(List.of("4 NAME_PART"), found("ａｂｃ公司"));
    assertEquals(List.of("4 NAME_PART"), found("(集团)"));
  }

  @Test
  void aCodeIsFoundWholeAndInPart() {
    assertEquals(List.of("2 CREDIT_CODE"), found("91141022MA00000002"));
    assertEquals(List.of("2 CREDIT_CODE_PART"), found("0000002"));
  }

  @Test
  void peopleTelephonesAndAddressesAreFound() {
    assertEquals(List.of("3 PEOPLE"), found("赵某3"));
    assertEquals(List.of("4 PEOPLE"), found("4900004"));
    assertEquals(List.of("2 ADDRESS"), found("红旗街2号"));
  }

  @Test
  void allWordsMustMatch() {
    assertEquals(List.of("2 NAME_PART"), found("红旗街2 长青机械厂"));
    assertEquals(List.of(), found("长青机械 煤业"));
  }

  @Test
  void whatLiesOutsideTheDivisionIsNotFound() {
    SearchQuery elsewhere =
        new SearchQuery(
            "煤业",
            List.of(DivisionCode.parse("141021")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertEquals(Found.NOTHING, INDEX.find(elsewhere, DIVISIONS, PAGE));
  }

  @Test
  void aSectorNarrows() {
    SearchQuery mines =
        new SearchQuery(
            "煤业",
            List.of(COUNTY),
            Optional.of(SupervisedSector.COAL_MINE),
            Optional.empty(),
            Optional.empty());

    assertEquals(0, INDEX.find(mines, DIVISIONS, PAGE).total());
  }

  @Test
  void aChangeIsSearchedAtOnceAndWhatItReplacesIsNotFoundAnyMore() {
    SearchIndex renamed = INDEX.with(List.of(card(3, "新星商贸有限公司", "煤业之家商贸有限公司")), Set.of());

    assertEquals(List.of("1 NAME_PART", "3 FORMER_NAME"), found(renamed, "煤业"));
    assertEquals(List.of("3 NAME_PREFIX"), found(renamed, "新星"));
    assertEquals(4, renamed.size());
    assertEquals(
        List.of("1 NAME_PART"), found(renamed.with(List.of(), Set.of(new UUID(1, 3))), "煤业"));
  }

  @Test
  void manyChangesArePutTogetherWithoutLosingAny() {
    SearchIndex grown = INDEX;
    for (int i = 0; i < 3; i++) {
      int from = 1_000 + i * 900;
      grown =
          grown.with(
              IntStream.range(from, from + 900).mapToObj(n -> card(n, "新增企业" + n)).toList(),
              Set.of());
    }

    assertEquals(2_704, grown.size());
    assertEquals(List.of("2799 NAME_PREFIX"), found(grown, "新增企业2799"));
    assertEquals(List.of("3 NAME_PREFIX", "1 NAME_PART"), found(grown, "煤业"));
  }

  @Test
  void countingStopsAndSaysThatThereAreMore() {
    SearchIndex many =
        SearchIndex.of(IntStream.range(0, 3_000).mapToObj(n -> card(n, "某某" + n)).toList());

    Found found = many.find(query("某某"), DIVISIONS, PAGE);

    assertEquals(20, found.hits().size());
    assertEquals(Walk.COUNTED, found.total());
    assertTrue(found.more());
  }
}
