package org.anjian.ledger;

import static org.anjian.ledger.CellReaders.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.Citation;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Statute;
import org.anjian.law.Subject;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;

/**
 * Looks a case up in the law book: whether the clause exists in the edition in force on the day of
 * the act, has a rule for the party and the situation, and allows the fine.
 */
final class PenaltyCheck {

  private static final Condition ANY_ACCIDENT = new Condition("ACCIDENT_ANY");
  private static final String ACCIDENT = "ACCIDENT_";

  private final LawBook lawBook;
  private final FineAssessor assessor;

  PenaltyCheck(LawBook lawBook) {
    this.lawBook = lawBook;
    this.assessor = new FineAssessor(lawBook);
  }

  /** The case as the ledger has it; the day is that of the decision, or else of the filing. */
  record Case(
      Citation citation,
      Subject subject,
      String subjectWord,
      Condition condition,
      String conditionWord,
      LocalDate actDate,
      LocalDate day,
      Optional<Yuan> fine) {}

  /** The clause that applies, and the situation as the law book calls it. */
  record Finding(Optional<ProvisionRef> provision, Condition condition) {}

  /** The clause; empty after an error was reported. */
  Optional<Finding> check(RowFields row, Case fact) {
    Citation citation = fact.citation();
    Statute statute;
    try {
      statute = lawBook.inForce(citation.law(), fact.actDate());
    } catch (Refusal refusal) {
      row.report(
          ProblemCode.LAW_NOT_COVERED,
          CaseRows.CITATION,
          details("citation", citation.toString(), "date", fact.actDate().toString()));
      return Optional.of(new Finding(Optional.empty(), fact.condition()));
    }
    if (citation.edition() != 0 && citation.edition() != statute.edition()) {
      row.report(
          ProblemCode.EDITION_NOT_IN_FORCE,
          CaseRows.CITATION,
          details(
              "citation",
              citation.toString(),
              "date",
              fact.actDate().toString(),
              "edition",
              "" + statute.edition()));
    }
    ProvisionRef ref;
    try {
      ref = lawBook.resolve(statute, citation.place());
    } catch (Refusal refusal) {
      row.report(
          ProblemCode.UNKNOWN_PROVISION,
          CaseRows.CITATION,
          details(
              "citation",
              cited(citation, statute),
              "date",
              fact.actDate().toString(),
              "available",
              String.join("、", strings(refusal.details().get("available")))));
      return Optional.empty();
    }
    Optional<Provision> clause = clause(ref, fact);
    if (clause.isEmpty()) {
      reportUnknownCondition(row, fact, ref, statute);
      return Optional.empty();
    }
    if (fact.fine().isPresent() && !fact.fine().get().isZero()) {
      checkFine(row, fact, clause.get(), cited(citation, statute));
    }
    return Optional.of(new Finding(Optional.of(ref), clause.get().condition()));
  }

  /** The row for the situation; a clause for any accident serves for an accident of any grade. */
  private Optional<Provision> clause(ProvisionRef ref, Case fact) {
    List<Condition> readings = new ArrayList<>();
    readings.add(fact.condition());
    if (fact.condition().code().startsWith(ACCIDENT)) {
      readings.add(ANY_ACCIDENT);
    }
    for (Condition reading : readings) {
      for (Provision provision : lawBook.rows(ref)) {
        if (provision.subject() == fact.subject() && provision.condition().equals(reading)) {
          return Optional.of(provision);
        }
      }
    }
    return Optional.empty();
  }

  private void reportUnknownCondition(RowFields row, Case fact, ProvisionRef ref, Statute statute) {
    List<Provision> rows = lawBook.rows(ref);
    boolean subjectKnown = rows.stream().anyMatch(rule -> rule.subject() == fact.subject());
    List<String> allowed =
        rows.stream()
            .filter(rule -> !subjectKnown || rule.subject() == fact.subject())
            .map(
                rule ->
                    words(CaseRows.SUBJECT, rule.subject())
                        + "/"
                        + words(CaseRows.CONDITION, rule.condition()))
            .distinct()
            .toList();
    row.report(
        ProblemCode.UNKNOWN_CONDITION,
        subjectKnown ? CaseRows.CONDITION : CaseRows.SUBJECT,
        details(
            "citation",
            cited(fact.citation(), statute),
            "subject",
            fact.subjectWord(),
            "condition",
            fact.conditionWord(),
            "allowed",
            String.join("、", allowed)));
  }

  private void checkFine(RowFields row, Case fact, Provision clause, String cited) {
    Yuan fine = fact.fine().orElseThrow();
    FineFacts facts =
        FineFacts.of(
            fact.citation().provision(),
            fact.actDate(),
            fact.day(),
            fact.subject(),
            clause.condition());
    FineAssessment assessment;
    try {
      assessment = assessor.assess(facts).value();
    } catch (Refusal refusal) {
      if (refusal.code() != RefusalCode.FACT_MISSING) {
        throw refusal;
      }
      String field = Objects.toString(refusal.details().get("field"));
      row.report(
          ProblemCode.FINE_NOT_CHECKABLE,
          CaseRows.FINE,
          details(
              "citation",
              cited,
              "fine",
              fine.toString(),
              "factZh",
              FACTS_ZH.getOrDefault(field, field),
              "factEn",
              FACTS_EN.getOrDefault(field, field)));
      return;
    }
    if (!assessment.allows(fine)) {
      row.report(
          ProblemCode.FINE_OUTSIDE_RANGE,
          CaseRows.FINE,
          details(
              "citation",
              cited,
              "fine",
              fine.toString(),
              "range",
              assessment.range().map(FineRange::label).orElse("不予罚款"),
              "provision",
              assessment.applied().ref().toString()));
    }
  }

  private static final Map<String, String> FACTS_ZH =
      Map.of(
          "annualIncomeYuan",
          "上一年年收入",
          "illegalGainsYuan",
          "违法所得",
          "goodsValueYuan",
          "货值金额",
          "baseFineYuan",
          "原罚款数额");

  private static final Map<String, String> FACTS_EN =
      Map.of(
          "annualIncomeYuan",
          "the annual income",
          "illegalGainsYuan",
          "the illegal gains",
          "goodsValueYuan",
          "the value of the goods",
          "baseFineYuan",
          "the fine before");

  private static String cited(Citation citation, Statute statute) {
    return citation.in(statute.edition()).toString();
  }

  /** The first word of a column that means the value; its code where the column has none. */
  private static <T> String words(Column<T> column, T value) {
    return column.reader().wordFor(value).orElse(value.toString());
  }

  private static List<String> strings(Object list) {
    return list instanceof List<?> items
        ? items.stream().map(Objects::toString).toList()
        : List.of();
  }
}
