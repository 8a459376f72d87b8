package org.anjian.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 装载法典: from the text of all rows of the national law book to something that answers. By default
 * each in a fresh machine, as a server starts.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class LoadLaw {

  /** The rows as rules. Written for the rule engine only: what loads the law book starts fresh. */
  @State(Scope.Thread)
  public static class Rules {

    private String text;

    /** Writes the rows as rules. */
    @Setup
    public void write() {
      List<Provision> rows = LawBook.national().provisions(Optional.empty(), Optional.empty());
      text = DroolsRules.ofRows(rows);
    }
  }

  /** Reads, checks and indexes every row, and what leads from one to the other. */
  @Benchmark
  public Object anjian() {
    return LawBook.national();
  }

  /** Compiles a rule for each row; of the fine it only keeps the row's number. */
  @Benchmark
  public Object drools(Rules rules) {
    return DroolsRules.compile(rules.text).newKieSession();
  }

  /** The same without the executable model, which takes longer to compile and less to run. */
  @Benchmark
  public Object droolsInterpreted(Rules rules) {
    return DroolsRules.interpret(rules.text).newKieSession();
  }
}
