package org.anjian.penalty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.CaseAmounts;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.RefusedPeriod;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/**
 * 违法事实: what the assessment of one violation needs to know. {@link #of} makes the facts that every
 * violation has; each of the others is added by its own method:
 *
 * <pre>{@code
 * FineFacts.of(provision, actDate, decisionDate, Subject.PRINCIPAL, condition)
 *     .withAnnualIncome(Yuan.ofWan(20))
 *     .with(Circumstance.ACTIVE_HARM_REDUCTION)
 * }</pre>
 *
 * @param provision the clause, read in the edition in force on the day of the act
 * @param actDate day of the act; of a continuing act, the day on which it ended
 * @param decisionDate day of the decision, not before the act
 * @param subject who is punished
 * @param condition at which stage
 * @param circumstances what makes it lighter or heavier
 * @param annualIncome last year's income of the person
 * @param illegalGains illegal gains, gross
 * @param goodsValue value of the goods
 * @param baseFine the fine that is multiplied or repeated
 * @param refusedPeriod the days for which a fine is repeated
 * @param discoveredDate 发现之日, which decides whether the act is still punished; a continuing act may
 *     be discovered before it ends
 * @param harmToLifeOrFinance 涉及公民生命健康安全、金融安全且有危害后果: whether five years instead of two are open to
 *     discover it (行政处罚法(2021) 第36条第1款)
 * @param benchmark the discretion benchmark that is applied, by its key
 * @param measures what the benchmark measures of the case
 * @param division 案发地: the division where the case is; statutes of an area and what a special zone
 *     varies depend on it
 */
public record FineFacts(
    ProvisionName provision,
    LocalDate actDate,
    LocalDate decisionDate,
    Subject subject,
    Condition condition,
    Set<Circumstance> circumstances,
    Optional<Yuan> annualIncome,
    Optional<Yuan> illegalGains,
    Optional<Yuan> goodsValue,
    Optional<Yuan> baseFine,
    Optional<RefusedPeriod> refusedPeriod,
    Optional<LocalDate> discoveredDate,
    boolean harmToLifeOrFinance,
    Optional<String> benchmark,
    Measures measures,
    Optional<DivisionCode> division)
    implements CaseAmounts {

  /**
   * Checks the order of the days.
   *
   * @throws Refusal DATE_BEFORE_CAUSE if the decision comes before the act, its discovery or the
   *     end of the refused period
   */
  public FineFacts {
    Objects.requireNonNull(provision, "provision");
    Objects.requireNonNull(actDate, "actDate");
    Objects.requireNonNull(decisionDate, "decisionDate");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(condition, "condition");
    circumstances = ordered(circumstances);
    Objects.requireNonNull(annualIncome, "annualIncome");
    Objects.requireNonNull(illegalGains, "illegalGains");
    Objects.requireNonNull(goodsValue, "goodsValue");
    Objects.requireNonNull(baseFine, "baseFine");
    Objects.requireNonNull(refusedPeriod, "refusedPeriod");
    Objects.requireNonNull(discoveredDate, "discoveredDate");
    Objects.requireNonNull(benchmark, "benchmark");
    Objects.requireNonNull(measures, "measures");
    Objects.requireNonNull(division, "division");
    mustNotPrecede(decisionDate, actDate);
    if (discoveredDate.isPresent()) {
      mustNotPrecede(decisionDate, discoveredDate.get());
    }
    if (refusedPeriod.isPresent()) {
      mustNotPrecede(decisionDate, refusedPeriod.get().lastDay());
    }
  }

  private static Set<Circumstance> ordered(Collection<Circumstance> circumstances) {
    return circumstances.isEmpty()
        ? Set.of()
        : Collections.unmodifiableSet(EnumSet.copyOf(circumstances));
  }

  private static void mustNotPrecede(LocalDate decisionDate, LocalDate cause) {
    if (decisionDate.isBefore(cause)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "decisionDate", "value", decisionDate, "cause", cause));
    }
  }

  /** Facts without circumstances, amounts and what else may be known. */
  public static FineFacts of(
      ProvisionName provision,
      LocalDate actDate,
      LocalDate decisionDate,
      Subject subject,
      Condition condition) {
    return new FineFacts(
        provision,
        actDate,
        decisionDate,
        subject,
        condition,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Measures.none(),
        Optional.empty());
  }

  /** The same violation decided on another day. */
  public FineFacts decidedOn(LocalDate day) {
    return changed(draft -> draft.decisionDate = Objects.requireNonNull(day, "day"));
  }

  /** The same violation under these circumstances and no others. */
  public FineFacts with(Circumstance... circumstances) {
    return withCircumstances(Arrays.asList(circumstances));
  }

  /** The same violation under these circumstances and no others. */
  public FineFacts withCircumstances(Collection<Circumstance> circumstances) {
    Set<Circumstance> given = ordered(circumstances);
    return changed(draft -> draft.circumstances = given);
  }

  public FineFacts withAnnualIncome(Yuan amount) {
    return changed(draft -> draft.annualIncome = Optional.of(amount));
  }

  public FineFacts withIllegalGains(Yuan amount) {
    return changed(draft -> draft.illegalGains = Optional.of(amount));
  }

  public FineFacts withGoodsValue(Yuan amount) {
    return changed(draft -> draft.goodsValue = Optional.of(amount));
  }

  public FineFacts withBaseFine(Yuan amount) {
    return changed(draft -> draft.baseFine = Optional.of(amount));
  }

  /** The same violation with all amounts of a case, and no others. */
  public FineFacts withAmounts(CaseAmounts amounts) {
    return changed(
        draft -> {
          draft.annualIncome = amounts.annualIncome();
          draft.illegalGains = amounts.illegalGains();
          draft.goodsValue = amounts.goodsValue();
          draft.baseFine = amounts.baseFine();
          draft.refusedPeriod = amounts.refusedPeriod();
        });
  }

  public FineFacts refusedThrough(RefusedPeriod period) {
    return changed(draft -> draft.refusedPeriod = Optional.of(period));
  }

  public FineFacts discoveredOn(LocalDate day) {
    return changed(draft -> draft.discoveredDate = Optional.of(day));
  }

  /** The same violation, which did harm in a matter of life, health or financial safety. */
  public FineFacts withHarmToLifeOrFinance() {
    return changed(draft -> draft.harmToLifeOrFinance = true);
  }

  /** The same violation in a division. */
  public FineFacts in(DivisionCode code) {
    return changed(draft -> draft.division = Optional.of(code));
  }

  /** The same violation, weighed by a benchmark. */
  public FineFacts by(String benchmark, Measures measures) {
    return changed(
        draft -> {
          draft.benchmark = Optional.of(benchmark);
          draft.measures = measures;
        });
  }

  private FineFacts changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.facts();
  }

  /** The facts while one of them is replaced. */
  private static final class Draft {
    private final FineFacts from;
    private LocalDate decisionDate;
    private Set<Circumstance> circumstances;
    private Optional<Yuan> annualIncome;
    private Optional<Yuan> illegalGains;
    private Optional<Yuan> goodsValue;
    private Optional<Yuan> baseFine;
    private Optional<RefusedPeriod> refusedPeriod;
    private Optional<LocalDate> discoveredDate;
    private boolean harmToLifeOrFinance;
    private Optional<String> benchmark;
    private Measures measures;
    private Optional<DivisionCode> division;

    private Draft(FineFacts from) {
      this.from = from;
      decisionDate = from.decisionDate;
      circumstances = from.circumstances;
      annualIncome = from.annualIncome;
      illegalGains = from.illegalGains;
      goodsValue = from.goodsValue;
      baseFine = from.baseFine;
      refusedPeriod = from.refusedPeriod;
      discoveredDate = from.discoveredDate;
      harmToLifeOrFinance = from.harmToLifeOrFinance;
      benchmark = from.benchmark;
      measures = from.measures;
      division = from.division;
    }

    private FineFacts facts() {
      return new FineFacts(
          from.provision,
          from.actDate,
          decisionDate,
          from.subject,
          from.condition,
          circumstances,
          annualIncome,
          illegalGains,
          goodsValue,
          baseFine,
          refusedPeriod,
          discoveredDate,
          harmToLifeOrFinance,
          benchmark,
          measures,
          division);
    }
  }
}
