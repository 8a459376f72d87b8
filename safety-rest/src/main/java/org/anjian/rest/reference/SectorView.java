package org.anjian.rest.reference;

import org.anjian.enterprise.SupervisedSector;

/**
 * 监管行业.
 *
 * @param code the code
 * @param labelZh Chinese label
 * @param labelEn English label
 * @param industryAndTrade whether it is one of the eight industrial and trading sectors
 */
public record SectorView(String code, String labelZh, String labelEn, boolean industryAndTrade) {

  static SectorView of(SupervisedSector sector) {
    return new SectorView(
        sector.name(), sector.labelZh(), sector.labelEn(), sector.isIndustryAndTrade());
  }
}
