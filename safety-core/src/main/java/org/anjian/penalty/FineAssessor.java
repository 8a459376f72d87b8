package org.anjian.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.Step;
import org.anjian.law.CaseAmounts;
import org.anjian.law.FineKind;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionRef;
import org.anjian.law.Statute;
import org.anjian.money.FineRange;

/** 罚款评估: from the facts of a violation to the range of the fine, with reasons. */
public final class FineAssessor {

  private static final LegalBasis OLD_OR_LIGHTER =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 37);

  private final LawBook lawBook;

  public FineAssessor(LawBook lawBook) {
    this.lawBook = Objects.requireNonNull(lawBook, "lawBook");
  }

  /**
   * Assesses one violation: the clause in force on the day of the act, unless the one in force on
   * the day of the decision is lighter.
   *
   * @throws Refusal LAW_NOT_COVERED, UNKNOWN_PROVISION, UNKNOWN_SUBJECT, UNKNOWN_CONDITION,
   *     FACT_MISSING, FACTS_CONTRADICT or CIRCUMSTANCES_CONTRADICT
   */
  public Reasoned<FineAssessment> assess(FineFacts facts) {
    Circumstance.mustNotContradict(facts.circumstances(), facts.subject(), facts.condition());
    List<Step> steps = new ArrayList<>();
    Provision row = requireClause(facts);
    Statute then = row.statute();
    steps.add(
        Step.of(
            "fine.edition",
            List.of(OLD_OR_LIGHTER),
            inputs("law", facts.provision().law(), "actDate", facts.actDate()),
            then.title() + "(" + then.edition() + ")"));
    steps.add(
        Step.of(
            "fine.clause",
            List.of(row.basis()),
            inputs("subject", facts.subject(), "condition", facts.condition()),
            row.ref()));
    row.mustFit(facts);
    PenaltyWeight weight = weigh(row, facts, steps);
    if (!then.inForceOn(facts.decisionDate())) {
      weight = lighterOf(weight, facts, steps);
    }
    circumstances(facts, steps);
    FineAssessment assessment = conclude(facts, weight);
    return Reasoned.conclude(
        assessment,
        steps,
        Step.of(
            "fine.result",
            List.of(weight.row().basis()),
            inputs("mandatory", weight.row().mandatory(), "enforcer", weight.row().enforcer()),
            assessment));
  }

  /**
   * The row for the facts in the edition in force on the day of the act.
   *
   * @throws Refusal LAW_NOT_COVERED, UNKNOWN_PROVISION, UNKNOWN_SUBJECT or UNKNOWN_CONDITION
   */
  public Provision requireClause(FineFacts facts) {
    Statute then = lawBook.inForce(facts.provision().law(), facts.actDate());
    return lawBook.row(
        lawBook.resolve(then, facts.provision().place()), facts.subject(), facts.condition());
  }

  /**
   * 从旧兼从轻: the older row, unless the same stage of the clause that took its place costs less on the
   * day of the decision. Where the newer law has no such stage, or leaves the amount to another
   * text, nothing shows that it is lighter, and the older row stays.
   */
  private PenaltyWeight lighterOf(PenaltyWeight older, FineFacts facts, List<Step> steps) {
    Optional<ProvisionRef> successor = clauseOn(facts.decisionDate(), older.row().ref());
    Optional<Provision> found =
        successor.flatMap(ref -> sameStage(ref, facts)).filter(PenaltyWeight::isComparable);
    if (found.isEmpty() || !PenaltyWeight.isComparable(older.row())) {
      String newer = successor.map(ref -> ref + " NOT_COMPARABLE").orElse("NO_SUCCESSOR");
      steps.add(comparison(older, newer, facts, "OLDER_APPLIES"));
      return older;
    }
    Provision row = found.get();
    if (older.range().isEmpty() && row.rule().kind() != FineKind.NO_FINE) {
      String newer = row.ref() + " " + row.rule().kind();
      steps.add(comparison(older, newer, facts, "OLDER_APPLIES"));
      return older;
    }
    List<Step> inner = new ArrayList<>();
    PenaltyWeight newer = weigh(row, facts, inner);
    boolean lighter = newer.isLighterThan(older);
    String outcome = lighter ? "NEWER_IS_LIGHTER" : "OLDER_APPLIES";
    steps.add(comparison(older, newer, facts, outcome).containing(inner));
    return lighter ? newer : older;
  }

  private static Step comparison(
      PenaltyWeight older, Object newer, FineFacts facts, String outcome) {
    Map<String, Object> inputs = inputs("older", older, "newer", newer);
    inputs.put("decisionDate", facts.decisionDate());
    return Step.of("fine.newer-law", List.of(OLD_OR_LIGHTER), inputs, outcome);
  }

  /** The clause that stands in the place of another one on a day. */
  private Optional<ProvisionRef> clauseOn(LocalDate day, ProvisionRef ref) {
    Optional<ProvisionRef> at = lawBook.successor(ref);
    while (at.isPresent() && !lawBook.statute(at.get()).inForceOn(day)) {
      at = lawBook.successor(at.get());
    }
    return at;
  }

  private Optional<Provision> sameStage(ProvisionRef ref, FineFacts facts) {
    return lawBook.rows(ref).stream()
        .filter(row -> row.subject() == facts.subject())
        .filter(row -> row.condition().equals(facts.condition()))
        .filter(row -> row.fits(facts))
        .findFirst();
  }

  private static PenaltyWeight weigh(Provision row, CaseAmounts amounts, List<Step> steps) {
    Optional<FineRange> range;
    try {
      range = row.rule().range(amounts);
    } catch (Refusal refusal) {
      Map<String, Object> details = new LinkedHashMap<>(refusal.details());
      details.put("provision", row.ref().toString());
      throw Refusal.of(refusal.code(), details, row.basis());
    }
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("kind", row.rule().kind());
    amounts.annualIncome().ifPresent(amount -> inputs.put("annualIncomeYuan", amount));
    amounts.illegalGains().ifPresent(amount -> inputs.put("illegalGainsYuan", amount));
    amounts.goodsValue().ifPresent(amount -> inputs.put("goodsValueYuan", amount));
    amounts.baseFine().ifPresent(amount -> inputs.put("baseFineYuan", amount));
    steps.add(
        Step.of(
            "fine.range",
            List.of(row.basis()),
            inputs,
            range.map(FineRange::label).orElse(row.rule().kind().name())));
    return new PenaltyWeight(row, range);
  }

  private static void circumstances(FineFacts facts, List<Step> steps) {
    for (Circumstance circumstance : facts.circumstances()) {
      steps.add(
          Step.of(
              "fine.circumstance",
              List.of(circumstance.basis()),
              Map.of("circumstance", circumstance),
              circumstance.effect()));
    }
  }

  private static FineAssessment conclude(FineFacts facts, PenaltyWeight weight) {
    Provision applied = weight.row();
    if (has(facts, Circumstance.Effect.WAIVED)) {
      return new FineAssessment(
          FineAssessment.Outcome.WAIVED, applied, Optional.empty(), List.of(), false, true);
    }
    return new FineAssessment(
        outcome(weight),
        applied,
        weight.range(),
        applied.otherPenalties(),
        has(facts, Circumstance.Effect.LIGHTER_OR_REDUCED),
        has(facts, Circumstance.Effect.MAY_BE_WAIVED));
  }

  /** A clause that names a fine without its amount leaves that to another text, too. */
  private static FineAssessment.Outcome outcome(PenaltyWeight weight) {
    if (weight.range().isPresent()) {
      return FineAssessment.Outcome.FINE;
    }
    return PenaltyWeight.isComparable(weight.row())
        ? FineAssessment.Outcome.NO_FINE
        : FineAssessment.Outcome.REFERENCE;
  }

  private static boolean has(FineFacts facts, Circumstance.Effect effect) {
    return facts.circumstances().stream().anyMatch(found -> found.effect() == effect);
  }

  private static Map<String, Object> inputs(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put(k1, v1);
    inputs.put(k2, v2);
    return inputs;
  }
}
