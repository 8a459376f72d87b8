package org.anjian.money;

import java.util.Objects;
import java.util.Optional;

/**
 * 罚款幅度: the span from which a fine is chosen; floor and ceiling are both included (部令18号第八十八条).
 *
 * <p>Many provisions print no floor: {@link #floor()} is then empty, and every amount down to zero
 * lies in the range. A floor of zero is not the same as none in print, but contains the same
 * amounts.
 */
public final class FineRange {

  private final Yuan floor;
  private final Yuan ceiling;

  private FineRange(Yuan floor, Yuan ceiling) {
    this.floor = floor;
    this.ceiling = Objects.requireNonNull(ceiling, "ceiling");
    if (floor != null && floor.exceeds(ceiling)) {
      throw new IllegalArgumentException(
          "floor must not exceed the ceiling: " + floor + " > " + ceiling);
    }
  }

  /**
   * …以上…以下: from floor to ceiling, both included.
   *
   * @throws IllegalArgumentException if the floor exceeds the ceiling
   */
  public static FineRange between(Yuan floor, Yuan ceiling) {
    return new FineRange(Objects.requireNonNull(floor, "floor"), ceiling);
  }

  /** …以下: up to the ceiling, which is included; the text prints no floor. */
  public static FineRange upTo(Yuan ceiling) {
    return new FineRange(null, ceiling);
  }

  /** 定额: one amount only. */
  public static FineRange exactly(Yuan amount) {
    return new FineRange(amount, amount);
  }

  /** 下限: the floor in print, if there is one. */
  public Optional<Yuan> floor() {
    return Optional.ofNullable(floor);
  }

  /** 最低额: the floor, or zero where none is printed. */
  public Yuan lowest() {
    return floor == null ? Yuan.ZERO : floor;
  }

  /** 上限: the ceiling. */
  public Yuan ceiling() {
    return ceiling;
  }

  /** 定额: whether one amount only lies in the range. */
  public boolean isExact() {
    return floor != null && floor.equals(ceiling);
  }

  /** 在幅度内: whether the amount lies in the range; both ends do. */
  public boolean contains(Yuan amount) {
    return amount.isAtLeast(lowest()) && amount.isAtMost(ceiling);
  }

  /** 幅度表述: {@code 10万元以上20万元以下}, {@code 10万元以下}, or {@code 5万元}. */
  public String label() {
    if (floor == null) {
      return ceiling.label() + "以下";
    }
    return isExact() ? ceiling.label() : floor.label() + "以上" + ceiling.label() + "以下";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FineRange that
        && Objects.equals(floor, that.floor)
        && ceiling.equals(that.ceiling);
  }

  @Override
  public int hashCode() {
    return Objects.hash(floor, ceiling);
  }

  /** The same as {@link #label()}. */
  @Override
  public String toString() {
    return label();
  }
}
