package org.anjian.discretion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.anjian.law.Provision;

/**
 * 无缝无叠: whether the tiers of one clause divide all cases that there can be: every combination of
 * values of its facts falls into exactly one tier.
 *
 * <p>Each fact is cut at every bound that any tier names; within a piece no tier begins or ends, so
 * that one value of it speaks for all. Every combination of pieces is then counted.
 */
final class TierPartition {

  /** A person cannot oversee more; and the lookup goes through them one by one. */
  static final int MAX_TIERS = 12;

  private static final int MAX_GAPS = 5;

  private final List<Measure> measures;
  private final List<TierReader.TierLine> lines;
  private final List<List<Span>> pieces;

  private TierPartition(List<Measure> measures, List<TierReader.TierLine> lines) {
    this.measures = measures;
    this.lines = lines;
    this.pieces = measures.stream().map(this::pieces).toList();
  }

  static void check(
      String table,
      Provision provision,
      List<Measure> measures,
      List<TierReader.TierLine> lines,
      List<BenchmarkProblem> problems) {
    uniqueNames(lines);
    if (lines.size() > MAX_TIERS) {
      lines
          .get(MAX_TIERS)
          .row()
          .broken(BenchmarkProblem.Code.TOO_MANY_TIERS, Map.of("limit", MAX_TIERS));
      return;
    }
    TierPartition partition = new TierPartition(measures, lines);
    partition.overlaps();
    for (String gap : partition.gaps()) {
      problems.add(
          BenchmarkProblem.of(
              table,
              lines.get(0).row().line(),
              BenchmarkProblem.Code.GAP,
              Map.of("clause", provision, "where", gap)));
    }
  }

  private static void uniqueNames(List<TierReader.TierLine> lines) {
    Map<String, Integer> names = new HashMap<>();
    for (TierReader.TierLine line : lines) {
      for (String column : List.of("tierZh", "tierEn")) {
        String name = line.row().get(column);
        Integer before = names.putIfAbsent(column + name, line.row().line());
        if (before != null) {
          line.row()
              .broken(
                  column,
                  BenchmarkProblem.Code.DUPLICATE_TIER,
                  Map.of("value", name, "other", before));
        }
      }
    }
  }

  private Span span(TierReader.TierLine line, Measure measure) {
    return line.spans().getOrDefault(measure, measure.everything());
  }

  /** A fact cut at every bound. */
  private List<Span> pieces(Measure measure) {
    if (measure instanceof Measure.ListMeasure list) {
      return list.values().stream()
          .<Span>map(value -> new Span.Choice(List.of(value.code())))
          .toList();
    }
    Measure.NumberMeasure number = (Measure.NumberMeasure) measure;
    TreeSet<BigDecimal> cuts = new TreeSet<>();
    cuts.add(number.from());
    for (TierReader.TierLine line : lines) {
      Span.Interval interval = (Span.Interval) span(line, measure);
      cuts.add(interval.from());
      interval.below().ifPresent(cuts::add);
    }
    number.below().ifPresent(cuts::remove);
    List<Span> pieces = new ArrayList<>();
    for (BigDecimal from : cuts) {
      Optional<BigDecimal> next = Optional.ofNullable(cuts.higher(from));
      pieces.add(new Span.Interval(from, next.isPresent() ? next : number.below()));
    }
    return pieces;
  }

  private boolean takesIn(TierReader.TierLine line, Span[] cell) {
    for (int i = 0; i < cell.length; i++) {
      if (!span(line, measures.get(i)).contains(first(cell[i]))) {
        return false;
      }
    }
    return true;
  }

  private static Object first(Span piece) {
    return piece instanceof Span.Interval interval
        ? interval.from()
        : ((Span.Choice) piece).values().get(0);
  }

  /** Names each pair of tiers that take in the same case once, with the first such case. */
  private void overlaps() {
    Map<Long, Boolean> told = new HashMap<>();
    for (Span[] cell : cells()) {
      for (int i = 0; i < lines.size(); i++) {
        for (int j = i + 1; j < lines.size(); j++) {
          if (takesIn(lines.get(i), cell)
              && takesIn(lines.get(j), cell)
              && told.put((long) i * lines.size() + j, true) == null) {
            lines
                .get(j)
                .row()
                .broken(
                    BenchmarkProblem.Code.OVERLAP,
                    Map.of("other", lines.get(i).row().line(), "where", label(cell)));
          }
        }
      }
    }
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    for (Span[] cell : cells()) {
      if (gaps.size() < MAX_GAPS && lines.stream().noneMatch(line -> takesIn(line, cell))) {
        gaps.add(label(cell));
      }
    }
    return gaps;
  }

  private String label(Span[] cell) {
    if (cell.length == 0) {
      return "全部情况 all cases";
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < cell.length; i++) {
      parts.add(measures.get(i).labelZh() + " " + measures.get(i).code() + " " + cell[i].label());
    }
    return String.join("，", parts);
  }

  /** Every combination of pieces; one empty combination where there are no facts. */
  private List<Span[]> cells() {
    List<Span[]> cells = new ArrayList<>();
    cells.add(new Span[0]);
    for (List<Span> ofMeasure : pieces) {
      List<Span[]> longer = new ArrayList<>();
      for (Span[] cell : cells) {
        for (Span piece : ofMeasure) {
          Span[] more = Arrays.copyOf(cell, cell.length + 1);
          more[cell.length] = piece;
          longer.add(more);
        }
      }
      cells = longer;
    }
    return cells;
  }
}
