package org.anjian.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.law.CaseAmounts;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;

/**
 * 听证告知义务: whether the party must be told that it may ask for a hearing (行政处罚法(2021) 第63条第1款;
 * 安全生产违法行为行政处罚办法(2025) 第55条).
 */
public enum HearingDuty {
  /** 应当告知. */
  REQUIRED,
  /** 无须告知. */
  NOT_REQUIRED,
  /** 数额标准未收录: no text that is carried says what a larger fine is; the right is offered. */
  UNDETERMINED;

  /** The list of penalties that carry a hearing, whatever the amount. */
  public static final LegalBasis LIST =
      LegalBasis.of("administrative-penalty-law", "行政处罚法", 2021, 63).paragraph(1);

  /** 较大数额 where the province sets none. */
  public static final LegalBasis AMOUNTS =
      LegalBasis.of("work-safety-penalty-procedures", "安全生产违法行为行政处罚办法", 2025, 55).paragraph(2);

  private static final LocalDate AMOUNTS_IN_FORCE = ProcedureLaw.PROCEDURES_IN_FORCE;

  /**
   * 较大数额标准: from which fine on a hearing must be offered, as the province has set it.
   *
   * @param individual for natural persons
   * @param unit for units
   */
  public record Thresholds(Optional<Yuan> individual, Optional<Yuan> unit) {

    public Thresholds {
      Objects.requireNonNull(individual, "individual");
      Objects.requireNonNull(unit, "unit");
    }

    /** The province has set none, or it is not known. */
    public static Thresholds none() {
      return new Thresholds(Optional.empty(), Optional.empty());
    }
  }

  /** 较重的行政处罚: whether a penalty carries a hearing whatever the amount. */
  static boolean isGrave(OtherPenalty penalty) {
    return PenaltyNature.of(penalty).isGrave();
  }

  /**
   * The duty for an intended penalty.
   *
   * @param fine the intended fine, zero for none
   * @param otherPenalties what else is intended
   * @param amounts the gains and goods that are confiscated, as far as they are known
   * @param day day of the notice
   */
  public static HearingDuty of(
      Subject subject,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      CaseAmounts amounts,
      LocalDate day,
      Thresholds provincial) {
    boolean proceduresHold = !day.isBefore(AMOUNTS_IN_FORCE);
    Weighing weighing = new Weighing();
    HearingRule.weigh(
        weighing,
        fine,
        otherPenalties,
        PenaltyNature.of(otherPenalties),
        amounts.illegalGains(),
        amounts.goodsValue(),
        proceduresHold,
        HearingRule.threshold(subject, proceduresHold, provincial));
    return switch (weighing.ifAny()) {
      case YES -> REQUIRED;
      case NO -> NOT_REQUIRED;
      case UNDETERMINED -> UNDETERMINED;
    };
  }
}
