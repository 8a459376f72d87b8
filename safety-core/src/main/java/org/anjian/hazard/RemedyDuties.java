package org.anjian.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.duty.Due;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.duty.DutyRecord;
import org.anjian.duty.DutySource;

/**
 * 整改与措施的期限: what is to be done about orders and measures.
 *
 * <p>Until the last day of an order it is the unit's turn. Then the bureau looks again, within ten
 * working days where 安全生产违法行为行政处罚办法(2025) 第27条第2款 was in force on that day. What was looked at and
 * is not put right, and what no term of re-inspection covers, stays overdue since the day of the
 * order. A measure that stops production or building lasts six months as a rule (第22条第3款).
 */
public final class RemedyDuties implements DutySource {

  private static final Set<OnSiteMeasure.Kind> LIMITED =
      Set.of(
          OnSiteMeasure.Kind.SUSPEND_PRODUCTION,
          OnSiteMeasure.Kind.STOP_CONSTRUCTION,
          OnSiteMeasure.Kind.STOP_USE);

  private final OpenRemedies remedies;
  private final LegalTerms terms;
  private final LegalClock clock;

  /**
   * The duties of the open orders and measures of a store.
   *
   * @param clock one that answers provisionally where no holiday notice is out
   */
  public RemedyDuties(OpenRemedies remedies, LegalTerms terms, LegalClock clock) {
    this.remedies = Objects.requireNonNull(remedies, "remedies");
    this.terms = Objects.requireNonNull(terms, "terms");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  @Override
  public Set<DutyKind> kinds() {
    return Set.of(DutyKind.RECTIFICATION, DutyKind.REINSPECTION, DutyKind.MEASURE_END);
  }

  @Override
  public List<Duty> open(DutyQuery query) {
    Stream<Duty> orders =
        query.kinds().contains(DutyKind.RECTIFICATION)
                || query.kinds().contains(DutyKind.REINSPECTION)
            ? remedies.orders(query).stream().map(order -> of(order, query.today()))
            : Stream.empty();
    Stream<Duty> measures =
        query.kinds().contains(DutyKind.MEASURE_END)
            ? remedies.measures(query).stream().flatMap(measure -> of(measure).stream())
            : Stream.empty();
    return Stream.concat(orders, measures).filter(query::wants).toList();
  }

  /** What is to be done about hazards of an order on a day. */
  public Duty of(OpenRemedies.OpenOrder order, LocalDate today) {
    DutyRecord record =
        new DutyRecord(
            DutyRecord.Kind.RECTIFICATION_ORDER,
            order.order(),
            order.number(),
            order.unitName(),
            Optional.of(order.enterprise()));
    Optional<Due> again =
        order.failed() || !today.isAfter(order.dueOn())
            ? Optional.empty()
            : due("REINSPECTION", order.dueOn());
    return new Duty(
        again.isPresent() ? DutyKind.REINSPECTION : DutyKind.RECTIFICATION,
        record,
        order.division(),
        order.officers(),
        again.orElseGet(() -> Due.on(order.dueOn(), Hazard.ORDER_TO_RECTIFY)),
        order.hazards());
  }

  /** Until when a measure lasts; empty for one that no text that is carried limits. */
  public Optional<Duty> of(OpenRemedies.OpenMeasure measure) {
    if (!LIMITED.contains(measure.kind())) {
      return Optional.empty();
    }
    return due("ON_SITE_SUSPENSION", measure.decidedOn())
        .map(
            due ->
                new Duty(
                    DutyKind.MEASURE_END,
                    new DutyRecord(
                        DutyRecord.Kind.ON_SITE_MEASURE,
                        measure.measure(),
                        measure.number(),
                        measure.unitName(),
                        Optional.of(measure.enterprise())),
                    measure.division(),
                    measure.officers(),
                    due,
                    1));
  }

  private Optional<Due> due(String rule, LocalDate event) {
    return terms.find(rule, event).map(term -> Due.by(term, clock.deadline(term, event)));
  }
}
