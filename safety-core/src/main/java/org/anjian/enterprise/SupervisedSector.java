package org.anjian.enterprise;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** 监管行业: the twenty-four sectors by which a county divides its supervised enterprises. */
public enum SupervisedSector {
  /** 煤矿. */
  COAL_MINE("煤矿", "Coal mines"),
  /** 非煤矿山. */
  NON_COAL_MINE("非煤矿山", "Non-coal mines"),
  /** 危险化学品. */
  HAZARDOUS_CHEMICALS("危险化学品", "Hazardous chemicals"),
  /** 烟花爆竹. */
  FIREWORKS("烟花爆竹", "Fireworks"),
  /** 民爆物品. */
  CIVIL_EXPLOSIVES("民爆物品", "Civil explosives"),
  /** 冶金. */
  METALLURGY("冶金", "Metallurgy"),
  /** 有色. */
  NON_FERROUS_METALS("有色", "Non-ferrous metals"),
  /** 建材. */
  BUILDING_MATERIALS("建材", "Building materials"),
  /** 机械. */
  MACHINERY("机械", "Machinery"),
  /** 轻工. */
  LIGHT_INDUSTRY("轻工", "Light industry"),
  /** 纺织. */
  TEXTILES("纺织", "Textiles"),
  /** 烟草. */
  TOBACCO("烟草", "Tobacco"),
  /** 商贸. */
  COMMERCE("商贸", "Commerce"),
  /** 建筑施工. */
  CONSTRUCTION("建筑施工", "Construction"),
  /** 道路运输. */
  ROAD_TRANSPORT("道路运输", "Road transport"),
  /** 燃气. */
  GAS("燃气", "Gas"),
  /** 电力. */
  ELECTRIC_POWER("电力", "Electric power"),
  /** 水利. */
  WATER_CONSERVANCY("水利", "Water conservancy"),
  /** 教育. */
  EDUCATION("教育", "Education"),
  /** 医疗卫生. */
  HEALTH_CARE("医疗卫生", "Health care"),
  /** 旅游. */
  TOURISM("旅游", "Tourism"),
  /** 人员密集场所. */
  CROWDED_PLACES("人员密集场所", "Crowded places"),
  /** 特种设备. */
  SPECIAL_EQUIPMENT("特种设备", "Special equipment"),
  /** 农机. */
  FARM_MACHINERY("农机", "Farm machinery");

  private final String labelZh;
  private final String labelEn;

  SupervisedSector(String labelZh, String labelEn) {
    this.labelZh = labelZh;
    this.labelEn = labelEn;
  }

  /** The sector that ledgers call so; empty if none. */
  public static Optional<SupervisedSector> ofLabel(String labelZh) {
    Objects.requireNonNull(labelZh, "labelZh");
    return Arrays.stream(values()).filter(s -> s.labelZh.equals(labelZh)).findFirst();
  }

  /** The Chinese name as ledgers write it. */
  public String labelZh() {
    return labelZh;
  }

  /** The English name. */
  public String labelEn() {
    return labelEn;
  }

  /** 工贸: whether it is one of the eight industrial and trading sectors. */
  public boolean isIndustryAndTrade() {
    return compareTo(METALLURGY) >= 0 && compareTo(COMMERCE) <= 0;
  }
}
