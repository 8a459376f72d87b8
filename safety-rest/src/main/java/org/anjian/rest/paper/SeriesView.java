package org.anjian.rest.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anjian.document.DocumentKind;
import org.anjian.document.NumberLease;
import org.anjian.document.SeriesAccount;
import org.anjian.document.VoidedNumber;
import org.anjian.rest.label.Coded;

/**
 * 文号序列.
 *
 * @param kindWord 文书代字
 * @param kind kind of the papers; null for a county's own word
 * @param year year
 * @param last the last number given
 * @param outstanding how many numbers are with devices
 * @param voids the void numbers
 * @param leases the blocks given to devices
 */
public record SeriesView(
    String kindWord,
    Coded kind,
    int year,
    int last,
    int outstanding,
    List<VoidView> voids,
    List<LeaseView> leases) {

  static SeriesView of(SeriesAccount series) {
    return new SeriesView(
        series.kindWord(),
        DocumentKind.ofKindWord(series.kindWord()).map(Coded::of).orElse(null),
        series.year(),
        series.last(),
        series.outstanding(),
        series.voids().stream().map(VoidView::of).toList(),
        series.leases().stream().map(LeaseView::of).toList());
  }

  /**
   * 作废文号.
   *
   * @param number the number
   * @param reason why
   * @param voidedBy account
   * @param voidedAt instant
   */
  public record VoidView(String number, String reason, String voidedBy, Instant voidedAt) {

    static VoidView of(VoidedNumber voided) {
      return new VoidView(
          voided.number().toString(), voided.reason(), voided.voidedBy(), voided.voidedAt());
    }
  }

  /**
   * 领用文号.
   *
   * @param id identity
   * @param first the first number of the block
   * @param count how many
   * @param device which device
   * @param leasedBy account
   * @param leasedAt instant
   * @param outstanding serials that are still with the device
   * @param used serials that stand on papers
   * @param unused serials that came back and are void
   */
  public record LeaseView(
      UUID id,
      String first,
      int count,
      String device,
      String leasedBy,
      Instant leasedAt,
      List<Integer> outstanding,
      List<Integer> used,
      List<Integer> unused) {

    static LeaseView of(NumberLease lease) {
      return new LeaseView(
          lease.id(),
          lease.first().toString(),
          lease.count(),
          lease.device(),
          lease.leasedBy(),
          lease.leasedAt(),
          List.copyOf(lease.outstanding()),
          serials(lease, true),
          serials(lease, false));
    }

    private static List<Integer> serials(NumberLease lease, boolean used) {
      return lease.returns().stream()
          .filter(one -> one.used() == used)
          .map(NumberLease.Return::number)
          .toList();
    }
  }
}
