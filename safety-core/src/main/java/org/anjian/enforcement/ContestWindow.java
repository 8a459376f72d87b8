package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 救济与执行的期限: until when a decision can be contested, and from when and until when the court can be
 * asked to execute it.
 *
 * @param reconsiderBy last day for applying for reconsideration
 * @param sueBy last day for suing; for a penalty decided on the spot only after reconsideration
 * @param reconsideredFirst whether reconsideration must come first (行政复议法(2023) 第23条第1款第1项)
 * @param finalOn the day with whose end it can no longer be contested; empty while it is contested
 * @param applyBy last day for applying to the court
 */
public record ContestWindow(
    Optional<LocalDate> reconsiderBy,
    Optional<LocalDate> sueBy,
    boolean reconsideredFirst,
    Optional<LocalDate> finalOn,
    Optional<LocalDate> applyBy) {

  public ContestWindow {
    Objects.requireNonNull(reconsiderBy, "reconsiderBy");
    Objects.requireNonNull(sueBy, "sueBy");
    Objects.requireNonNull(finalOn, "finalOn");
    Objects.requireNonNull(applyBy, "applyBy");
  }

  /** The window of a case by the legal terms; empty days where nothing was delivered. */
  public static ContestWindow of(EnforcementCase one, Procedure procedure) {
    Remedies remedies = one.remedies();
    boolean first = one.mustBeReconsideredFirst();
    Optional<LocalDate> sueBy =
        switch (remedies.state()) {
          case NONE -> first ? Optional.empty() : suit(one, procedure);
          case NOT_ACCEPTED, RECONSIDERED -> one.finalOn(procedure);
          default -> Optional.empty();
        };
    return new ContestWindow(
        remedies.mayBeReconsidered()
            ? one.deliveredOn().flatMap(day -> procedure.lastDay("RECONSIDERATION", day))
            : Optional.empty(),
        sueBy,
        first,
        one.finalOn(procedure),
        one.applyBy(procedure));
  }

  private static Optional<LocalDate> suit(EnforcementCase one, Procedure procedure) {
    return one.deliveredOn().flatMap(day -> procedure.lastDay("LITIGATION", day));
  }
}
