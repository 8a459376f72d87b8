package org.anjian.penalty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 追责时效 (行政处罚法(2021) 第36条): an act that is not discovered within two years is no longer punished;
 * within five, where it touches life, health or financial safety and did harm. The time runs from
 * the day of the act, of a continuing act from the day on which it ended; the last day is the same
 * day of the later year.
 *
 * @param lastDay the last day on which a discovery is in time
 * @param state whether it was
 */
public record Limitation(LocalDate lastDay, State state) {

  /** 时效状态. */
  public enum State {
    /** 未超过时效. */
    IN_TIME,
    /** 已超过时效. */
    EXPIRED,
    /** 发现之日不明: the decision is late, and nobody said when the act was discovered. */
    UNDETERMINED
  }

  /** 追责时效的依据. */
  public static final LegalBasis BASIS =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 36).paragraph(1);

  /** 起算的依据: from which day the time runs. */
  public static final LegalBasis START =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 36).paragraph(2);

  private static final int YEARS = 2;
  private static final int YEARS_WITH_HARM = 5;

  public Limitation {
    Objects.requireNonNull(lastDay, "lastDay");
    Objects.requireNonNull(state, "state");
  }

  /**
   * The limitation of a violation. Without a day of discovery a decision in time shows that the
   * discovery was, too.
   */
  public static Limitation of(FineFacts facts) {
    LocalDate lastDay =
        facts.actDate().plusYears(facts.harmToLifeOrFinance() ? YEARS_WITH_HARM : YEARS);
    if (facts.discoveredDate().isPresent()) {
      boolean late = facts.discoveredDate().get().isAfter(lastDay);
      return new Limitation(lastDay, late ? State.EXPIRED : State.IN_TIME);
    }
    boolean late = facts.decisionDate().isAfter(lastDay);
    return new Limitation(lastDay, late ? State.UNDETERMINED : State.IN_TIME);
  }

  /**
   * The limitation of a violation, for those who need to know it.
   *
   * @throws Refusal FACT_MISSING when it depends on the day of discovery, and that was not given
   */
  public static Limitation require(FineFacts facts) {
    Limitation found = of(facts);
    if (found.state == State.UNDETERMINED) {
      throw Refusal.of(
          RefusalCode.FACT_MISSING,
          Map.of("field", "discoveredDate", "lastDay", found.lastDay),
          BASIS);
    }
    return found;
  }

  /** Whether the question arises: a day of discovery was given, or the decision is years later. */
  static boolean arises(FineFacts facts) {
    return facts.discoveredDate().isPresent()
        || (facts.decisionDate().getYear() - facts.actDate().getYear() >= YEARS
            && facts.decisionDate().isAfter(facts.actDate().plusYears(YEARS)));
  }
}
