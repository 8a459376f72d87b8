package org.anjian.conformance;

import org.anjian.explain.Refusal;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.Receipt;

/** 凭据重算: whether what is kept of a result is enough to come to it again, to the byte. */
final class Receipts {

  /** 凭据不能重算: what a case finds instead of its result. */
  static final String NOT_REPRODUCED = "RECEIPT_NOT_REPRODUCED";

  private Receipts() {}

  /** Whether the text of a receipt, read again, gives the same receipt. */
  static boolean isReproduced(Receipt receipt, FineAssessor assessor) {
    try {
      return Receipt.parse(receipt.text()).replay(assessor).isSame();
    } catch (Refusal | IllegalArgumentException notRead) {
      return false;
    }
  }
}
