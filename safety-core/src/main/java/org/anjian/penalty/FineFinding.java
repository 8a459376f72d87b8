package org.anjian.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.discretion.BenchmarkSet;
import org.anjian.discretion.Lean;
import org.anjian.discretion.Tier;
import org.anjian.explain.Finding;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.LawBook;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.law.Statute;
import org.anjian.law.Superseding;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;

/**
 * 罚款认定: what the assessment of one violation finds on its way; the range is {@link PenaltyWeight}.
 */
sealed interface FineFinding extends Finding {

  /** 从旧兼从轻. */
  LegalBasis OLD_OR_LIGHTER = LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 37);

  /** 当事人有违法所得的，没收. */
  LegalBasis GAINS = LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 28).paragraph(2);

  /** 不予处罚的，应当进行教育. */
  LegalBasis EDUCATION =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 33).paragraph(3);

  private static Map<String, Object> inputs(String k1, Object v1, String k2, Object v2) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put(k1, v1);
    inputs.put(k2, v2);
    return inputs;
  }

  /** The edition in force on the day of the act. */
  record EditionChosen(FineFacts facts, Provision row) implements FineFinding {
    @Override
    public Step asStep() {
      return Step.of(
          "fine.edition",
          List.of(OLD_OR_LIGHTER),
          inputs("law", facts.provision().law(), "actDate", facts.actDate()),
          row.statute().title() + "(" + row.statute().edition() + ")");
    }
  }

  /** The row for the subject and the stage. */
  record ClauseFound(FineFacts facts, Provision row) implements FineFinding {
    @Override
    public Step asStep() {
      return Step.of(
          "fine.clause",
          List.of(row.basis()),
          inputs("subject", facts.subject(), "condition", facts.condition()),
          row.ref());
    }
  }

  /** What a special economic zone lays down instead, where the case is. */
  record LawVaried(Provision row, Provision varied, FineFacts facts) implements FineFinding {
    @Override
    public Step asStep() {
      return Step.of(
          "fine.variation",
          List.of(row.basis(), varied.basis()),
          inputs("varied", row.ref(), "division", facts.division().orElseThrow()),
          varied.ref());
    }
  }

  /** Whether the act is still punished. */
  record LimitationWeighed(FineFacts facts, Limitation limitation) implements FineFinding {
    @Override
    public Step asStep() {
      Map<String, Object> inputs =
          inputs("actDate", facts.actDate(), "limitationEnds", limitation.lastDay());
      if (facts.discoveredDate().isPresent()) {
        inputs.put("discoveredDate", facts.discoveredDate().get());
      } else {
        inputs.put("decisionDate", facts.decisionDate());
        inputs.put("missing", "discoveredDate");
      }
      inputs.put("harmToLifeOrFinance", facts.harmToLifeOrFinance());
      return Step.of(
          "fine.limitation",
          List.of(Limitation.BASIS, Limitation.START),
          inputs,
          limitation.state());
    }
  }

  /**
   * Which of the old and the new row applies.
   *
   * @param newer what stands against the older row: its weight, or why there is none
   */
  record LawsCompared(
      FineFacts facts,
      PenaltyWeight older,
      Object newer,
      Optional<PenaltyWeight> weighed,
      boolean lighter)
      implements FineFinding {

    static LawsCompared of(FineFacts facts, PenaltyWeight older, PenaltyWeight newer) {
      return new LawsCompared(facts, older, newer, Optional.of(newer), newer.isLighterThan(older));
    }

    static LawsCompared notComparable(FineFacts facts, PenaltyWeight older, Object newer) {
      return new LawsCompared(facts, older, newer, Optional.empty(), false);
    }

    PenaltyWeight applies() {
      return lighter ? weighed.orElseThrow() : older;
    }

    @Override
    public Step asStep() {
      Map<String, Object> inputs = inputs("older", older, "newer", newer);
      inputs.put("decisionDate", facts.decisionDate());
      return Step.of(
              "fine.newer-law",
              List.of(OLD_OR_LIGHTER),
              inputs,
              lighter ? "NEWER_IS_LIGHTER" : "OLDER_APPLIES")
          .containing(weighed.map(PenaltyWeight::asStep).map(List::of).orElse(List.of()));
    }
  }

  /**
   * What a higher or later text does to a row.
   *
   * @param statute the edition of that text
   * @param prevailing its row that applies instead, if it is one row and prevails wholly
   */
  record HigherTextWeighed(
      Provision row, Superseding by, Statute statute, Optional<Provision> prevailing)
      implements FineFinding {
    @Override
    public Step asStep() {
      Map<String, Object> inputs = inputs("superseded", row.ref(), "by", by.by());
      inputs.put("note", by.note());
      String outcome = by.whole() ? "NO_ROW_PREVAILS" : "PERSON_DECIDES";
      return Step.of(
          "fine.higher-text",
          List.of(row.basis(), statute.basis(by.by().place())),
          inputs,
          prevailing.<Object>map(Provision::ref).orElse(outcome));
    }
  }

  /**
   * 前款罚款数额: the fine that is multiplied, against what the clauses that impose it print. None is
   * above their ceiling; one below their floor was reduced when it was imposed.
   *
   * @param base the clauses from the lowest to the highest amount that they print
   */
  record BaseWeighed(Provision row, Yuan fine, FineRange base) implements FineFinding {

    /**
     * @throws Refusal FACTS_CONTRADICT if the fine is above the ceiling
     */
    static BaseWeighed of(LawBook lawBook, Provision row, FineFacts facts) {
      List<FineRange> printed =
          lawBook
              .provisions(Optional.of(row.ref().law()), Optional.of(row.statute().effectiveFrom()))
              .stream()
              .filter(other -> row.multiplies(other) && other.subject() == row.subject())
              .flatMap(other -> other.rule().amounts().stream())
              .toList();
      Yuan fine = facts.baseFine().orElseThrow();
      Yuan lowest = printed.stream().map(FineRange::lowest).reduce(Yuan::min).orElse(fine);
      Yuan ceiling = printed.stream().map(FineRange::ceiling).reduce(Yuan::max).orElse(fine);
      if (fine.exceeds(ceiling)) {
        Map<String, Object> details = inputs("provision", row.ref().toString(), "value", fine);
        details.put("field", "baseFineYuan");
        details.put("ceilingYuan", ceiling);
        throw Refusal.of(RefusalCode.FACTS_CONTRADICT, details, row.basis());
      }
      return new BaseWeighed(row, fine, FineRange.between(lowest, ceiling));
    }

    @Override
    public Step asStep() {
      Map<String, Object> inputs = inputs("baseFineYuan", fine, "printed", base.label());
      return Step.of(
          "fine.base",
          List.of(row.statute().basis(row.baseRef().orElseThrow())),
          inputs,
          fine.isBelow(base.lowest()) ? "BELOW_FLOOR" : "WITHIN");
    }
  }

  /** The law of another day, which is supposed to apply. */
  record LawSupposed(Provision row, LocalDate day, Provision supposed) implements FineFinding {
    @Override
    public Step asStep() {
      return Step.of(
          "fine.supposed-law",
          List.of(supposed.basis()),
          inputs("clause", row, "day", day),
          supposed);
    }
  }

  /**
   * 仍应责令的: what is ordered although nothing is punished. To correct is no penalty; it is ordered by
   * the clause itself and by 安全生产法(2021) 第65条第1款第2项, unless the ground says that it was done.
   *
   * @param grounds why nothing is punished; none where the time has run out
   * @param corrected whether it was corrected already
   * @param orders what the clause orders that is no penalty
   */
  record OrdersKept(
      Provision row, List<Circumstance> grounds, boolean corrected, List<OtherPenalty> orders)
      implements FineFinding {

    /** 不予处罚 (行政处罚法(2021) 第30、31、33条): without the correction where it was made in time. */
    static OrdersKept whenWaived(Provision row, Set<Circumstance> circumstances) {
      List<Circumstance> grounds = new ArrayList<>();
      boolean corrected = false;
      for (Circumstance circumstance : circumstances) {
        corrected |= circumstance.isCorrected();
        if (circumstance.effect() == Circumstance.Effect.WAIVED) {
          grounds.add(circumstance);
        }
      }
      return new OrdersKept(
          row, List.copyOf(grounds), corrected, corrected ? List.of() : orders(row));
    }

    /** 超过时效 (第36条): only the penalty is barred. */
    static OrdersKept whenBarred(Provision row) {
      return new OrdersKept(row, List.of(), false, orders(row));
    }

    private static List<OtherPenalty> orders(Provision row) {
      return row.otherPenalties().stream()
          .filter(other -> PenaltyNature.of(other) == PenaltyNature.ORDER)
          .toList();
    }

    @Override
    public Step asStep() {
      List<LegalBasis> basis = new ArrayList<>();
      Map<String, Object> inputs = new LinkedHashMap<>();
      if (grounds.isEmpty()) {
        basis.add(Limitation.BASIS);
      } else {
        List<Circumstance.Duty> duties = new ArrayList<>();
        for (Circumstance ground : grounds) {
          basis.add(ground.basis());
          ground.duty().ifPresent(duties::add);
        }
        duties.add(Circumstance.Duty.EDUCATE);
        basis.add(EDUCATION);
        inputs.put("grounds", grounds);
        inputs.put("duties", duties);
      }
      if (orders.isEmpty()) {
        String none = corrected ? "ALREADY_CORRECTED" : "NOT_ORDERED_HERE";
        return Step.of("fine.orders", basis.stream().distinct().toList(), inputs, none);
      }
      basis.add(row.basis());
      return Step.of("fine.orders", basis.stream().distinct().toList(), inputs, orders);
    }
  }

  /** A circumstance and the way it leads. */
  record CircumstanceWeighed(Circumstance circumstance) implements FineFinding {
    @Override
    public Step asStep() {
      return Step.of(
          "fine.circumstance",
          List.of(circumstance.basis()),
          Map.of("circumstance", circumstance),
          circumstance.effect());
    }
  }

  /** The tier of the benchmark, and what it leaves of the range. */
  record TierChosen(
      FineFacts facts, Tier tier, Lean lean, Optional<FineRange> narrowed, Optional<Yuan> amount)
      implements FineFinding {
    @Override
    public Step asStep() {
      Map<String, Object> inputs =
          inputs("benchmark", tier.benchmark(), "measures", facts.measures());
      inputs.put("tier", tier.number() + " " + tier.labelZh());
      if (lean != Lean.ORDINARY) {
        inputs.put("lean", lean);
      }
      return Step.of(
          "fine.benchmark",
          List.of(BenchmarkSet.BASIS, tier.row().basis()),
          inputs,
          amount.map(Yuan::label).orElseGet(() -> narrowed.orElseThrow().label()));
    }
  }

  /**
   * Gains and goods that are confiscated beside the fine.
   *
   * @param byPenaltyLaw whether the clause is silent about the gains, and they are confiscated by
   *     行政处罚法(2021) 第28条第2款
   */
  record ConfiscationFound(
      Provision row, Optional<Yuan> gains, Optional<Yuan> goods, boolean byPenaltyLaw)
      implements FineFinding {
    @Override
    public Step asStep() {
      Map<String, Object> inputs = new LinkedHashMap<>();
      gains.ifPresent(amount -> inputs.put("illegalGainsYuan", amount));
      goods.ifPresent(amount -> inputs.put("goodsValueYuan", amount));
      return Step.of(
          "fine.confiscation",
          byPenaltyLaw ? List.of(GAINS, row.basis()) : List.of(row.basis()),
          inputs,
          gains.orElse(Yuan.ZERO).plus(goods.orElse(Yuan.ZERO)));
    }
  }

  /** The result. */
  record Concluded(FineAssessment value) implements FineFinding {
    @Override
    public Step asStep() {
      Provision row = value.applied();
      return Step.of(
          "fine.result",
          List.of(row.basis()),
          inputs("mandatory", row.mandatory(), "enforcer", row.enforcer()),
          value);
    }
  }
}
