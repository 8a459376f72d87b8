package org.anjian.benchmark;

import org.anjian.explain.Reasoned;
import org.anjian.penalty.FineAssessment;

/** 安监罚款计算并写出全部理由: the fine calculator, with its whole trace written out as text. */
final class AnjianAsText implements Contestant {

  private record Written(Reasoned<FineAssessment> result, String trace) {}

  private final Anjian anjian;

  AnjianAsText(Task task) {
    this.anjian = new Anjian(task);
  }

  @Override
  public Object answer(Question question) {
    Reasoned<FineAssessment> result = anjian.answer(question);
    return new Written(result, result.trace().toString());
  }

  @Override
  public Outcome outcome(Object answer) {
    return anjian.outcome(((Written) answer).result());
  }
}
