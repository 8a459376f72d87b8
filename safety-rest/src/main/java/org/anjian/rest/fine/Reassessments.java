package org.anjian.rest.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.law.Statute;
import org.anjian.money.Yuan;
import org.anjian.penalty.Difference;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Verdict;
import org.anjian.rest.label.Coded;
import org.anjian.rest.language.Language;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.rest.trace.StepView;

/** 假定重算: lays what is beside what would be. */
@ApplicationScoped
public class Reassessments {

  private FineAssessor assessor;

  /** For the container. */
  protected Reassessments() {}

  @Inject
  public Reassessments(FineAssessor assessor) {
    this.assessor = assessor;
  }

  /** One violation under the law of another day or edition. */
  ReassessmentView one(ReassessmentRequest request, Language language) {
    FineFacts facts = request.assessment().toFacts("/assessment");
    LocalDate day = day(request, facts);
    Verdict before =
        new Verdict.Assessed(
            Assessments.pointed("/assessment", () -> assessor.assess(facts)).value());
    Verdict after = Verdict.under(day, facts, assessor);
    Optional<Difference> difference = Difference.between(facts, before, after);
    return new ReassessmentView(
        day,
        difference.isEmpty(),
        changes(difference),
        VerdictView.of(facts, before, language),
        VerdictView.of(facts, after, language),
        after instanceof Verdict.Assessed
            ? StepView.of(assessor.assessUnder(facts, day).trace(), language)
            : List.of());
  }

  /**
   * The day that is supposed.
   *
   * @throws Problem INVALID_REQUEST if neither or both are said, or there is no such edition
   */
  private LocalDate day(ReassessmentRequest request, FineFacts facts) {
    if (request.day() != null && request.edition() != null) {
      throw Problem.invalid(
          List.of(
              FieldError.of(
                  "/edition", FieldError.Code.INVALID_VALUE, Map.of("rule", "DAY_OR_EDITION"))));
    }
    if (request.day() != null) {
      return request.day();
    }
    if (request.edition() == null) {
      throw Problem.invalid(List.of(FieldError.of("/day", FieldError.Code.REQUIRED)));
    }
    List<Statute> editions =
        assessor.lawBook().statutes().stream()
            .filter(statute -> statute.law().equals(facts.provision().law()))
            .toList();
    return editions.stream()
        .filter(statute -> statute.edition() == request.edition())
        .map(Statute::effectiveFrom)
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                    List.of(
                        FieldError.of(
                            "/edition",
                            FieldError.Code.UNKNOWN_VALUE,
                            Map.of(
                                "available", editions.stream().map(Statute::edition).toList())))));
  }

  /** Those of the cases that are decided, under the law of a day. */
  List<CaseReassessmentView> decided(
      List<EnforcementCase> cases, Optional<LocalDate> day, Language language) {
    return cases.stream()
        .flatMap(
            each ->
                each.decision().stream().map(decision -> reassessed(each, decision, day, language)))
        .toList();
  }

  private CaseReassessmentView reassessed(
      EnforcementCase each, CaseAct.Decision decision, Optional<LocalDate> day, Language language) {
    FineFacts facts = each.factsOn(decision.date());
    Verdict before = Verdict.of(facts, assessor);
    Verdict after = day.map(supposed -> Verdict.under(supposed, facts, assessor)).orElse(before);
    Optional<Difference> difference = Difference.between(facts, before, after);
    return new CaseReassessmentView(
        each.id(),
        each.number().toString(),
        decision.date(),
        decision.fine().toString(),
        difference.isEmpty(),
        changes(difference),
        VerdictView.of(facts, before, language),
        VerdictView.of(facts, after, language),
        allows(before, decision.fine()),
        allows(after, decision.fine()));
  }

  private static List<Coded> changes(Optional<Difference> difference) {
    return difference.map(found -> Coded.all(found.changes())).orElse(List.of());
  }

  private static Boolean allows(Verdict verdict, Yuan fine) {
    return verdict instanceof Verdict.Assessed assessed ? assessed.assessment().allows(fine) : null;
  }
}
