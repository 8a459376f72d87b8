package org.anjian.division;

/** 区划级别: the five levels of divisions, from the largest. */
public enum DivisionLevel {
  /** 省级: province, autonomous region, municipality; two digits. */
  PROVINCE(2, "省级"),
  /** 地级: prefecture-level city; four digits. */
  CITY(4, "地级"),
  /** 县级: county, district, county-level city; six digits. */
  COUNTY(6, "县级"),
  /** 乡级: town, township, subdistrict; nine digits. */
  TOWN(9, "乡级"),
  /** 村级: village or residents' committee; twelve digits. */
  VILLAGE(12, "村级");

  private final int digits;
  private final String label;

  DivisionLevel(int digits, String label) {
    this.digits = digits;
    this.label = label;
  }

  /** How many leading digits of a code name a division of this level. */
  public int digits() {
    return digits;
  }

  /** The Chinese name of the level. */
  public String label() {
    return label;
  }
}
