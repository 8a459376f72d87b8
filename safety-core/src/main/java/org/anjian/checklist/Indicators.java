package org.anjian.checklist;

import java.util.Collection;
import java.util.List;
import org.anjian.division.DivisionCode;

/**
 * 指标库: what a county added to the catalogue, or changed of it: editions and withdrawals. Nothing is
 * ever changed or removed.
 */
public interface Indicators {

  /** The editions that the county published, by number and edition. */
  List<Indicator> all(DivisionCode county);

  /** The withdrawals of the county, by number and day. */
  List<Withdrawal> withdrawals(DivisionCode county);

  /** How many editions and withdrawals the county has: it grows with each. */
  long size(DivisionCode county);

  /**
   * Stores new editions.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if an edition is there already
   */
  void addAll(DivisionCode county, Collection<Indicator> indicators);

  /**
   * Stores withdrawals.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the indicator is withdrawn on that day
   */
  void withdrawAll(DivisionCode county, Collection<Withdrawal> withdrawals);
}
