package org.anjian.rest.selfinspection;

import java.time.LocalDate;
import java.util.UUID;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.enterprise.EnterpriseSummaryView;
import org.anjian.rest.label.Coded;
import org.anjian.rest.revision.Revised;
import org.anjian.selfinspection.CadenceRule;

/**
 * 自查频次规则: the county's own rule, no term of law.
 *
 * @param id identity
 * @param division for the enterprises of which division
 * @param kind which rhythm
 * @param sector for this sector only, or null
 * @param riskLevel for this risk grade only, or null
 * @param enterprise for this enterprise only, or null
 * @param required whether it is demanded; false exempts
 * @param dueDays days after the period in which an entry is in time
 * @param graceDays days after that in which it is late
 * @param backfillDays days after that in which it is back-filled
 * @param from first day
 * @param until last day, or null
 * @param note the document that says so
 * @param revision revision of the record
 */
public record RuleView(
    UUID id,
    DivisionView division,
    Coded kind,
    Coded sector,
    Coded riskLevel,
    EnterpriseSummaryView enterprise,
    boolean required,
    int dueDays,
    int graceDays,
    int backfillDays,
    LocalDate from,
    LocalDate until,
    String note,
    long revision)
    implements Revised {

  static RuleView of(CadenceRule rule, EnterpriseSummaryView enterprise, DivisionNames divisions) {
    return new RuleView(
        rule.id(),
        divisions.on(rule.division(), rule.from()),
        Coded.of(rule.kind()),
        rule.sector().map(Coded::of).orElse(null),
        rule.riskLevel().map(Coded::of).orElse(null),
        enterprise,
        rule.required(),
        rule.dueDays(),
        rule.graceDays(),
        rule.backfillDays(),
        rule.from(),
        rule.until().orElse(null),
        rule.note(),
        rule.revision());
  }
}
