package org.anjian.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.preparedness.ZeroAccidentEnrolments;
import org.anjian.preparedness.ZeroAccidentException;
import org.anjian.preparedness.ZeroAccidentRule;
import org.anjian.preparedness.ZeroAccidentUnit;

/** 零事故创建报名库 in memory. */
public final class MemoryZeroAccidentEnrolments implements ZeroAccidentEnrolments {

  private final Territory territory;
  private final Table<ZeroAccidentEnrolment> table =
      new Table<ZeroAccidentEnrolment>(one -> one.unit().id())
          .unique(
              "code",
              one ->
                  Optional.of(
                      one.unit().division().county() + one.unit().year() + one.unit().code()));
  private final Table<ZeroAccidentRule> rules =
      new Table<>(ZeroAccidentRule::id)
          .unique("year", one -> Optional.of(one.division().county() + one.year()));
  private final Table<ZeroAccidentException> exceptions =
      new Table<>(ZeroAccidentException::id)
          .unique("accident", one -> Optional.of(one.unit() + " " + one.accident()));

  public MemoryZeroAccidentEnrolments(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public Optional<ZeroAccidentEnrolment> find(UUID unit) {
    return table.find(unit);
  }

  @Override
  public List<ZeroAccidentEnrolment> ofYear(Scope scope, int year) {
    return table.stream()
        .filter(one -> territory.sees(scope, one.unit().division()))
        .filter(one -> one.unit().year() == year)
        .sorted(Comparator.comparing(one -> one.unit().code()))
        .toList();
  }

  @Override
  public void add(ZeroAccidentEnrolment enrolment) {
    table.addAll(List.of(enrolment));
  }

  @Override
  public void record(Collection<ZeroAccidentUnit> units) {
    for (ZeroAccidentUnit unit : units) {
      ZeroAccidentEnrolment stored = table.find(unit.id()).orElseThrow();
      table.replace(
          new ZeroAccidentEnrolment(
              unit, stored.category(), stored.enterprise(), stored.enrolledOn()));
    }
  }

  @Override
  public Optional<ZeroAccidentRule> rule(DivisionCode county, int year) {
    return rules.stream()
        .filter(one -> one.division().county().equals(county.county()) && one.year() == year)
        .findFirst();
  }

  @Override
  public void add(ZeroAccidentRule rule) {
    rules.addAll(List.of(rule));
  }

  @Override
  public List<ZeroAccidentException> exceptions(Scope scope, int year) {
    return exceptions.stream()
        .filter(one -> territory.sees(scope, one.division()))
        .filter(one -> one.year() == year)
        .sorted(
            Comparator.comparing(ZeroAccidentException::decidedOn)
                .thenComparing(ZeroAccidentException::id))
        .toList();
  }

  @Override
  public void add(ZeroAccidentException exception) {
    exceptions.addAll(List.of(exception));
  }
}
