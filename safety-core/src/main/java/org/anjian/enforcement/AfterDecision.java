package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.money.Yuan;
import org.anjian.penalty.PenaltyNature;

/** 决定之后: what the acts of a case say of what follows its decision. */
final class AfterDecision {

  private static final Yuan REPORTED_FROM = Yuan.ofWan(10);

  private AfterDecision() {}

  /** 县级备案范围 (安全生产违法行为行政处罚办法(2025) 第82条). */
  static boolean isReported(EnforcementCase read, CaseAct.Decision made) {
    return made.fine().isAtLeast(REPORTED_FROM)
        || made.otherPenalties().stream()
            .map(PenaltyNature::of)
            .anyMatch(nature -> isReported(read, nature));
  }

  private static boolean isReported(EnforcementCase read, PenaltyNature nature) {
    return switch (nature) {
      case CONFISCATION_OF_GAINS -> isLarge(read.violation().illegalGains());
      case CONFISCATION_OF_GOODS -> isLarge(read.violation().goodsValue());
      default -> nature.isReported();
    };
  }

  private static boolean isLarge(Optional<Yuan> amount) {
    return amount.filter(value -> value.isAtLeast(REPORTED_FROM)).isPresent();
  }

  /** The day from which the case could be closed (第54条第1款); empty while it cannot. */
  static Optional<LocalDate> endedOn(EnforcementCase read) {
    if (read.courtHasAccepted()) {
      return Optional.of(read.lastDate(ActKind.COURT_ANSWER));
    }
    if (read.has(ActKind.NO_PENALTY)) {
      return Optional.of(read.date(ActKind.NO_PENALTY));
    }
    if (read.has(ActKind.EXECUTION_END)) {
      return Optional.of(read.date(ActKind.EXECUTION_END));
    }
    if (read.isFinePaid() && read.origin() == EnforcementCase.Origin.LIVE) {
      return Optional.of(read.payments().get(read.payments().size() - 1).date());
    }
    return first(read, ActKind.AGENCY_TRANSFER).or(() -> first(read, ActKind.TERMINATION));
  }

  private static Optional<LocalDate> first(EnforcementCase read, ActKind kind) {
    return read.has(kind) ? Optional.of(read.date(kind)) : Optional.empty();
  }
}
