package org.anjian.penalty;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 重新评估: past acts under other data, such as a law book with a correction or a new edition. It shows
 * the differences and changes nothing.
 */
public final class Reassessment {

  /**
   * 已评估的行为.
   *
   * @param facts the act
   * @param result what its assessment gave
   */
  public record PastAct(FineFacts facts, FineAssessment result) {

    public PastAct {
      Objects.requireNonNull(facts, "facts");
      Objects.requireNonNull(result, "result");
    }
  }

  private final FineAssessor now;

  /** Under the law book and benchmarks of an assessor. */
  public Reassessment(FineAssessor now) {
    this.now = Objects.requireNonNull(now, "now");
  }

  /** What would be different for an act; empty where nothing would. */
  public Optional<Difference> of(PastAct past) {
    return Difference.between(
        past.facts(), new Verdict.Assessed(past.result()), Verdict.of(past.facts(), now));
  }

  /** The same for an act whose result was not kept: it is first assessed on the data of then. */
  public Optional<Difference> of(FineFacts facts, FineAssessor then) {
    return Difference.between(facts, Verdict.of(facts, then), Verdict.of(facts, now));
  }

  /**
   * 批量: the differences among many acts, in their order. Lazy: an act is assessed when the stream
   * comes to it.
   */
  public Stream<Difference> of(Stream<PastAct> past) {
    return past.flatMap(act -> of(act).stream());
  }

  /** The same for acts whose results were not kept. */
  public Stream<Difference> of(Stream<FineFacts> past, FineAssessor then) {
    return past.flatMap(facts -> of(facts, then).stream());
  }

  /**
   * 假定适用另一日的法律: what would be different for an act if the law of another day had applied to it;
   * empty where nothing would.
   */
  public Optional<Difference> under(LocalDate day, FineFacts facts) {
    return Difference.between(facts, Verdict.of(facts, now), Verdict.under(day, facts, now));
  }
}
