package org.anjian.rest.enterprise;

import java.time.LocalDate;
import org.anjian.enterprise.Licence;

/**
 * 许可证.
 *
 * @param number number of the licence
 * @param validUntil last day on which it is valid, or null if it is unlimited
 */
public record LicenceView(String number, LocalDate validUntil) {

  static LicenceView of(Licence licence) {
    return new LicenceView(licence.number(), licence.validUntil().orElse(null));
  }
}
