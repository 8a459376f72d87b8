package org.anjian.rest.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjian.discretion.BenchmarkSet;
import org.anjian.discretion.Tier;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.CaseAmounts;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.law.Subject;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.Act;
import org.anjian.penalty.ActAssessment;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.CombinedAssessment;
import org.anjian.penalty.CombinedAssessor;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.PenaltySum;
import org.anjian.penalty.Receipt;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.language.Language;
import org.anjian.rest.law.CitationSentence;
import org.anjian.rest.problem.PointedRefusal;
import org.anjian.rest.trace.StepView;

/** 试算: asks the core and presents what it answers; refusals name the field that caused them. */
@ApplicationScoped
public class Assessments {

  private FineAssessor assessor;
  private CombinedAssessor combinedAssessor;
  private HearingDuty.Thresholds thresholds;
  private Divisions divisions;

  /** For the container. */
  protected Assessments() {}

  @Inject
  public Assessments(
      FineAssessor assessor, HearingDuty.Thresholds thresholds, Divisions divisions) {
    this.assessor = assessor;
    this.combinedAssessor = new CombinedAssessor(assessor);
    this.thresholds = thresholds;
    this.divisions = divisions;
  }

  /** The answer to a request of one violation. */
  AssessmentView one(FactsRequest request, Language language) {
    FineFacts facts = request.toFacts("");
    mustApply(facts, request.division(), "");
    return view(facts, pointed("", () -> assessor.assess(facts)), language);
  }

  /** What is answered of an assessment that was made. */
  public AssessmentView view(
      FineFacts facts, Reasoned<FineAssessment> reasoned, Language language) {
    FineAssessment assessment = reasoned.value();
    DutiesView duties =
        duties(
            assessment.applied().subject(),
            assessment.range(),
            assessment.otherPenalties(),
            facts,
            facts.decisionDate());
    return AssessmentView.of(
        reasoned,
        norm(facts, assessment, language),
        duties,
        Receipt.of(facts, reasoned, assessor),
        language);
  }

  /** The answer to a request of several acts. */
  CombinedView several(List<ActRequest> requests, String at, Language language) {
    List<Act> acts = CombinedRequest.toActs(requests, at);
    for (int i = 0; i < acts.size(); i++) {
      for (FineFacts facts : acts.get(i).norms()) {
        mustApply(facts, requests.get(i).division(), at + "/acts/" + i);
      }
    }
    Reasoned<CombinedAssessment> reasoned = combine(acts, at);
    CombinedAssessment combined = reasoned.value();
    List<CombinedView.PartyView> parties =
        combined.parties().stream().map(party -> party(party, acts)).toList();
    Receipt receipt = Receipt.of(acts, reasoned, assessor);
    PenaltySum total = combined.total();
    return new CombinedView(
        total.outcome().name(),
        CombinedView.lowest(total),
        CombinedView.highest(total),
        total.amount().map(Yuan::toString).orElse(null),
        NormView.codes(total.otherPenalties()),
        ConfiscationView.of(total.confiscatedGains(), total.confiscatedGoods()),
        parties.stream().anyMatch(CombinedView.PartyView::hearingRequired),
        parties.stream().anyMatch(CombinedView.PartyView::collectiveDiscussionRequired),
        combined.acts().stream().map(act -> act(act, language)).toList(),
        parties,
        StepView.of(reasoned.trace(), language),
        receipt.hash(),
        citation(combined, language),
        receipt.law(),
        new RawJson(receipt.inputs()),
        receipt.text());
  }

  /**
   * Assesses the acts.
   *
   * @throws PointedRefusal naming the first act with which they are refused
   */
  private Reasoned<CombinedAssessment> combine(List<Act> acts, String at) {
    try {
      return combinedAssessor.assess(acts);
    } catch (Refusal refusal) {
      int last = refusedWith(acts);
      throw new PointedRefusal(refusal, at + "/acts/" + last + Pointers.of(refusal));
    }
  }

  /** The acts are taken one after the other, so the first that is refused is the cause. */
  private int refusedWith(List<Act> acts) {
    for (int i = 0; i < acts.size() - 1; i++) {
      try {
        combinedAssessor.assess(acts.subList(0, i + 1));
      } catch (Refusal refusal) {
        return i;
      }
    }
    return acts.size() - 1;
  }

  private CombinedView.ActView act(ActAssessment assessed, Language language) {
    List<NormView> norms = new ArrayList<>();
    NormView chosen = null;
    for (int i = 0; i < assessed.norms().size(); i++) {
      FineAssessment norm = assessed.norms().get(i);
      NormView view = norm(assessed.act().norms().get(i), norm, language);
      norms.add(view);
      chosen = chosen == null || norm == assessed.chosen() ? view : chosen;
    }
    return CombinedView.ActView.of(
        assessed.act().party(),
        chosen,
        NormView.codes(assessed.otherPenalties()),
        ConfiscationView.of(assessed.confiscatedGains(), assessed.confiscatedGoods()),
        norms);
  }

  private CombinedView.PartyView party(CombinedAssessment.PartySum party, List<Act> acts) {
    PenaltySum sum = party.sum();
    CaseAmounts confiscated =
        CaseAmounts.of(
            Optional.empty(), sum.confiscatedGains(), sum.confiscatedGoods(), Optional.empty());
    LocalDate day =
        acts.stream()
            .filter(act -> act.party().equals(party.party()))
            .map(act -> act.norms().get(0).decisionDate())
            .max(LocalDate::compareTo)
            .orElseThrow();
    return CombinedView.PartyView.of(
        party.party(),
        party.subject().name(),
        sum,
        duties(party.subject(), sum.range(), sum.otherPenalties(), confiscated, day));
  }

  private DutiesView duties(
      Subject subject,
      Optional<FineRange> range,
      List<OtherPenalty> otherPenalties,
      CaseAmounts amounts,
      LocalDate day) {
    Yuan lowest = range.map(FineRange::lowest).orElse(Yuan.ZERO);
    return DutiesView.of(
        HearingDuty.of(subject, lowest, otherPenalties, amounts, day, thresholds), day);
  }

  /** Every clause and ground that is applied, each once. */
  private static String citation(CombinedAssessment combined, Language language) {
    Map<String, Provision> applied = new LinkedHashMap<>();
    LinkedHashSet<LegalBasis> grounds = new LinkedHashSet<>();
    for (ActAssessment act : combined.acts()) {
      Provision row = act.chosen().applied();
      applied.putIfAbsent(row.ref().toString(), row);
      act.act().norms().get(0).circumstances().stream()
          .map(Circumstance::basis)
          .forEach(grounds::add);
    }
    return CitationSentence.of(List.copyOf(applied.values()), grounds, language);
  }

  private NormView norm(FineFacts facts, FineAssessment assessment, Language language) {
    return NormView.of(facts, assessment, tier(facts, assessment), language);
  }

  private Optional<Tier> tier(FineFacts facts, FineAssessment assessment) {
    return assessment.range().isEmpty()
        ? Optional.empty()
        : facts
            .benchmark()
            .map(
                key ->
                    assessor
                        .benchmarks()
                        .require(key)
                        .tier(assessment.applied(), facts.measures()));
  }

  /**
   * Refuses a statute or a benchmark of another place.
   *
   * @throws PointedRefusal UNKNOWN_DIVISION, LAW_NOT_COVERED, LAW_OUTSIDE_AREA or
   *     BENCHMARK_NOT_COVERED
   */
  private void mustApply(FineFacts facts, DivisionCode division, String at) {
    if (division == null) {
      return;
    }
    pointed(at, () -> divisions.require(division, facts.decisionDate()));
    pointed(
        at,
        () ->
            assessor
                .lawBook()
                .inForce(facts.provision().law(), facts.actDate(), division.shortForm()));
    Optional<BenchmarkSet> set = facts.benchmark().flatMap(assessor.benchmarks()::find);
    if (set.filter(found -> !found.covers(division)).isPresent()) {
      throw new PointedRefusal(
          Refusal.of(
              RefusalCode.BENCHMARK_NOT_COVERED,
              Map.of("benchmark", set.get().key(), "division", division.shortForm())),
          at + "/benchmark");
    }
  }

  static <T> T pointed(String at, Supplier<T> asking) {
    try {
      return asking.get();
    } catch (Refusal refusal) {
      throw new PointedRefusal(refusal, at + Pointers.of(refusal));
    }
  }
}
