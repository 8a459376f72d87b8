package org.anjian.rest.enforcement;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;

/** 案件列表行. */
public record CaseSummaryView(
    UUID id,
    String number,
    Coded stage,
    String partyName,
    Coded subject,
    UUID enterpriseId,
    DivisionView division,
    String provision,
    Coded condition,
    LocalDate filedOn,
    String decisionNumber,
    LocalDate decidedOn,
    String fineYuan,
    LocalDate closedOn) {

  static CaseSummaryView of(EnforcementCase found, DivisionNames divisions) {
    return new CaseSummaryView(
        found.id(),
        found.number().toString(),
        Coded.of(found.stage()),
        found.violation().partyName(),
        Coded.of(found.violation().subject()),
        found.enterprise(),
        divisions.on(found.division(), found.filing().date()),
        found.violation().provision().toString(),
        Coded.of(Vocabulary.CONDITION, found.violation().condition().code()),
        found.filing().date(),
        found.decision().map(decision -> decision.number().toString()).orElse(null),
        found.decision().map(decision -> decision.date()).orElse(null),
        found.decision().map(decision -> decision.fine().toString()).orElse(null),
        found.closedOn().orElse(null));
  }
}
