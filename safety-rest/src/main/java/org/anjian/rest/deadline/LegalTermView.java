package org.anjian.rest.deadline;

import java.time.LocalDate;
import org.anjian.calendar.LegalTerm;

/** 法定期限: one named term and the days on which its article is in force. */
public record LegalTermView(
    String rule,
    String labelZh,
    String labelEn,
    int length,
    String unit,
    String direction,
    String basis,
    LocalDate effectiveFrom,
    LocalDate effectiveTo) {

  static LegalTermView of(LegalTerm term) {
    return new LegalTermView(
        term.rule(),
        term.labelZh(),
        term.labelEn(),
        term.term().length(),
        term.term().unit().name(),
        term.direction().name(),
        term.basis().isEmpty() ? "" : term.basis().get(0).toString(),
        term.inForce().from().orElse(null),
        term.inForce().to().orElse(null));
  }
}
