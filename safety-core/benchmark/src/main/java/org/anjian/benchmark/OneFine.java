package org.anjian.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 一次计算: clause, subject, stage, day and measure → range → tier → amount, with reasons. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(
    value = 2,
    // OpenL defines classes through a method that Java 17 closes.
    jvmArgsAppend = "--add-opens=java.base/java.lang=ALL-UNNAMED")
public class OneFine {

  @Param({"index", "anjian", "anjian-text", "openl", "drools", "easy-rules", "kie-dmn"})
  public String contestant;

  private Contestant asked;
  private Question[] questions;
  private int next;

  /** Builds the contestant and checks its answers. */
  @Setup
  public void build() {
    Task task = Task.national();
    questions = task.questions();
    asked = contestant(task);
    asked.mustAgree(task);
  }

  private Contestant contestant(Task task) {
    return switch (contestant) {
      case "index" -> new HandWrittenIndex(task);
      case "anjian" -> new Anjian(task);
      case "anjian-text" -> new AnjianAsText(task);
      case "openl" -> new OpenLTables(task);
      case "drools" -> new DroolsRules(task);
      case "easy-rules" -> new EasyRulesSet(task);
      case "kie-dmn" -> new DmnTables(task);
      default -> throw new IllegalArgumentException("no such contestant: " + contestant);
    };
  }

  @Benchmark
  public Object answer() {
    return asked.answer(questions[next++ & (Task.QUESTIONS - 1)]);
  }
}
