package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;

/**
 * 申请执行状态: how far an application to the court has come, derived from the acts of a case.
 *
 * @param state where it stands
 * @param since the day since when; null while nothing was applied for
 */
record CourtWay(State state, LocalDate since) {

  /** 阶段. */
  enum State {
    /** 没有申请. */
    NONE,
    /** 已申请. */
    APPLIED,
    /** 已受理. */
    ACCEPTED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 对不予受理已申请复议. */
    ACCEPTANCE_OBJECTED,
    /** 准予执行. */
    ALLOWED,
    /** 不准予执行. */
    REFUSED,
    /** 对不准予执行已申请复议. */
    REFUSAL_OBJECTED,
    /** 上一级法院维持. */
    FINALLY_REFUSED
  }

  static CourtWay of(List<CaseAct> acts) {
    CourtWay way = new CourtWay(State.NONE, null);
    for (CaseAct act : acts) {
      State next = way.next(act);
      if (next != null) {
        way = new CourtWay(next, act.date());
      }
    }
    return way;
  }

  private State next(CaseAct act) {
    if (act instanceof CaseAftermath.CourtApplication) {
      return State.APPLIED;
    }
    if (act instanceof CaseAftermath.CourtAnswer answer) {
      return answer.accepted() ? State.ACCEPTED : State.NOT_ACCEPTED;
    }
    if (act instanceof CaseExecution.CourtRuling ruling) {
      return ruling.allowed() ? State.ALLOWED : State.REFUSED;
    }
    if (act instanceof CaseExecution.CourtObjection) {
      return state == State.NOT_ACCEPTED ? State.ACCEPTANCE_OBJECTED : State.REFUSAL_OBJECTED;
    }
    if (act instanceof CaseExecution.HigherCourtRuling ruling) {
      if (!ruling.granted()) {
        return state == State.ACCEPTANCE_OBJECTED ? State.NOT_ACCEPTED : State.FINALLY_REFUSED;
      }
      return state == State.ACCEPTANCE_OBJECTED ? State.ACCEPTED : State.ALLOWED;
    }
    return null;
  }

  /** Whether a court enforces the decision, as far as is known. */
  boolean isAccepted() {
    return state == State.ACCEPTED || state == State.ALLOWED;
  }

  /** Whether an answer is waited for. */
  boolean isOpen() {
    return state == State.APPLIED
        || state == State.ACCEPTANCE_OBJECTED
        || state == State.REFUSAL_OBJECTED;
  }

  /** Whether the court did not accept it, or does not execute. */
  boolean isRefused() {
    return state == State.NOT_ACCEPTED || state == State.REFUSED;
  }

  /** Whether the higher court was asked. */
  boolean isObjected() {
    return state == State.ACCEPTANCE_OBJECTED || state == State.REFUSAL_OBJECTED;
  }

  /** Whether it may be applied for, or again. */
  boolean mayApply() {
    return state == State.NONE || state == State.NOT_ACCEPTED;
  }
}
