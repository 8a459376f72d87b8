package org.anjian.document;

import java.util.List;
import java.util.Objects;

/**
 * 文号序列: one series: every number from 1 to the last was given, is void, or is with a device.
 *
 * @param county six digits
 * @param kindWord 文书代字
 * @param year year
 * @param last the last number given
 * @param voids the void numbers, by serial
 * @param leases the blocks given to devices, by serial
 */
public record SeriesAccount(
    String county,
    String kindWord,
    int year,
    int last,
    List<VoidedNumber> voids,
    List<NumberLease> leases) {

  public SeriesAccount {
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(kindWord, "kindWord");
    voids = List.copyOf(voids);
    leases = List.copyOf(leases);
  }

  /** How many numbers are with devices. */
  public int outstanding() {
    return leases.stream().mapToInt(lease -> lease.outstanding().size()).sum();
  }

  /** Whether a serial is with a device that has not said what became of it. */
  public boolean isOutstanding(int number) {
    return leases.stream().anyMatch(lease -> lease.outstanding().contains(number));
  }
}
