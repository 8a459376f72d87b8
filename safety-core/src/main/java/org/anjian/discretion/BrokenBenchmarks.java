package org.anjian.discretion;

import java.util.List;
import java.util.stream.Collectors;

/** 裁量基准有误: benchmark data that cannot be trusted, with everything that is wrong with it. */
public final class BrokenBenchmarks extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<BenchmarkProblem> problems;

  /** With at least one problem. */
  public BrokenBenchmarks(List<BenchmarkProblem> problems) {
    super(problems.stream().map(BenchmarkProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<BenchmarkProblem> problems() {
    return problems;
  }
}
