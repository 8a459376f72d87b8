package org.anjian.rest.reference;

import org.anjian.enterprise.Industry;
import org.anjian.rest.label.Coded;

/**
 * 国民经济行业.
 *
 * @param code the code of GB/T 4754
 * @param name its name
 * @param level section, division, group or class
 * @param section the letter under which it stands
 */
public record IndustryView(String code, String name, Coded level, String section) {

  static IndustryView of(Industry industry) {
    return new IndustryView(
        industry.code(),
        industry.name(),
        Coded.of(industry.level()),
        String.valueOf(industry.section()));
  }
}
