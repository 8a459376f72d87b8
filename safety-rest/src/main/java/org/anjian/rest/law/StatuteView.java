package org.anjian.rest.law;

import java.time.LocalDate;
import org.anjian.law.Statute;
import org.anjian.rest.label.Coded;

/** 法律法规版本. */
public record StatuteView(
    String law,
    int edition,
    String titleZh,
    String titleEn,
    Coded rank,
    LocalDate effectiveFrom,
    LocalDate effectiveTo) {

  static StatuteView of(Statute statute) {
    return new StatuteView(
        statute.law(),
        statute.edition(),
        statute.title(),
        statute.titleEn(),
        Coded.of(statute.rank()),
        statute.effectiveFrom(),
        statute.effectiveTo().orElse(null));
  }
}
