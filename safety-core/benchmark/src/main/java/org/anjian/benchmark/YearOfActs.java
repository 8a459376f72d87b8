package org.anjian.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.anjian.explain.Refusal;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.law.ProvisionName;
import org.anjian.money.Yuan;
import org.anjian.penalty.Circumstance;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.FineFacts;
import org.anjian.penalty.Reassessment;
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
 * 一年的行为: a million past acts of one year under every row of the law that was in force, decided up
 * to a year later, one in eight with a circumstance; re-assessed, one after the other, under a law
 * book in which some fines are higher.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx3g"})
public class YearOfActs {

  private static final int ACTS = 1_000_000;
  private static final long SEED = 2023;
  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

  private Reassessment reassessment;
  private List<Reassessment.PastAct> acts;

  /** Assesses the acts as they were decided. */
  @Setup
  public void decide() {
    LawBook then = LawBook.national();
    FineAssessor assessor = new FineAssessor(then);
    List<Provision> rows =
        then.provisions(Optional.empty(), Optional.of(NEW_YEAR)).stream()
            .filter(row -> isAssessed(assessor, facts(row, NEW_YEAR, NEW_YEAR)))
            .toList();
    SplittableRandom random = new SplittableRandom(SEED);
    acts =
        random
            .ints(ACTS, 0, rows.size())
            .mapToObj(row -> facts(rows.get(row), random))
            .map(facts -> new Reassessment.PastAct(facts, assessor.assess(facts).value()))
            .toList();
    reassessment = new Reassessment(new FineAssessor(LawBook.load(List.of(new RaisedFines()))));
    long changed = reassess();
    if (changed == 0 || changed == ACTS) {
      throw new IllegalStateException("some of the acts must change: " + changed);
    }
  }

  private static FineFacts facts(Provision row, SplittableRandom random) {
    LocalDate acted = NEW_YEAR.plusDays(random.nextInt(365));
    FineFacts facts = facts(row, acted, acted.plusDays(random.nextInt(365)));
    return random.nextInt(8) == 0 ? facts.with(Circumstance.ACTIVE_HARM_REDUCTION) : facts;
  }

  private static FineFacts facts(Provision row, LocalDate acted, LocalDate decided) {
    return FineFacts.of(
            new ProvisionName(row.ref().law(), row.ref().place()),
            acted,
            decided,
            row.subject(),
            row.condition())
        .withAnnualIncome(Yuan.ofWan(12))
        .withBaseFine(Yuan.ofWan(5));
  }

  /** Some rows need an amount that these facts do not have. */
  private static boolean isAssessed(FineAssessor assessor, FineFacts facts) {
    try {
      assessor.assess(facts);
      return true;
    } catch (Refusal missing) {
      return false;
    }
  }

  @Benchmark
  public long reassess() {
    return reassessment.of(acts.stream()).count();
  }
}
