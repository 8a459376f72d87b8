package org.anjian.checklist;

import static org.anjian.checklist.Items.MAY;
import static org.anjian.checklist.Items.item;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.enterprise.SupervisedSector;
import org.junit.jupiter.api.Test;

class CatalogueIndexTest {

  private static final Indicator DUST =
      item("MACH-004", "粉尘/铝镁", "打磨除尘系统按班清扫，不积粉尘", SupervisedSector.MACHINERY);
  private static final Indicator CLEAN = item("GEN-003", "现场管理", "地面清扫干净，没有灰尘和油污");
  private static final Indicator GAS =
      item("METL-001", "煤气/报警", "煤气区域装有CO报警器，标定合格", SupervisedSector.METALLURGY);

  private final CatalogueIndex index =
      new CatalogueIndex(Catalogue.of(List.of(DUST, CLEAN, GAS), List.of()));

  private List<Indicator> find(String text) {
    return index.search(IndicatorQuery.on(MAY).about(text));
  }

  @Test
  void wordsAreFoundWhereverTheyStand() {
    assertEquals(List.of(DUST), find("除尘"));
    assertEquals(List.of(GAS), find("报警器"));
    assertEquals(List.of(GAS), find("METL"));
    assertEquals(List.of(), find("起重机"));
  }

  @Test
  void severalWordsNarrowAndTheirOrderDoesNotMatter() {
    assertEquals(List.of(DUST), find("粉尘 清扫"));
    assertEquals(List.of(DUST), find("清扫 粉尘"));
  }

  @Test
  void whatHasAllWordsComesBeforeWhatHasSome() {
    assertEquals(List.of(DUST), find("清扫粉尘"));
    assertEquals(2, find("清扫").size());
  }

  @Test
  void fullWidthLettersAndCapitalsAreTheSame() {
    assertEquals(List.of(GAS), find("ｃｏ"));
    assertEquals(List.of(GAS), find("煤气 co"));
  }

  @Test
  void aSingleCharacterFindsEveryWordThatHasIt() {
    assertEquals(List.of(CLEAN, DUST), find("尘"));
  }

  @Test
  void filtersNarrowBeforeWordsAreWeighed() {
    IndicatorQuery query =
        new IndicatorQuery(
            Optional.of("清扫"),
            MAY,
            Set.of(SupervisedSector.METALLURGY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertEquals(List.of(CLEAN), index.search(query));
    assertEquals(List.of(), index.search(IndicatorQuery.on(MAY.minusDays(1)).about("清扫")));
  }

  @Test
  void withoutWordsAllComeByCategory() {
    assertEquals(List.of(GAS, CLEAN, DUST), index.search(IndicatorQuery.on(MAY)));
    assertEquals(List.of(), find("，。"));
  }
}
