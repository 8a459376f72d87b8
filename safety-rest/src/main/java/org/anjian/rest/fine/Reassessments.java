package org.anjian.rest.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.enforcement.ReassessCases;
import org.anjian.enforcement.ReassessedCase;
import org.anjian.law.Statute;
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
      throw notBoth();
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
        .orElseThrow(() -> noSuchEdition(editions.stream().map(Statute::edition).toList()));
  }

  /** A decided case beside what it would be. */
  static CaseReassessmentView of(ReassessedCase found, Language language) {
    Optional<Difference> difference = found.difference();
    return new CaseReassessmentView(
        found.enforcementCase().id(),
        found.enforcementCase().number().toString(),
        found.decision().date(),
        found.decision().fine().toString(),
        difference.isEmpty(),
        changes(difference),
        Coded.all(found.changedSince()),
        VerdictView.of(found.facts(), found.before(), language),
        VerdictView.of(found.facts(), found.after(), language),
        found.isAllowedBefore().orElse(null),
        found.isAllowedAfter().orElse(null));
  }

  /**
   * The law that a request supposes.
   *
   * @throws Problem INVALID_REQUEST if both a day and an edition are said, or there is no such
   *     edition
   */
  ReassessCases.Supposed supposed(CaseReassessmentRequest request) {
    if (request.edition() == null) {
      return new ReassessCases.Supposed(Optional.ofNullable(request.day()), Optional.empty());
    }
    if (request.day() != null) {
      throw notBoth();
    }
    return assessor.lawBook().statutes().stream()
        .filter(statute -> key(statute).equals(request.edition()))
        .findFirst()
        .map(ReassessCases.Supposed::edition)
        .orElseThrow(
            () ->
                noSuchEdition(
                    assessor.lawBook().statutes().stream().map(Reassessments::key).toList()));
  }

  private static String key(Statute statute) {
    return statute.law() + "/" + statute.edition();
  }

  private static Problem notBoth() {
    return Problem.invalid(
        List.of(
            FieldError.of(
                "/edition", FieldError.Code.INVALID_VALUE, Map.of("rule", "DAY_OR_EDITION"))));
  }

  private static Problem noSuchEdition(List<?> available) {
    return Problem.invalid(
        List.of(
            FieldError.of(
                "/edition", FieldError.Code.UNKNOWN_VALUE, Map.of("available", available))));
  }

  private static List<Coded> changes(Optional<Difference> difference) {
    return difference.map(found -> Coded.all(found.changes())).orElse(List.of());
  }
}
