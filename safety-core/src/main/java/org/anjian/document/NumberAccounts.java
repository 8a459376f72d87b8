package org.anjian.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/** 文号账: what became of the numbers of each series. Entries are only added. */
public interface NumberAccounts {

  /** The series of the county's agency in a year, by kind word. */
  List<SeriesAccount> of(DivisionCode division, int year);

  /** The series of a number, if any number of it was ever given. */
  Optional<SeriesAccount> seriesOf(DivisionCode division, DocumentNumber number);

  /**
   * Notes that numbers are void.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if one is void already
   */
  void addVoids(Collection<VoidedNumber> voided);

  /** Notes that a block was given to a device. */
  void addLease(NumberLease lease);

  Optional<NumberLease> findLease(UUID id);

  /**
   * Notes what became of numbers of a block.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if one was reported already
   */
  void addReturns(UUID lease, Collection<NumberLease.Return> returns);
}
