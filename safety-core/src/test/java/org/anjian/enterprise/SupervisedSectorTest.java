package org.anjian.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupervisedSectorTest {

  @Test
  void theTwentyFourSectorsStandInTheOrderOfTheLedger() {
    assertEquals(
        "煤矿 非煤矿山 危险化学品 烟花爆竹 民爆物品 冶金 有色 建材 机械 轻工 纺织 烟草 商贸 建筑施工 道路运输 燃气"
            + " 电力 水利 教育 医疗卫生 旅游 人员密集场所 特种设备 农机",
        Arrays.stream(SupervisedSector.values())
            .map(SupervisedSector::labelZh)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @EnumSource
  void aSectorIsFoundByItsLabel(SupervisedSector sector) {
    assertEquals(Optional.of(sector), SupervisedSector.ofLabel(sector.labelZh()));
  }

  @Test
  void industryAndTradeMeansEightSectors() {
    assertEquals(
        "冶金有色建材机械轻工纺织烟草商贸",
        Arrays.stream(SupervisedSector.values())
            .filter(SupervisedSector::isIndustryAndTrade)
            .map(SupervisedSector::labelZh)
            .collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource({"重大,MAJOR,RED", "较大风险,LARGER,ORANGE", "一般,GENERAL,YELLOW", "低风险,LOW,BLUE"})
  void riskLevelsCarryTheNationalColours(String label, RiskLevel level, RiskLevel.Colour colour) {
    assertEquals(Optional.of(level), RiskLevel.ofLabel(label));
    assertEquals(colour, level.colour());
    assertEquals(Optional.empty(), RiskLevel.ofLabel("风险"));
  }
}
