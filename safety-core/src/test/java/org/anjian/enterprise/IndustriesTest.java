package org.anjian.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.shared.SharedData;
import org.anjian.table.BrokenTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustriesTest {

  private static final Industries INDUSTRIES = Industries.edition2017();

  @Test
  void theStandardHasTwentySectionsAndTheirParts() {
    var counts =
        INDUSTRIES.all().stream()
            .collect(Collectors.groupingBy(Industry::level, Collectors.counting()));
    assertEquals(20, counts.get(IndustryLevel.SECTION));
    assertEquals(97, counts.get(IndustryLevel.DIVISION));
    assertEquals(473, counts.get(IndustryLevel.GROUP));
    assertEquals(1_381, counts.get(IndustryLevel.CLASS));
    assertEquals(INDUSTRIES.all(), INDUSTRIES.all().stream().sorted().toList());
  }

  @Test
  void aClassLiesUnderItsGroupDivisionAndSection() {
    var coal = INDUSTRIES.find("0610").orElseThrow();
    assertEquals(
        "B 采矿业/06 煤炭开采和洗选业/061 烟煤和无烟煤开采洗选/0610 烟煤和无烟煤开采洗选",
        INDUSTRIES.path(coal).stream().map(Industry::toString).collect(Collectors.joining("/")));
    for (Industry above : INDUSTRIES.path(coal)) {
      assertTrue(above.covers(coal));
    }
    assertEquals(Optional.of(coal), INDUSTRIES.find("B0610"));
    assertEquals(Optional.empty(), INDUSTRIES.find("C0610"));
    assertEquals(Optional.empty(), INDUSTRIES.find("0699X"));
    assertEquals(Optional.empty(), INDUSTRIES.find(""));
  }

  @Test
  void aCodeOfAnEarlierEditionIsTakenForTheGroupAroundIt() {
    assertEquals(Optional.empty(), INDUSTRIES.find("5430"));
    assertEquals("543 道路货物运输", INDUSTRIES.nearest("5430").orElseThrow().toString());
    assertEquals("0610", INDUSTRIES.nearest("0610").orElseThrow().code());
    assertEquals(Optional.empty(), INDUSTRIES.nearest("9999"));
    assertEquals(Optional.empty(), INDUSTRIES.nearest("煤矿"));
  }

  @ParameterizedTest
  @CsvSource({
    "'code,name\nA,甲\n01,乙\n0111,丁\n', 4",
    "'code,name\n01,乙\n', 2",
    "'code,name\nA,甲\n01,乙\n01,乙\n', 4",
    "'code,name\nA,甲\n1,乙\n', 3",
    "'code,name\nU,甲\n', 2",
  })
  void aCatalogueOutOfOrderIsRefusedNamingTheLine(String table, int line) {
    var reader = new StringReader(table);
    var refusal = assertThrows(BrokenTable.class, () -> Industries.read("test", reader));
    assertEquals(line, refusal.line());
  }

  @Test
  void theCatalogueIsTheOneCollected() throws IOException {
    var rows = SharedData.csv("data/industry/gbt4754_2017.csv");
    assertEquals(rows.size(), INDUSTRIES.all().size());
    for (var row : rows) {
      var industry = INDUSTRIES.find(row.get("code")).orElseThrow();
      assertEquals(row.get("name"), industry.name());
      assertEquals(row.get("level"), industry.level().name().toLowerCase(Locale.ROOT));
      assertEquals(
          row.get("parent_code"), INDUSTRIES.parent(industry).map(Industry::code).orElse(""));
    }
  }
}
