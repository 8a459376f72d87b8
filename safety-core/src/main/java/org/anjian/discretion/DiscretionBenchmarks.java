package org.anjian.discretion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.law.LawBook;
import org.anjian.law.Provision;
import org.anjian.spi.BenchmarkSource;

/**
 * 裁量基准库: all benchmark sets, checked against one law book. Immutable; loaded once and passed
 * around. A set is used only where a case names it.
 */
public final class DiscretionBenchmarks {

  private static final DiscretionBenchmarks NONE = new DiscretionBenchmarks(List.of());

  private final Map<String, BenchmarkSet> sets;
  private final String version;

  private DiscretionBenchmarks(List<BenchmarkSet> loaded) {
    Map<String, BenchmarkSet> byKey = new LinkedHashMap<>();
    loaded.forEach(set -> byKey.put(set.key(), set));
    this.sets = Collections.unmodifiableMap(byKey);
    this.version = BenchmarkVersion.of(loaded);
  }

  /** No benchmarks. */
  public static DiscretionBenchmarks none() {
    return NONE;
  }

  /**
   * Loads and checks benchmark sets.
   *
   * @param lawBook the law book whose rows are assessed; lookups must use its rows
   * @throws BrokenBenchmarks with everything that is wrong, each problem with file, line and reason
   */
  public static DiscretionBenchmarks load(List<BenchmarkSource> sources, LawBook lawBook) {
    List<BenchmarkSet> loaded = new ArrayList<>();
    List<BenchmarkProblem> problems = new ArrayList<>();
    Map<String, String> keys = new LinkedHashMap<>();
    for (BenchmarkSource source : sources) {
      BenchmarkCheck check = BenchmarkCheck.of(source, lawBook);
      problems.addAll(check.problems());
      check
          .set()
          .ifPresent(
              set -> {
                String before = keys.putIfAbsent(set.key(), source.name());
                if (before != null) {
                  problems.add(
                      BenchmarkProblem.of(
                          source.set().name(),
                          2,
                          "key",
                          BenchmarkProblem.Code.DUPLICATE_SET,
                          Map.of("value", set.key(), "other", before)));
                }
                loaded.add(set);
              });
    }
    if (!problems.isEmpty()) {
      throw new BrokenBenchmarks(problems);
    }
    return new DiscretionBenchmarks(loaded);
  }

  /** All sets, in the order in which they were loaded. */
  public List<BenchmarkSet> sets() {
    return List.copyOf(sets.values());
  }

  /** The set of a key. */
  public Optional<BenchmarkSet> find(String key) {
    return Optional.ofNullable(sets.get(key));
  }

  /**
   * The set of a key.
   *
   * @throws Refusal UNKNOWN_BENCHMARK with the keys that there are
   */
  public BenchmarkSet require(String key) {
    BenchmarkSet set = sets.get(Objects.requireNonNull(key, "key"));
    if (set == null) {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("field", "benchmark");
      details.put("value", key);
      details.put("available", new ArrayList<>(sets.keySet()));
      throw Refusal.of(RefusalCode.UNKNOWN_BENCHMARK, details);
    }
    return set;
  }

  /**
   * 定档: the tier of a case under the named benchmark.
   *
   * @throws Refusal UNKNOWN_BENCHMARK, BENCHMARK_NOT_COVERED, FACT_MISSING or
   *     MEASURE_OUT_OF_BOUNDS; see {@link BenchmarkSet#tier}
   */
  public Tier tier(String benchmark, Provision row, Measures measures) {
    return require(benchmark).tier(row, measures);
  }

  /**
   * 数据版本: {@code sha256:} and a hash over everything that can change a result: facts, tiers,
   * periods and divisions of all sets. The order of files does not matter.
   */
  public String version() {
    return version;
  }

  @Override
  public String toString() {
    return sets.keySet() + " " + version;
  }
}
