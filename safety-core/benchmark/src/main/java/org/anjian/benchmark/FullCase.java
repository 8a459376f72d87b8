package org.anjian.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.anjian.calendar.LegalTerms;
import org.anjian.discretion.DiscretionBenchmarks;
import org.anjian.discretion.Measures;
import org.anjian.division.DivisionCode;
import org.anjian.explain.Reasoned;
import org.anjian.law.Enforcer;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.penalty.Act;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.CombinedAssessment;
import org.anjian.penalty.CombinedAssessor;
import org.anjian.penalty.Consequences;
import org.anjian.penalty.DecidingAgency;
import org.anjian.penalty.DrawConsequences;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.IntendedPenalty;
import org.anjian.penalty.PenaltySum;
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
 * 全案计算: three acts of a unit, each by the benchmark and one with a circumstance, added; then what
 * follows from the penalty: hearing, discussion, review, report, competence and the rest. Beside it
 * one question to the hand-written index.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class FullCase {

  private static final int ACTS = 3;
  private static final int HIGHEST_MEASURE = 100;
  private static final LocalDate ACTED = LocalDate.of(2023, 6, 1);
  private static final LocalDate DECIDED = LocalDate.of(2023, 9, 1);
  private static final DecidingAgency AGENCY =
      new DecidingAgency(
          Enforcer.EMERGENCY_MANAGEMENT,
          DecidingAgency.Level.COUNTY,
          Optional.of(DivisionCode.parse("141022")));

  private record Result(
      Reasoned<CombinedAssessment> assessment, Reasoned<Consequences> consequences) {}

  private final List<List<Act>> cases = new ArrayList<>();
  private CombinedAssessor assessor;
  private DrawConsequences consequences;
  private Contestant index;
  private Question[] questions;
  private int next;

  /** Draws the cases from the task. */
  @Setup
  public void draw() {
    Task task = Task.national();
    questions = task.questions();
    index = new HandWrittenIndex(task);
    DiscretionBenchmarks benchmarks =
        DiscretionBenchmarks.load(List.of(new TaskBenchmarks(task)), task.lawBook());
    assessor = new CombinedAssessor(new FineAssessor(task.lawBook(), benchmarks));
    consequences = new DrawConsequences(HearingDuty.Thresholds.none(), LegalTerms.shipped());
    List<Clause> clauses = onePerProvision(task);
    SplittableRandom random = new SplittableRandom(ACTS);
    for (int i = 0; i < Task.QUESTIONS; i++) {
      List<Act> acts = new ArrayList<>();
      int first = random.nextInt(clauses.size() - ACTS);
      for (int j = 0; j < ACTS; j++) {
        FineFacts facts = facts(clauses.get(first + j), random.nextInt(HIGHEST_MEASURE));
        acts.add(Act.of(j == 0 ? facts.with(Circumstance.ACTIVE_HARM_REDUCTION) : facts));
      }
      cases.add(List.copyOf(acts));
    }
  }

  /** One clause is violated once a day: its stages are no different acts. */
  private static List<Clause> onePerProvision(Task task) {
    Map<String, Clause> found = new LinkedHashMap<>();
    task.clauses().stream()
        .filter(clause -> clause.subject() == Subject.UNIT && clause.inForceOn(ACTED))
        .forEach(clause -> found.putIfAbsent(clause.provision(), clause));
    return List.copyOf(found.values());
  }

  private static FineFacts facts(Clause clause, int measure) {
    return FineFacts.of(
            ProvisionName.parse(clause.provision()),
            ACTED,
            DECIDED,
            clause.subject(),
            clause.row().condition())
        .by(TaskBenchmarks.KEY, Measures.none().with(TaskBenchmarks.MEASURE, measure));
  }

  @Benchmark
  public Object oneFineByIndex() {
    return index.answer(questions[next++ & (Task.QUESTIONS - 1)]);
  }

  @Benchmark
  public Object threeActs() {
    return assessor.assess(cases.get(next++ & (Task.QUESTIONS - 1)));
  }

  @Benchmark
  public Object threeActsWithConsequences() {
    Reasoned<CombinedAssessment> assessed =
        assessor.assess(cases.get(next++ & (Task.QUESTIONS - 1)));
    PenaltySum sum = assessed.value().total();
    IntendedPenalty penalty =
        IntendedPenalty.of(
                assessed.value().acts().get(0).chosen().applied(),
                sum.range().orElseThrow().ceiling(),
                sum.otherPenalties(),
                DECIDED)
            .by(AGENCY);
    return new Result(assessed, consequences.of(penalty));
  }
}
