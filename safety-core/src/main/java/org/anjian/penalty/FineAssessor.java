package org.anjian.penalty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
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
   * Assesses one violation.
   *
   * @throws Refusal LAW_NOT_COVERED, UNKNOWN_PROVISION, UNKNOWN_SUBJECT, UNKNOWN_CONDITION,
   *     FACT_MISSING or CIRCUMSTANCES_CONTRADICT
   */
  public Reasoned<FineAssessment> assess(FineFacts facts) {
    mustNotContradict(facts);
    List<Step> steps = new ArrayList<>();
    Statute then = lawBook.inForce(facts.provision().law(), facts.actDate());
    steps.add(
        Step.of(
            "fine.edition",
            List.of(OLD_OR_LIGHTER),
            Map.of("law", facts.provision().law(), "actDate", facts.actDate()),
            then.title() + "(" + then.edition() + ")"));
    ProvisionRef ref = lawBook.resolve(then, facts.provision().place());
    Provision row = lawBook.row(ref, facts.subject(), facts.condition());
    steps.add(
        Step.of(
            "fine.clause",
            List.of(row.basis()),
            inputs("subject", facts.subject(), "condition", facts.condition()),
            row.ref()));
    Optional<FineRange> range = range(row, facts, steps);
    Provision applied = row;
    for (Optional<ProvisionRef> next = successorInForce(ref, facts);
        next.isPresent();
        next = successorInForce(next.get(), facts)) {
      Optional<Provision> newer = sameStage(next.get(), facts);
      List<Step> inner = new ArrayList<>();
      Optional<FineRange> newerRange =
          newer.isPresent() ? range(newer.get(), facts, inner) : Optional.empty();
      boolean lighter = newer.isPresent() && lighter(newerRange, range);
      steps.add(
          Step.of(
                  "fine.newer-law",
                  List.of(OLD_OR_LIGHTER),
                  inputs(
                      "older", label(applied, range),
                      "newer",
                          newer
                              .map(found -> label(found, newerRange))
                              .orElse(next.get() + " NOT_COMPARABLE")),
                  lighter ? "NEWER_IS_LIGHTER" : "OLDER_APPLIES")
              .containing(inner));
      if (lighter) {
        applied = newer.get();
        range = newerRange;
      }
    }
    boolean reducible = circumstances(facts, steps);
    FineAssessment assessment = conclude(facts, applied, range, reducible);
    return Reasoned.conclude(
        assessment,
        steps,
        Step.of(
            "fine.result",
            List.of(applied.basis()),
            inputs("mandatory", applied.mandatory(), "enforcer", applied.enforcer()),
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

  private Optional<ProvisionRef> successorInForce(ProvisionRef ref, FineFacts facts) {
    return lawBook
        .successor(ref)
        .filter(
            next ->
                lawBook.statutes().stream()
                    .filter(
                        statute ->
                            statute.law().equals(next.law()) && statute.edition() == next.edition())
                    .anyMatch(statute -> !facts.decisionDate().isBefore(statute.effectiveFrom())));
  }

  private Optional<Provision> sameStage(ProvisionRef ref, FineFacts facts) {
    return lawBook.rows(ref).stream()
        .filter(row -> row.subject() == facts.subject())
        .filter(row -> row.condition().equals(facts.condition()))
        .findFirst();
  }

  private static Optional<FineRange> range(Provision row, CaseAmounts amounts, List<Step> steps) {
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
    return range;
  }

  /** A lower ceiling is lighter; with the same ceiling, a lower floor; no fine before any fine. */
  private static boolean lighter(Optional<FineRange> newer, Optional<FineRange> older) {
    if (older.isEmpty()) {
      return false;
    }
    if (newer.isEmpty()) {
      return true;
    }
    int byCeiling = newer.get().ceiling().compareTo(older.get().ceiling());
    return byCeiling < 0 || (byCeiling == 0 && newer.get().lowest().isBelow(older.get().lowest()));
  }

  private static boolean circumstances(FineFacts facts, List<Step> steps) {
    boolean reducible = false;
    for (Circumstance circumstance : facts.circumstances()) {
      reducible |= circumstance.effect() == Circumstance.Effect.LIGHTER_OR_REDUCED;
      steps.add(
          Step.of(
              "fine.circumstance",
              List.of(circumstance.basis()),
              Map.of("circumstance", circumstance),
              circumstance.effect()));
    }
    return reducible;
  }

  private static FineAssessment conclude(
      FineFacts facts, Provision applied, Optional<FineRange> range, boolean reducible) {
    boolean waived =
        facts.circumstances().stream()
            .anyMatch(circumstance -> circumstance.effect() == Circumstance.Effect.WAIVED);
    if (waived) {
      return new FineAssessment(
          FineAssessment.Outcome.WAIVED, applied, Optional.empty(), List.of(), false);
    }
    FineAssessment.Outcome outcome =
        range.isPresent()
            ? FineAssessment.Outcome.FINE
            : applied.rule().kind() == FineKind.REFERENCE
                ? FineAssessment.Outcome.REFERENCE
                : FineAssessment.Outcome.NO_FINE;
    return new FineAssessment(outcome, applied, range, applied.otherPenalties(), reducible);
  }

  private static void mustNotContradict(FineFacts facts) {
    List<String> lighter = withEffect(facts, Circumstance.Effect.LIGHTER_OR_REDUCED);
    lighter.addAll(withEffect(facts, Circumstance.Effect.WAIVED));
    lighter.addAll(withEffect(facts, Circumstance.Effect.MAY_BE_WAIVED));
    List<String> heavier = withEffect(facts, Circumstance.Effect.HEAVIER);
    boolean bothAges =
        facts.circumstances().contains(Circumstance.UNDER_14)
            && facts.circumstances().contains(Circumstance.AGED_14_TO_17);
    boolean bothCapacities =
        facts.circumstances().contains(Circumstance.MENTALLY_INCAPABLE)
            && facts.circumstances().contains(Circumstance.PARTLY_INCAPABLE);
    boolean waivedAndHeavier =
        !heavier.isEmpty()
            && facts.circumstances().stream()
                .anyMatch(circumstance -> circumstance.effect() == Circumstance.Effect.WAIVED);
    if (bothAges || bothCapacities || waivedAndHeavier) {
      throw Refusal.of(
          RefusalCode.CIRCUMSTANCES_CONTRADICT,
          Map.of("lighter", lighter, "heavier", heavier),
          facts.circumstances().iterator().next().basis());
    }
  }

  private static List<String> withEffect(FineFacts facts, Circumstance.Effect effect) {
    List<String> found = new ArrayList<>();
    for (Circumstance circumstance : facts.circumstances()) {
      if (circumstance.effect() == effect) {
        found.add(circumstance.name());
      }
    }
    return found;
  }

  private static String label(Provision row, Optional<FineRange> range) {
    return row.ref() + " " + range.map(FineRange::label).orElse(row.rule().kind().name());
  }

  private static Map<String, Object> inputs(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put(k1, v1);
    inputs.put(k2, v2);
    return inputs;
  }
}
