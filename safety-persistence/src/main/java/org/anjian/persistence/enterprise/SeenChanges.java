package org.anjian.persistence.enterprise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 已见变更: up to which number changes have been seen, and which numbers below are still awaited.
 * Numbers are given out before their transactions commit, so that a later one can be seen before an
 * earlier one; and those of transactions that were rolled back never come. A gap is awaited for a
 * while.
 */
final class SeenChanges {

  /** Longer than any transaction runs. */
  private static final Duration AWAITED = Duration.ofHours(2);

  private static final int MOST_RANGES = 6;

  private final TreeMap<Long, Gap> gaps = new TreeMap<>();
  private long last;

  /** Numbers that have not been seen, the last included. */
  private record Gap(long last, Instant since) {}

  /** Numbers from and to, both included. */
  record Range(long from, long to) {}

  SeenChanges(long last) {
    this.last = last;
  }

  /** Everything above was not seen. */
  long last() {
    return last;
  }

  /** The awaited numbers, in a few ranges that may have seen ones among them. */
  List<Range> awaited(Instant now) {
    gaps.values().removeIf(gap -> gap.since().plus(AWAITED).isBefore(now));
    List<Range> ranges = new ArrayList<>();
    for (Map.Entry<Long, Gap> gap : gaps.entrySet()) {
      ranges.add(new Range(gap.getKey(), gap.getValue().last()));
    }
    while (ranges.size() > MOST_RANGES) {
      join(ranges);
    }
    return ranges;
  }

  /** Joins the two neighbours that are nearest. */
  private static void join(List<Range> ranges) {
    int nearest = 0;
    for (int i = 1; i + 1 < ranges.size(); i++) {
      if (distance(ranges, i) < distance(ranges, nearest)) {
        nearest = i;
      }
    }
    Range joined = new Range(ranges.get(nearest).from(), ranges.get(nearest + 1).to());
    ranges.remove(nearest + 1);
    ranges.set(nearest, joined);
  }

  private static long distance(List<Range> ranges, int at) {
    return ranges.get(at + 1).from() - ranges.get(at).to();
  }

  /** Notes a number; tells whether it is new. */
  boolean see(long number, Instant now) {
    if (number > last) {
      if (number > last + 1) {
        gaps.put(last + 1, new Gap(number - 1, now));
      }
      last = number;
      return true;
    }
    Map.Entry<Long, Gap> gap = gaps.floorEntry(number);
    if (gap == null || gap.getValue().last() < number) {
      return false;
    }
    gaps.remove(gap.getKey());
    if (gap.getKey() < number) {
      gaps.put(gap.getKey(), new Gap(number - 1, gap.getValue().since()));
    }
    if (number < gap.getValue().last()) {
      gaps.put(number + 1, new Gap(gap.getValue().last(), gap.getValue().since()));
    }
    return true;
  }
}
