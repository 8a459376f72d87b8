package org.anjian.rest.enterprise;

import java.time.LocalDate;
import org.anjian.enterprise.Licence;
import org.anjian.rest.label.Coded;

/**
 * 许可证.
 *
 * @param kind what it permits
 * @param number number of the licence
 * @param issuer 发证机关
 * @param scope 许可范围
 * @param validFrom first day on which it is valid, or null if unknown
 * @param validUntil last day on which it is valid, or null if it is unlimited
 * @param state whether the issuer let it stand
 */
public record LicenceView(
    Coded kind,
    String number,
    String issuer,
    String scope,
    LocalDate validFrom,
    LocalDate validUntil,
    Coded state) {

  static LicenceView of(Licence licence) {
    return new LicenceView(
        Coded.of(licence.kind()),
        licence.number(),
        licence.issuer(),
        licence.scope(),
        licence.validFrom().orElse(null),
        licence.validUntil().orElse(null),
        Coded.of(licence.state()));
  }
}
