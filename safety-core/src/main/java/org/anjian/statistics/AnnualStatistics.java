package org.anjian.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.account.Actor;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.anjian.statistics.AnnualFacts.AmountFact;
import org.anjian.statistics.AnnualFacts.CaseFact;
import org.anjian.statistics.AnnualFacts.EnterpriseFact;
import org.anjian.statistics.AnnualFacts.ExamFact;
import org.anjian.statistics.AnnualFacts.HazardFact;
import org.anjian.statistics.AnnualFacts.InspectionFact;
import org.anjian.statistics.AnnualFacts.MeasureFact;
import org.anjian.statistics.AnnualFacts.OfficerFact;
import org.anjian.statistics.AnnualFacts.PaymentFact;
import org.anjian.statistics.AnnualFacts.PublicityFact;
import org.anjian.statistics.AnnualFacts.ZeroAccidentFact;

/**
 * 年度统计: the figures of a division and a year, and the records behind each.
 *
 * <p>No figure ranks units or people: the figures are those of the whole division.
 */
public final class AnnualStatistics {

  private static final List<Figure<?>> FIGURES =
      List.of(
          Figure.of(
              "enterprises",
              RecordKind.ENTERPRISE,
              AnnualFacts::enterprises,
              Folds::count,
              List.of(
                  new Figure.Rule<EnterpriseFact>(
                      "ENTERPRISE_CLOSED",
                      (fact, year) -> fact.status() == OperatingStatus.CLOSED))),
          Figure.of(
              "inspections",
              RecordKind.INSPECTION,
              AnnualFacts::inspections,
              Folds::count,
              List.of()),
          Figure.of(
              "inspectionPlans",
              RecordKind.INSPECTION,
              AnnualFacts::inspections,
              Folds.distinct(InspectionFact::planNumber),
              List.of(
                  new Figure.Rule<InspectionFact>(
                      "NO_PLAN_NUMBER", (fact, year) -> fact.planNumber().isEmpty()))),
          Figure.of(
              "inspectionRecords",
              RecordKind.INSPECTION,
              AnnualFacts::inspections,
              Folds.distinct(InspectionFact::recordNumber),
              List.of(
                  new Figure.Rule<InspectionFact>(
                      "NO_RECORD_NUMBER", (fact, year) -> fact.recordNumber().isEmpty()))),
          Figure.of(
              "jointInspectionDocuments",
              RecordKind.INSPECTION,
              AnnualFacts::inspections,
              Folds.distinct(InspectionFact::jointNumber),
              List.of(
                  new Figure.Rule<InspectionFact>(
                      "NOT_JOINT", (fact, year) -> fact.jointNumber().isEmpty()))),
          Figure.of(
              "hazardsFound", RecordKind.HAZARD, AnnualFacts::hazards, Folds::count, List.of()),
          Figure.of(
              "majorHazardsFound",
              RecordKind.HAZARD,
              AnnualFacts::hazards,
              Folds::count,
              List.of(
                  new Figure.Rule<HazardFact>(
                      "NOT_MAJOR", (fact, year) -> fact.level() != HazardLevel.MAJOR))),
          Figure.of(
              "hazardsClosed",
              RecordKind.HAZARD,
              AnnualFacts::hazards,
              Folds::count,
              List.of(
                  new Figure.Rule<HazardFact>(
                      "NOT_CLOSED", (fact, year) -> fact.closedOn().isEmpty()),
                  new Figure.Rule<HazardFact>(
                      "CLOSED_AFTER_THE_YEAR",
                      (fact, year) -> fact.closedOn().filter(endOf(year)::isBefore).isPresent()))),
          Figure.of(
              "rectificationOrders",
              RecordKind.RECTIFICATION_ORDER,
              AnnualFacts::rectificationOrders,
              Folds::count,
              List.of()),
          Figure.of(
              "reinspectionOpinions",
              RecordKind.REINSPECTION,
              AnnualFacts::reinspections,
              Folds::count,
              List.of()),
          Figure.of(
              "productionSuspensions",
              RecordKind.ON_SITE_MEASURE,
              AnnualFacts::onSiteMeasures,
              Folds::count,
              List.of(
                  new Figure.Rule<MeasureFact>(
                      "NOT_A_SUSPENSION",
                      (fact, year) -> fact.kind() != OnSiteMeasure.Kind.SUSPEND_PRODUCTION))),
          Figure.of(
              "casesFiled", RecordKind.CASE, AnnualFacts::casesFiled, Folds::count, List.of()),
          Figure.of(
              "casesClosed",
              RecordKind.CASE,
              AnnualFacts::casesClosed,
              Folds.distinct(CaseFact::id),
              List.of()),
          Figure.of(
              "finesDecidedYuan",
              RecordKind.CASE,
              AnnualFacts::decisions,
              Folds.sum(AmountFact::amount),
              List.of()),
          Figure.of(
              "finesCollectedYuan",
              RecordKind.CASE,
              AnnualFacts::payments,
              Folds.sum(PaymentFact::amount),
              List.of(
                  new Figure.Rule<PaymentFact>(
                      "NOT_A_FINE", (fact, year) -> fact.kind() != PaymentKind.FINE))),
          Figure.of(
              "surchargesCollectedYuan",
              RecordKind.CASE,
              AnnualFacts::payments,
              Folds.sum(PaymentFact::amount),
              List.of(
                  new Figure.Rule<PaymentFact>(
                      "NOT_A_SURCHARGE", (fact, year) -> fact.kind() != PaymentKind.SURCHARGE))),
          Figure.of(
              "emergencyPlansFiled",
              RecordKind.EMERGENCY_PLAN,
              AnnualFacts::emergencyPlans,
              Folds::count,
              List.of()),
          Figure.of("drills", RecordKind.DRILL, AnnualFacts::drills, Folds::count, List.of()),
          Figure.of(
              "exams",
              RecordKind.EXAM_RESULT,
              AnnualFacts::examResults,
              Folds.distinct((ExamFact fact) -> fact.date() + fact.exam()),
              List.of()),
          Figure.share(
              "examPassRate",
              RecordKind.EXAM_RESULT,
              AnnualFacts::examResults,
              List.of(
                  new Figure.Rule<ExamFact>(
                      "BELOW_PASS_MARK",
                      (fact, year) -> fact.score().compareTo(fact.passMark()) < 0))),
          Figure.of(
              "certifiedOfficers",
              RecordKind.OFFICER,
              AnnualFacts::officers,
              Folds::count,
              List.of(expiredByTheEndOfTheYear())),
          Figure.of(
              "certifiedPartyMembers",
              RecordKind.OFFICER,
              AnnualFacts::officers,
              Folds::count,
              List.of(
                  expiredByTheEndOfTheYear(),
                  new Figure.Rule<OfficerFact>(
                      "NOT_A_PARTY_MEMBER", (fact, year) -> !fact.partyMember()))),
          zeroAccidentRate("zeroAccidentVillageRate", ZeroAccidentUnit.Kind.VILLAGE),
          zeroAccidentRate("zeroAccidentEnterpriseRate", ZeroAccidentUnit.Kind.ENTERPRISE),
          Figure.of(
              "studySessions",
              RecordKind.STUDY_SESSION,
              AnnualFacts::studySessions,
              Folds::count,
              List.of()),
          Figure.of(
              "publicity",
              RecordKind.PUBLICITY,
              AnnualFacts::publicity,
              Folds.countBy(PublicityFact::form),
              List.of()),
          Figure.of(
              "accidents", RecordKind.ACCIDENT, AnnualFacts::accidents, Folds::count, List.of()));

  private final AnnualFacts facts;
  private final Divisions divisions;

  public AnnualStatistics(AnnualFacts facts, Divisions divisions) {
    this.facts = Objects.requireNonNull(facts, "facts");
    this.divisions = Objects.requireNonNull(divisions, "divisions");
  }

  /** All figures, in the order in which they are reported. */
  public static List<Figure<?>> figures() {
    return FIGURES;
  }

  /**
   * The values of a year by key, in order: an {@link Integer} for a number of records, a {@link
   * org.anjian.money.Yuan}, an {@link Optional} {@link String} for a share in percent with one
   * decimal (empty for a share of nothing), or a map of numbers by kind.
   *
   * @throws Refusal UNKNOWN_DIVISION, or NOT_FOUND for a division out of scope
   */
  public Map<String, Object> of(Actor actor, DivisionCode division, int year) {
    mustSee(actor, division);
    AnnualFacts once = new FactsOnce(facts);
    Map<String, Object> values = new LinkedHashMap<>();
    for (Figure<?> figure : FIGURES) {
      values.put(figure.key(), figure.value(once, division, year));
    }
    return Collections.unmodifiableMap(values);
  }

  /**
   * The records behind a figure, or those that were left out of it with the rule that did.
   *
   * @throws Refusal NOT_FOUND if there is no such figure, or as {@link #of}
   */
  public Page<Figure.Entry> records(
      Actor actor,
      String key,
      DivisionCode division,
      int year,
      boolean excluded,
      PageRequest page) {
    mustSee(actor, division);
    List<Figure.Entry> wanted =
        figure(key).entries(facts, division, year).stream()
            .filter(entry -> entry.counts() != excluded)
            .toList();
    return Page.cut(wanted, page);
  }

  /**
   * A figure by its key.
   *
   * @throws Refusal NOT_FOUND
   */
  public static Figure<?> figure(String key) {
    return FIGURES.stream()
        .filter(figure -> figure.key().equals(key))
        .findFirst()
        .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, Map.of("figure", key)));
  }

  private void mustSee(Actor actor, DivisionCode division) {
    Optional<DivisionCode> known = divisions.current(division);
    if (known.isEmpty()) {
      throw Refusal.of(RefusalCode.UNKNOWN_DIVISION, Map.of("division", division.shortForm()));
    }
    if (actor.scope().enterprise().isPresent()
        || !divisions.isWithin(division, actor.scope().division())) {
      throw Refusal.of(RefusalCode.NOT_FOUND, Map.of("division", division.shortForm()));
    }
  }

  private static Figure.Rule<OfficerFact> expiredByTheEndOfTheYear() {
    return new Figure.Rule<>(
        "CERTIFICATE_EXPIRED", (fact, year) -> fact.validUntil().isBefore(endOf(year)));
  }

  private static Figure<ZeroAccidentFact> zeroAccidentRate(String key, ZeroAccidentUnit.Kind kind) {
    return Figure.share(
        key,
        RecordKind.ZERO_ACCIDENT_UNIT,
        (facts, division, year) ->
            facts.zeroAccidentUnits(division, year).stream()
                .filter(fact -> fact.kind() == kind)
                .toList(),
        List.of(
            new Figure.Rule<ZeroAccidentFact>("NOT_ACHIEVED", (fact, year) -> !fact.achieved())));
  }

  private static LocalDate endOf(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
