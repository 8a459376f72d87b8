package org.anjian.rest.enterprise;

import org.anjian.enterprise.Industry;

/**
 * 行业: an industry as an enterprise names it.
 *
 * @param code the code of GB/T 4754
 * @param label its name
 */
public record IndustryNameView(String code, String label) {

  static IndustryNameView of(Industry industry) {
    return new IndustryNameView(industry.code(), industry.name());
  }
}
