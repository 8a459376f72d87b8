package org.anjian.rest.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.anjian.discretion.Tier;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Provision;
import org.anjian.money.Yuan;
import org.anjian.penalty.Act;
import org.anjian.penalty.ActAssessment;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.CombinedAssessment;
import org.anjian.penalty.CombinedAssessor;
import org.anjian.penalty.DrawConsequences;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.PenaltySum;
import org.anjian.penalty.Receipt;
import org.anjian.penalty.ReceiptInputs;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.language.Language;
import org.anjian.rest.law.CitationSentence;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.PointedRefusal;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.trace.StepView;

/** 试算: asks the core and presents what it answers; refusals name the field that caused them. */
@ApplicationScoped
public class Assessments {

  private FineAssessor assessor;
  private CombinedAssessor combinedAssessor;
  private Divisions divisions;
  private ConsequenceQuestions consequences;

  /** For the container. */
  protected Assessments() {}

  @Inject
  public Assessments(FineAssessor assessor, DrawConsequences draw, Divisions divisions) {
    this.assessor = assessor;
    this.combinedAssessor = new CombinedAssessor(assessor);
    this.divisions = divisions;
    this.consequences = new ConsequenceQuestions(draw);
  }

  /** The answer to a request of one violation. */
  AssessmentView one(AssessmentRequest request, Language language) {
    return one(request, request.intendedFineYuan(), request.caseFacts(), language);
  }

  private AssessmentView one(
      FactsRequest request, Yuan intended, CaseFactsRequest caseFacts, Language language) {
    FineFacts facts = request.toFacts("");
    mustApply(facts, "");
    Reasoned<FineAssessment> reasoned = pointed("", () -> assessor.assess(facts));
    if (intended != null && !reasoned.value().allows(intended)) {
      throw new PointedRefusal(outside(reasoned.value(), intended), "/intendedFineYuan");
    }
    List<ConsequenceView> follows =
        pointed(
            "/caseFacts",
            () ->
                consequences.ask(
                    ConsequenceQuestions.Penalty.of(
                        reasoned.value(), Optional.ofNullable(intended), facts.decisionDate()),
                    request.division(),
                    caseFacts,
                    language));
    return view(facts, reasoned, follows, language);
  }

  private static Refusal outside(FineAssessment assessment, Yuan fine) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("fineYuan", fine);
    assessment.range().ifPresent(range -> details.put("range", range));
    details.put("provision", assessment.applied().ref().toString());
    return Refusal.of(RefusalCode.FINE_OUTSIDE_RANGE, details, assessment.applied().basis());
  }

  /** What is answered of an assessment that was made for a case in a division. */
  public AssessmentView view(
      FineFacts facts,
      Reasoned<FineAssessment> reasoned,
      DivisionCode division,
      Language language) {
    return view(
        facts,
        reasoned,
        consequences.ask(
            ConsequenceQuestions.Penalty.of(
                reasoned.value(), Optional.empty(), facts.decisionDate()),
            division,
            null,
            language),
        language);
  }

  private AssessmentView view(
      FineFacts facts,
      Reasoned<FineAssessment> reasoned,
      List<ConsequenceView> follows,
      Language language) {
    FineAssessment assessment = reasoned.value();
    return AssessmentView.of(
        reasoned,
        norm(facts, assessment, language),
        DutiesView.of(follows),
        follows,
        Receipt.of(facts, reasoned, assessor),
        language);
  }

  /** The answer to a request of several acts. */
  CombinedView several(
      List<ActRequest> requests, CaseFactsRequest caseFacts, String at, Language language) {
    List<Act> acts = CombinedRequest.toActs(requests, at);
    for (int i = 0; i < acts.size(); i++) {
      for (FineFacts facts : acts.get(i).norms()) {
        mustApply(facts, at + "/acts/" + i);
      }
    }
    Reasoned<CombinedAssessment> reasoned = combine(acts, at);
    CombinedAssessment combined = reasoned.value();
    List<CombinedView.PartyView> parties =
        combined.parties().stream()
            .map(party -> party(party, combined, division(requests), caseFacts, at, language))
            .toList();
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
   * The receipt of inputs, of one violation or of several acts.
   *
   * @throws PointedRefusal naming the field within {@code /inputs}
   * @throws Problem INVALID_REQUEST if both are said
   */
  Receipt receipt(InputsRequest inputs) {
    if (inputs.acts() == null) {
      ReceiptInputs facts = ReceiptInputs.of(inputs.toFacts("/inputs"));
      return pointed("/inputs", () -> receipt(facts));
    }
    if (inputs.provision() != null) {
      throw Problem.invalid(
          List.of(FieldError.of("/inputs/provision", FieldError.Code.UNKNOWN_FIELD)));
    }
    List<Act> acts = CombinedRequest.toActs(inputs.acts(), "/inputs");
    return Receipt.of(acts, combine(acts, "/inputs"), assessor);
  }

  /** The receipt of inputs that the core has read. */
  Receipt receipt(ReceiptInputs inputs) {
    return inputs.receipt(assessor);
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

  private CombinedView.PartyView party(
      CombinedAssessment.PartySum party,
      CombinedAssessment combined,
      DivisionCode division,
      CaseFactsRequest caseFacts,
      String at,
      Language language) {
    PenaltySum sum = party.sum();
    List<ActAssessment> own = combined.actsOf(party);
    LocalDate day =
        own.stream()
            .map(act -> act.act().norms().get(0).decisionDate())
            .max(LocalDate::compareTo)
            .orElseThrow();
    List<ConsequenceView> follows =
        pointed(
            at + "/caseFacts",
            () ->
                consequences.ask(
                    ConsequenceQuestions.Penalty.of(own, sum, day), division, caseFacts, language));
    return CombinedView.PartyView.of(
        party.party(), party.subject().name(), sum, DutiesView.of(follows), follows);
  }

  private static DivisionCode division(List<ActRequest> requests) {
    return requests.stream()
        .map(ActRequest::division)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
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
   * Refuses a division that is not there.
   *
   * @throws PointedRefusal UNKNOWN_DIVISION
   */
  private void mustApply(FineFacts facts, String at) {
    facts
        .division()
        .ifPresent(
            division -> pointed(at, () -> divisions.require(division, facts.decisionDate())));
  }

  static <T> T pointed(String at, Supplier<T> asking) {
    try {
      return asking.get();
    } catch (Refusal refusal) {
      throw new PointedRefusal(refusal, at + Pointers.of(refusal));
    }
  }
}
