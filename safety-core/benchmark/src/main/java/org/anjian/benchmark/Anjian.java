package org.anjian.benchmark;

import java.util.List;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.explain.Reasoned;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;

/** 安监罚款计算: the fine calculator of this project, over the whole national law book. */
final class Anjian implements Contestant {

  private final FineAssessor assessor;

  Anjian(Task task) {
    this.assessor =
        new FineAssessor(
            task.lawBook(),
            DiscretionBenchmarks.load(List.of(new TaskBenchmarks(task)), task.lawBook()));
  }

  @Override
  public Reasoned<FineAssessment> answer(Question question) {
    return assessor.assess(question.facts());
  }

  @Override
  public Outcome outcome(Object answer) {
    FineAssessment assessment = (FineAssessment) ((Reasoned<?>) answer).value();
    return new Outcome(
        assessment.applied().ref(),
        assessment.statutory().orElseThrow(),
        assessment.amount().orElseThrow());
  }
}
