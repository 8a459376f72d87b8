package org.anjian.document;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.division.DivisionCode;

/**
 * 领用文号: a block of numbers given to a device that works without the server. Each is accounted for:
 * used, or brought back.
 *
 * @param id identity
 * @param division a division of the county
 * @param first the first number of the block
 * @param count how many numbers, 1 to {@value #MOST}
 * @param device which device
 * @param leasedBy account
 * @param leasedAt instant
 * @param returns what was reported, in order
 */
public record NumberLease(
    UUID id,
    DivisionCode division,
    DocumentNumber first,
    int count,
    String device,
    String leasedBy,
    Instant leasedAt,
    List<Return> returns) {

  /** The largest block. */
  public static final int MOST = 200;

  public NumberLease {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(leasedBy, "leasedBy");
    Objects.requireNonNull(leasedAt, "leasedAt");
    returns = List.copyOf(returns);
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("a block has 1 to " + MOST + " numbers: " + count);
    }
    if (device.isBlank() || device.length() > 200) {
      throw new IllegalArgumentException("a device has a name of 1 to 200 characters");
    }
  }

  /**
   * 核销: what became of one number.
   *
   * @param number serial
   * @param used whether it stands on a paper; otherwise it was brought back and is void
   * @param reportedBy account
   * @param reportedAt instant
   */
  public record Return(int number, boolean used, String reportedBy, Instant reportedAt) {

    public Return {
      Objects.requireNonNull(reportedBy, "reportedBy");
      Objects.requireNonNull(reportedAt, "reportedAt");
    }
  }

  /** The serial of the last number of the block. */
  public int last() {
    return first.number() + count - 1;
  }

  /** Whether a serial belongs to the block. */
  public boolean covers(int number) {
    return number >= first.number() && number <= last();
  }

  /** 未核销: the serials that are still with the device. */
  public Set<Integer> outstanding() {
    Set<Integer> numbers = new LinkedHashSet<>();
    IntStream.rangeClosed(first.number(), last()).forEach(numbers::add);
    returns.forEach(one -> numbers.remove(one.number()));
    return numbers;
  }
}
