package org.anjian.rest.law;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.law.LawBook;
import org.anjian.law.Statute;
import org.anjian.rest.label.Coded;

/**
 * 法律法规版本.
 *
 * @param area where it applies: CN, or the first digits of the divisions
 * @param rows how many rows of the law book it has
 */
public record StatuteView(
    String law,
    int edition,
    String titleZh,
    String titleEn,
    Coded rank,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    String area,
    int rows) {

  static StatuteView of(Statute statute, LawBook lawBook) {
    return new StatuteView(
        statute.law(),
        statute.edition(),
        statute.title(),
        statute.titleEn(),
        Coded.of(statute.rank()),
        statute.effectiveFrom(),
        statute.effectiveTo().orElse(null),
        statute.area().toString(),
        (int)
            lawBook.provisions(Optional.of(statute.law()), Optional.empty()).stream()
                .filter(row -> row.ref().edition() == statute.edition())
                .count());
  }
}
