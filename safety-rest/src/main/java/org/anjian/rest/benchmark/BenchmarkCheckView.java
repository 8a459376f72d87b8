package org.anjian.rest.benchmark;

import java.util.List;
import org.anjian.discretion.BenchmarkCheck;
import org.anjian.discretion.BenchmarkProblem;
import org.anjian.rest.language.Language;

/** 裁量基准校验结果: the set as it would be loaded, or everything that is wrong with it. */
public record BenchmarkCheckView(
    boolean valid, BenchmarkView benchmark, List<ProblemView> problems) {

  /** 问题: with sheet or file, row as Excel counts it, and the heading of the column. */
  public record ProblemView(String table, int row, String column, String code, String message) {
    static ProblemView of(BenchmarkProblem problem, Language language) {
      return new ProblemView(
          problem.table(),
          problem.line(),
          problem.column().orElse(null),
          problem.code().name(),
          language == Language.EN ? problem.messageEn() : problem.messageZh());
    }
  }

  /** The result of a check. */
  public static BenchmarkCheckView of(BenchmarkCheck check, Language language) {
    return new BenchmarkCheckView(
        check.set().isPresent(),
        check.set().map(BenchmarkView::of).orElse(null),
        check.problems().stream().map(problem -> ProblemView.of(problem, language)).toList());
  }
}
