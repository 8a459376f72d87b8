package org.anjian.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anjian.division.DivisionCode;

/** Asks the store once for each kind of facts, for one division and year. */
final class FactsOnce implements AnnualFacts {

  private final AnnualFacts facts;
  private final Map<String, List<? extends Fact>> asked = new HashMap<>();

  FactsOnce(AnnualFacts facts) {
    this.facts = facts;
  }

  @SuppressWarnings("unchecked")
  private <F extends Fact> List<F> once(String kind, Supplier<List<F>> question) {
    return (List<F>) asked.computeIfAbsent(kind, ignored -> question.get());
  }

  @Override
  public List<EnterpriseFact> enterprises(DivisionCode division, int year) {
    return once("enterprises", () -> facts.enterprises(division, year));
  }

  @Override
  public List<InspectionFact> inspections(DivisionCode division, int year) {
    return once("inspections", () -> facts.inspections(division, year));
  }

  @Override
  public List<HazardFact> hazards(DivisionCode division, int year) {
    return once("hazards", () -> facts.hazards(division, year));
  }

  @Override
  public List<DocumentFact> rectificationOrders(DivisionCode division, int year) {
    return once("rectificationOrders", () -> facts.rectificationOrders(division, year));
  }

  @Override
  public List<DocumentFact> reinspections(DivisionCode division, int year) {
    return once("reinspections", () -> facts.reinspections(division, year));
  }

  @Override
  public List<MeasureFact> onSiteMeasures(DivisionCode division, int year) {
    return once("onSiteMeasures", () -> facts.onSiteMeasures(division, year));
  }

  @Override
  public List<CaseFact> casesFiled(DivisionCode division, int year) {
    return once("casesFiled", () -> facts.casesFiled(division, year));
  }

  @Override
  public List<CaseFact> casesClosed(DivisionCode division, int year) {
    return once("casesClosed", () -> facts.casesClosed(division, year));
  }

  @Override
  public List<AmountFact> decisions(DivisionCode division, int year) {
    return once("decisions", () -> facts.decisions(division, year));
  }

  @Override
  public List<PaymentFact> payments(DivisionCode division, int year) {
    return once("payments", () -> facts.payments(division, year));
  }

  @Override
  public List<DocumentFact> emergencyPlans(DivisionCode division, int year) {
    return once("emergencyPlans", () -> facts.emergencyPlans(division, year));
  }

  @Override
  public List<DocumentFact> drills(DivisionCode division, int year) {
    return once("drills", () -> facts.drills(division, year));
  }

  @Override
  public List<ExamFact> examResults(DivisionCode division, int year) {
    return once("examResults", () -> facts.examResults(division, year));
  }

  @Override
  public List<OfficerFact> officers(DivisionCode division, int year) {
    return once("officers", () -> facts.officers(division, year));
  }

  @Override
  public List<ZeroAccidentFact> zeroAccidentUnits(DivisionCode division, int year) {
    return once("zeroAccidentUnits", () -> facts.zeroAccidentUnits(division, year));
  }

  @Override
  public List<DocumentFact> studySessions(DivisionCode division, int year) {
    return once("studySessions", () -> facts.studySessions(division, year));
  }

  @Override
  public List<PublicityFact> publicity(DivisionCode division, int year) {
    return once("publicity", () -> facts.publicity(division, year));
  }

  @Override
  public List<DocumentFact> accidents(DivisionCode division, int year) {
    return once("accidents", () -> facts.accidents(division, year));
  }
}
