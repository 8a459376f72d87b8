package org.anjian.enforcement;

import java.util.List;

/** 移送状态: how far a case has gone on its way to the police, derived from its acts. */
enum Referral {
  /** 没有移送, 或者移送已经了结. */
  NONE,
  /** 已书面报告, 待决定. */
  REPORTED,
  /** 已批准, 待移送. */
  APPROVED,
  /** 已移送, 待答复. */
  WITH_POLICE,
  /** 公安机关已立案. */
  FILED;

  static Referral of(List<CaseAct> acts) {
    Referral state = NONE;
    for (CaseAct act : acts) {
      if (act instanceof CaseEnd.TransferReport) {
        state = REPORTED;
      } else if (act instanceof CaseEnd.TransferApproval approval) {
        state = approval.approved() ? APPROVED : NONE;
      } else if (act instanceof CaseEnd.Transfer) {
        state = WITH_POLICE;
      } else if (act instanceof CaseEnd.PoliceAnswer answer) {
        state = answer.outcome() == PoliceOutcome.FILED ? FILED : NONE;
      }
    }
    return state;
  }

  /** Whether nobody is waited for. */
  boolean isSettled() {
    return this == NONE || this == FILED;
  }
}
