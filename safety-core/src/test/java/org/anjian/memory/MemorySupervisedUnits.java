package org.anjian.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.Enterprises;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.paging.PageRequest;
import org.anjian.responsibility.SupervisedUnit;
import org.anjian.responsibility.SupervisedUnits;
import org.anjian.responsibility.UnitCell;

/** 被监管单位库 over the enterprises in memory. */
public final class MemorySupervisedUnits implements SupervisedUnits {

  private final Enterprises enterprises;

  public MemorySupervisedUnits(Enterprises enterprises) {
    this.enterprises = enterprises;
  }

  private List<SupervisedUnit> all(Scope scope) {
    return enterprises
        .list(scope, EnterpriseQuery.all(), new PageRequest(0, PageRequest.MAX_SIZE))
        .items()
        .stream()
        .filter(one -> one.status() == OperatingStatus.OPERATING)
        .map(SupervisedUnit::of)
        .toList();
  }

  private record Place(DivisionCode division, Set<SupervisedSector> sectors)
      implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byDivision = division.compareTo(other.division);
      return byDivision != 0 ? byDivision : sectors.toString().compareTo(other.sectors.toString());
    }
  }

  @Override
  public List<UnitCell> cells(Scope scope) {
    Map<Place, Long> counts = new TreeMap<>();
    all(scope)
        .forEach(one -> counts.merge(new Place(one.division(), one.sectors()), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(one -> UnitCell.of(one.getKey().division(), one.getKey().sectors(), one.getValue()))
        .toList();
  }

  @Override
  public List<SupervisedUnit> of(Scope scope, UnitCell cell, int most) {
    return all(scope).stream()
        .filter(
            one -> one.division().equals(cell.division()) && one.sectors().equals(cell.sectors()))
        .limit(most)
        .toList();
  }

  @Override
  public List<SupervisedUnit> named(Scope scope, Collection<CreditCode> codes) {
    return all(scope).stream().filter(one -> codes.contains(one.creditCode())).toList();
  }

  @Override
  public List<SupervisedUnit> ofSeveralSectors(Scope scope, int most) {
    return all(scope).stream().filter(one -> one.sectors().size() > 1).limit(most).toList();
  }
}
