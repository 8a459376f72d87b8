package org.anjian.penalty;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.discretion.BenchmarkSet;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.discretion.Lean;
import org.anjian.discretion.Tier;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.FineKind;
import org.anjian.law.LawBook;
import org.anjian.law.LawEntry;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Provision;
import org.anjian.law.RefusedPeriod;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;

/**
 * 罚款评估: from the facts of a violation to the range of the fine, with reasons.
 *
 * <p>The calculation goes on with what it finds, and keeps it; the trace is those findings, written
 * out when it is read.
 */
public final class FineAssessor {

  private static final OtherPenalty CONFISCATE_GAINS = new OtherPenalty("CONFISCATE_GAINS");
  private static final OtherPenalty CONFISCATE_GOODS = new OtherPenalty("CONFISCATE_GOODS");

  private final LawBook lawBook;
  private final ApplicableLaw law;
  private final DiscretionBenchmarks benchmarks;

  /** Without discretion benchmarks: the range is that of the statute. */
  public FineAssessor(LawBook lawBook) {
    this(lawBook, DiscretionBenchmarks.none());
  }

  /**
   * With discretion benchmarks, for the cases that name one.
   *
   * @param benchmarks loaded against the same law book
   */
  public FineAssessor(LawBook lawBook, DiscretionBenchmarks benchmarks) {
    this.lawBook = Objects.requireNonNull(lawBook, "lawBook");
    this.law = new ApplicableLaw(lawBook);
    this.benchmarks = Objects.requireNonNull(benchmarks, "benchmarks");
  }

  public LawBook lawBook() {
    return lawBook;
  }

  public DiscretionBenchmarks benchmarks() {
    return benchmarks;
  }

  /**
   * Assesses one violation: the clause in force on the day of the act, unless the one in force on
   * the day of the decision is lighter.
   *
   * @throws Refusal LAW_NOT_COVERED, UNKNOWN_PROVISION, UNKNOWN_SUBJECT, UNKNOWN_CONDITION,
   *     FACT_MISSING, FACTS_CONTRADICT, CIRCUMSTANCES_CONTRADICT, or what the benchmark refuses
   */
  public Reasoned<FineAssessment> assess(FineFacts facts) {
    return assess(facts, clause(facts));
  }

  /** The clause that the facts name, where their circumstances can hold together. */
  LawEntry clause(FineFacts facts) {
    Circumstance.mustNotContradict(facts);
    return clauseOf(facts);
  }

  /** The assessment of facts whose clause is found. */
  Reasoned<FineAssessment> assess(FineFacts facts, LawEntry entry) {
    Provision row = entry.row();
    if (entry.isWeighed()) {
      row.statute().mustApplyIn(facts.division().map(DivisionCode::canonical));
    }
    FineFindings findings = new FineFindings(facts, row);
    if (Limitation.arises(facts) && isBarred(facts, findings)) {
      return concludeBarred(findings, facts, row);
    }
    entry.mustFit(facts);
    mustBeOfUse(facts, row);
    boolean waived = Circumstance.waive(facts.circumstances());
    if (waived && row.rule().lacks(facts).isPresent()) {
      return concludeWaived(findings, facts, row);
    }
    PenaltyWeight weight;
    if (entry.isWeighed()) {
      Optional<Provision> applied = law.underHigherText(row, facts.actDate(), facts, findings);
      if (applied.isEmpty()) {
        return concludeWithout(findings, facts, FineAssessment.Outcome.REFERENCE, row);
      }
      Provision varied = law.underZone(applied.get(), facts.actDate(), facts, findings);
      if (waived && varied.rule().lacks(facts).isPresent()) {
        return concludeWaived(findings, facts, varied);
      }
      weight = PenaltyWeight.of(varied, facts);
    } else {
      weight = PenaltyWeight.of(entry, facts);
    }
    findings.add(weight);
    boolean changed =
        entry.isWeighed()
            ? law.isChangedOn(facts.decisionDate(), weight.row())
            : !entry.isStillInForceOn(facts.decisionDate());
    if (changed) {
      FineFinding.LawsCompared compared = law.compareWithNewer(weight, facts);
      findings.add(compared);
      weight = compared.applies();
    }
    return findings.conclude(weigh(facts, weight, facts.actDate(), facts.decisionDate(), findings));
  }

  /**
   * 假定适用另一日的法律: what the violation would cost under the law of another day, whatever was in force
   * when it was done: the row of that day that succeeds its row, or that its row succeeded. Whether
   * that is lighter or too late is not asked.
   *
   * @param day a day on which the other edition is in force
   * @throws Refusal as {@link #assess}; UNKNOWN_PROVISION if nothing of that day stands in the
   *     place of the row, or several clauses do, which are then named
   */
  public Reasoned<FineAssessment> assessUnder(FineFacts facts, LocalDate day) {
    Circumstance.mustNotContradict(facts);
    Provision row = requireClause(facts);
    row.mustFit(facts);
    mustBeOfUse(facts, row);
    FineFindings findings = new FineFindings(facts, row);
    Provision supposed = law.rowOn(day, row, facts);
    findings.add(new FineFinding.LawSupposed(row, day, supposed));
    Optional<Provision> applied = law.underHigherText(supposed, day, facts, findings);
    if (applied.isEmpty()) {
      return concludeWithout(findings, facts, FineAssessment.Outcome.REFERENCE, supposed);
    }
    PenaltyWeight weight =
        PenaltyWeight.of(law.underZone(applied.get(), day, facts, findings), facts);
    findings.add(weight);
    return findings.conclude(weigh(facts, weight, day, day, findings));
  }

  /** 超过时效: nothing is punished any more; what is still unlawful is put right all the same. */
  private Reasoned<FineAssessment> concludeBarred(
      FineFindings findings, FineFacts facts, Provision row) {
    mustKnowBenchmark(facts);
    FineFinding.OrdersKept kept = FineFinding.OrdersKept.whenBarred(row);
    findings.add(kept);
    return findings.conclude(
        FineAssessment.nothing(FineAssessment.Outcome.NO_FINE, row, kept.orders(), false));
  }

  /** 不予处罚的，不必查明数额: ends without the amount from which a fine would be reckoned. */
  private Reasoned<FineAssessment> concludeWaived(
      FineFindings findings, FineFacts facts, Provision row) {
    for (Circumstance circumstance : facts.circumstances()) {
      findings.add(new FineFinding.CircumstanceWeighed(circumstance));
    }
    mustKnowBenchmark(facts);
    return findings.conclude(waived(facts, row, findings));
  }

  private static FineAssessment waived(FineFacts facts, Provision row, FineFindings findings) {
    FineFinding.OrdersKept kept = FineFinding.OrdersKept.whenWaived(row, facts.circumstances());
    findings.add(kept);
    return FineAssessment.nothing(FineAssessment.Outcome.WAIVED, row, kept.orders(), true);
  }

  /** Ends before any fine is weighed. */
  private Reasoned<FineAssessment> concludeWithout(
      FineFindings findings, FineFacts facts, FineAssessment.Outcome outcome, Provision row) {
    mustKnowBenchmark(facts);
    return findings.conclude(FineAssessment.nothing(outcome, row, List.of(), false));
  }

  /** Refuses a benchmark that nobody has, where the case does not come to it. */
  private void mustKnowBenchmark(FineFacts facts) {
    if (facts.benchmark().isPresent()) {
      benchmarks.require(facts.benchmark().get());
    }
  }

  /**
   * The row for the facts in the edition in force on the day of the act.
   *
   * @throws Refusal LAW_NOT_COVERED, UNKNOWN_PROVISION, UNKNOWN_SUBJECT or UNKNOWN_CONDITION;
   *     LAW_OUTSIDE_AREA if it does not apply in the division of the facts
   */
  public Provision requireClause(FineFacts facts) {
    LawEntry entry = clauseOf(facts);
    if (entry.isWeighed()) {
      entry.row().statute().mustApplyIn(facts.division().map(DivisionCode::canonical));
    }
    return entry.row();
  }

  private LawEntry clauseOf(FineFacts facts) {
    return lawBook.entry(facts.provision(), facts.actDate(), facts.subject(), facts.condition());
  }

  private static boolean isBarred(FineFacts facts, FineFindings findings) {
    Limitation limitation = Limitation.of(facts);
    findings.add(new FineFinding.LimitationWeighed(facts, limitation));
    return limitation.state() == Limitation.State.EXPIRED;
  }

  /** 裁量: what circumstances and benchmark make of what the row does. */
  private FineAssessment weigh(
      FineFacts facts,
      PenaltyWeight weight,
      LocalDate actDate,
      LocalDate decisionDate,
      FineFindings findings) {
    boolean waived = false;
    boolean waivable = false;
    boolean reducible = false;
    boolean aggravated = false;
    if (!facts.circumstances().isEmpty()) {
      for (Circumstance circumstance : facts.circumstances()) {
        findings.add(new FineFinding.CircumstanceWeighed(circumstance));
        switch (circumstance.effect()) {
          case WAIVED -> waived = true;
          case MAY_BE_WAIVED -> waivable = true;
          case LIGHTER_OR_REDUCED -> reducible = true;
          case HEAVIER -> aggravated = true;
        }
      }
    }
    Provision row = weight.row();
    if (row.baseRef().isPresent()) {
      findings.add(FineFinding.BaseWeighed.of(lawBook, row, facts));
    }
    if (waived || weight.range().isEmpty()) {
      mustKnowBenchmark(facts);
    }
    if (waived) {
      return waived(facts, row, findings);
    }
    boolean moved = waivable || reducible || aggravated;
    Optional<FineRange> range = weight.range();
    Optional<Yuan> amount = Optional.empty();
    if (range.isPresent() && facts.benchmark().isPresent()) {
      BenchmarkSet set = benchmarks.require(facts.benchmark().get());
      set.mustBeInForce(actDate, decisionDate);
      set.mustHoldIn(facts.division());
      FineFinding.TierChosen chosen = tier(set, facts, weight, lean(reducible, aggravated));
      findings.add(chosen);
      range = chosen.narrowed();
      amount = chosen.amount();
    }
    if (range.isPresent() && amount.isEmpty() && range.get().isExact()) {
      amount = Optional.of(range.get().ceiling());
    }
    Optional<Yuan> gains = confiscated(row, CONFISCATE_GAINS, facts.illegalGains());
    List<OtherPenalty> penalties = row.otherPenalties();
    boolean byPenaltyLaw = gains.isEmpty() && isTakenByPenaltyLaw(row, facts, actDate);
    if (byPenaltyLaw) {
      gains = facts.illegalGains();
      penalties = ActAssessment.union(penalties, List.of(CONFISCATE_GAINS));
    }
    Optional<Yuan> goods = confiscated(row, CONFISCATE_GOODS, facts.goodsValue());
    if (gains.isPresent() || goods.isPresent()) {
      findings.add(new FineFinding.ConfiscationFound(row, gains, goods, byPenaltyLaw));
    }
    return new FineAssessment(
        outcome(weight),
        row,
        weight.range(),
        range,
        moved ? Optional.empty() : amount,
        gains,
        goods,
        penalties,
        reducible,
        waivable,
        aggravated);
  }

  private static FineFinding.TierChosen tier(
      BenchmarkSet set, FineFacts facts, PenaltyWeight weight, Lean lean) {
    Tier tier = set.tier(weight.row(), facts.measures());
    return new FineFinding.TierChosen(
        facts, tier, lean, tier.narrowed(facts, lean), tier.amount(facts, lean));
  }

  private static Lean lean(boolean lighter, boolean heavier) {
    if (lighter == heavier) {
      return Lean.ORDINARY;
    }
    return lighter ? Lean.LIGHTER : Lean.HEAVIER;
  }

  /**
   * Refuses facts that the clause has no use for: measures without the benchmark that measures
   * them, refused days where no fine is repeated, or such days before the clause was in force, on
   * which nothing could be repeated (安全生产法(2021) 第112条).
   */
  private static void mustBeOfUse(FineFacts facts, Provision row) {
    if (!facts.measures().isEmpty() && facts.benchmark().isEmpty()) {
      throw contradicts(row, "measures", facts.measures(), "benchmark", "");
    }
    if (facts.refusedPeriod().isEmpty()) {
      return;
    }
    RefusedPeriod period = facts.refusedPeriod().get();
    if (row.rule().kind() != FineKind.DAILY_ACCUMULATION) {
      throw contradicts(row, "refusedPeriod", period, "kind", row.rule().kind());
    }
    LocalDate since = row.statute().effectiveFrom();
    if (period.firstDay().isBefore(since)) {
      throw contradicts(row, "refusedPeriod", period.firstDay(), "effectiveFrom", since);
    }
  }

  private static Refusal contradicts(
      Provision row, String field, Object value, String against, Object other) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("provision", row.ref().toString());
    details.put("field", field);
    details.put("value", value);
    details.put(against, other);
    return Refusal.of(RefusalCode.FACTS_CONTRADICT, details, row.basis());
  }

  /** What the clause confiscates of an amount; nothing is not confiscated. */
  private static Optional<Yuan> confiscated(
      Provision row, OtherPenalty confiscation, Optional<Yuan> amount) {
    return amount.isPresent()
            && !amount.get().isZero()
            && row.otherPenalties().contains(confiscation)
        ? amount
        : Optional.empty();
  }

  /**
   * 条文未规定没收: whether the gains fall to the state by 行政处罚法(2021) 第28条第2款, where the clause is
   * silent: for acts since that law, of the party whose gains they are. What another text punishes
   * is left to it; a daily fine repeats one beside which they were confiscated.
   */
  private static boolean isTakenByPenaltyLaw(Provision row, FineFacts facts, LocalDate actDate) {
    return facts.illegalGains().isPresent()
        && !facts.illegalGains().get().isZero()
        && facts.subject().hasGains()
        && ProcedureLaw.penaltyLawInForce(actDate)
        && PenaltyWeight.isComparable(row)
        && row.rule().kind() != FineKind.DAILY_ACCUMULATION;
  }

  /** A clause that names a fine without its amount leaves that to another text, too. */
  private static FineAssessment.Outcome outcome(PenaltyWeight weight) {
    if (weight.range().isPresent()) {
      return FineAssessment.Outcome.FINE;
    }
    return weight.isComparable()
        ? FineAssessment.Outcome.NO_FINE
        : FineAssessment.Outcome.REFERENCE;
  }
}
