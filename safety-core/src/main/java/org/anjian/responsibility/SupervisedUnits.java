package org.anjian.responsibility;

import java.util.Collection;
import java.util.List;
import org.anjian.account.Scope;
import org.anjian.enterprise.CreditCode;

/** 被监管单位库: the enterprises in operation, counted and named as the list needs them. */
public interface SupervisedUnits {

  /** The operating enterprises in scope, counted by division and sectors, by division. */
  List<UnitCell> cells(Scope scope);

  /** The operating enterprises of a cell in scope, by name; at most so many. */
  List<SupervisedUnit> of(Scope scope, UnitCell cell, int most);

  /** The operating enterprises in scope with these credit codes. */
  List<SupervisedUnit> named(Scope scope, Collection<CreditCode> codes);

  /**
   * The operating enterprises in scope that have more than one sector, by name; at most so many.
   */
  List<SupervisedUnit> ofSeveralSectors(Scope scope, int most);
}
