package org.anjian.rest.enforcement;

import java.time.LocalDate;
import org.anjian.enforcement.CaseAct;

/** 分期: a part of the fine and its last day. */
public record InstalmentView(LocalDate dueOn, String amountYuan) {

  static InstalmentView of(CaseAct.Instalment part) {
    return new InstalmentView(part.dueOn(), part.amount().toString());
  }
}
