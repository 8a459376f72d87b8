package org.anjian.discretion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjian.law.LawBook;
import org.anjian.spi.BenchmarkSource;

/**
 * 裁量基准校验结果: a benchmark set, or everything that is wrong with it.
 *
 * @param set the set; present exactly when there are no problems
 * @param problems in the order of the tables and lines
 */
public record BenchmarkCheck(Optional<BenchmarkSet> set, List<BenchmarkProblem> problems) {

  public BenchmarkCheck {
    Objects.requireNonNull(set, "set");
    problems = List.copyOf(problems);
    if (set.isPresent() != problems.isEmpty()) {
      throw new IllegalArgumentException("a set without problems, or problems without a set");
    }
  }

  /** 校验: reads one set and checks it against the law book, without stopping at the first error. */
  public static BenchmarkCheck of(BenchmarkSource source, LawBook lawBook) {
    return new BenchmarkReader(lawBook).read(source);
  }
}
