package org.anjian.benchmark;

import java.time.LocalDate;
import java.util.Random;
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

/**
 * 第n个工作日: the day so many working days from a day, forwards and backwards, make-up days included.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AddWorkingDays {

  private static final int QUESTIONS = 1 << 10;
  private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
  private static final int DAYS = 16 * 365;

  @Param({"prefix-sum", "prefix-sum-of-dates", "anjian", "loop", "objectlab", "jollyday"})
  public String contestant;

  /** The largest number of working days asked for; each question asks for up to as many. */
  @Param({"10", "400"})
  public int most;

  private DayCounter asked;
  private LocalDate[] from;
  private int[] count;
  private int next;

  /** Builds the contestant and checks its answers. */
  @Setup
  public void build() {
    Random random = new Random(85);
    from = new LocalDate[QUESTIONS];
    count = new int[QUESTIONS];
    for (int i = 0; i < QUESTIONS; i++) {
      from[i] = FIRST.plusDays(random.nextInt(DAYS));
      count[i] = (1 + random.nextInt(most)) * (random.nextBoolean() ? 1 : -1);
    }
    Worked worked = Worked.shipped();
    asked = DayCounter.of(contestant, worked);
    mustAgree(worked);
  }

  private void mustAgree(Worked worked) {
    for (int i = 0; i < QUESTIONS; i++) {
      LocalDate day = from[i];
      for (int left = Math.abs(count[i]); left > 0; ) {
        day = day.plusDays(Integer.signum(count[i]));
        left -= worked.isWorked(day) ? 1 : 0;
      }
      LocalDate answer = asked.plus(from[i], count[i]);
      if (!answer.equals(day)) {
        throw new IllegalStateException(
            contestant + ": " + from[i] + " + " + count[i] + " is " + day + ", not " + answer);
      }
    }
  }

  @Benchmark
  public LocalDate plus() {
    int i = next++ & (QUESTIONS - 1);
    return asked.plus(from[i], count[i]);
  }
}
