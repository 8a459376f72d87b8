package org.anjian.ledger;

import java.util.Objects;

/**
 * 无法读取的工作簿: the file cannot be read as a workbook at all, or not to its end. Carries the one
 * problem that says why; nothing of such a file is imported.
 */
public final class UnreadableWorkbook extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient LedgerProblem problem;

  /** For a reason that the file itself shows. */
  public UnreadableWorkbook(LedgerProblem problem) {
    super(problem.messageEn());
    this.problem = problem;
  }

  /** For a reason that reading the file brought to light. */
  public UnreadableWorkbook(LedgerProblem problem, Throwable cause) {
    super(problem.messageEn(), Objects.requireNonNull(cause, "cause"));
    this.problem = problem;
  }

  /** 原因: the problem, of the workbook as a whole or of a sheet. */
  public LedgerProblem problem() {
    return problem;
  }
}
