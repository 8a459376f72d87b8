package org.anjian.calendar;

/**
 * 期限的效力: what a term says about the act or the state to which it belongs, and so whether its last
 * day moves when that is a rest day: it does where somebody must act, since the act cannot be done
 * on a rest day; a limit to a measure, a fiction and a fact do not wait for offices to open.
 */
public enum TermEffect {
  /** 应当在…内: the act is in time up to the last day. */
  ACT_WITHIN(true, true),
  /** 应当在…前: the whole term must lie between the act and its event. */
  ACT_BEFORE(false, false),
  /** 于届满前…内: the act is possible only in the last days before its event. */
  ACT_IN_LAST(false, false),
  /** 不得超过: the measure ends with the last day at the latest. */
  LASTS_AT_MOST(true, false),
  /** 经过…后: something follows once the last day is over. */
  ELAPSES_FIRST(true, false),
  /** 在…内发生: what happens up to the last day counts. */
  COUNTS_WITHIN(true, false);

  private final boolean afterEvent;
  private final boolean movesFromRestDay;

  TermEffect(boolean afterEvent, boolean movesFromRestDay) {
    this.afterEvent = afterEvent;
    this.movesFromRestDay = movesFromRestDay;
  }

  /** 在事由之后: whether the term runs from its event on, or lies before it. */
  public boolean isAfterEvent() {
    return afterEvent;
  }

  /** 末日顺延: whether a last day that is a rest day moves to the next working day. */
  public boolean movesFromRestDay() {
    return movesFromRestDay;
  }
}
