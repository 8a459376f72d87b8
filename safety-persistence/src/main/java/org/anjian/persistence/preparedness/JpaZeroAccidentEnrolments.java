package org.anjian.persistence.preparedness;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.preparedness.ZeroAccidentEnrolments;
import org.anjian.preparedness.ZeroAccidentException;
import org.anjian.preparedness.ZeroAccidentRule;
import org.anjian.preparedness.ZeroAccidentUnit;

/** 零事故创建报名库: enrolments, rules and exceptions in the database. */
public final class JpaZeroAccidentEnrolments implements ZeroAccidentEnrolments {

  private final EntityManager entityManager;
  private final Store store;

  public JpaZeroAccidentEnrolments(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<ZeroAccidentEnrolment> find(UUID unit) {
    return Listing.of(entityManager, ZeroAccidentEnrolmentRow.class)
        .where("r.id = :id", "id", unit)
        .one()
        .map(row -> enrolment(row, entityManager.find(ZeroAccidentUnitRow.class, unit)));
  }

  @Override
  public List<ZeroAccidentEnrolment> ofYear(Scope scope, int year) {
    Map<UUID, ZeroAccidentUnitRow> units =
        Listing.of(entityManager, ZeroAccidentUnitRow.class)
            .withinWhole(scope)
            .where("r.recordYear = :year", "year", year)
            .all()
            .stream()
            .collect(Collectors.toMap(row -> row.id, Function.identity()));
    return Listing.of(entityManager, ZeroAccidentEnrolmentRow.class)
        .withinWhole(scope)
        .where("r.recordYear = :year", "year", year)
        .all()
        .stream()
        .map(row -> enrolment(row, units.get(row.id)))
        .sorted(Comparator.comparing(one -> one.unit().code()))
        .toList();
  }

  @Override
  public void add(ZeroAccidentEnrolment enrolment) {
    store.add(new ZeroAccidentUnitRow(enrolment.unit()));
    store.add(new ZeroAccidentEnrolmentRow(enrolment));
  }

  @Override
  public void record(Collection<ZeroAccidentUnit> units) {
    store.flushAndForget();
    for (ZeroAccidentUnit unit : units) {
      entityManager.find(ZeroAccidentUnitRow.class, unit.id()).stands(unit.achieved());
    }
    store.flush();
  }

  @Override
  public Optional<ZeroAccidentRule> rule(DivisionCode county, int year) {
    return Listing.of(entityManager, ZeroAccidentRuleRow.class)
        .where("r.county = :county", "county", county.county())
        .where("r.recordYear = :year", "year", year)
        .one()
        .map(ZeroAccidentRuleRow::rule);
  }

  @Override
  public void add(ZeroAccidentRule rule) {
    store.add(new ZeroAccidentRuleRow(rule));
  }

  @Override
  public List<ZeroAccidentException> exceptions(Scope scope, int year) {
    return Listing.of(entityManager, ZeroAccidentExceptionRow.class)
        .withinWhole(scope)
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.decidedOn, r.id")
        .all()
        .stream()
        .map(ZeroAccidentExceptionRow::exception)
        .toList();
  }

  @Override
  public void add(ZeroAccidentException exception) {
    store.add(new ZeroAccidentExceptionRow(exception));
  }

  private static ZeroAccidentEnrolment enrolment(
      ZeroAccidentEnrolmentRow row, ZeroAccidentUnitRow unit) {
    return new ZeroAccidentEnrolment(
        PreparednessMapper.zeroAccidentUnit(unit),
        row.category,
        Optional.ofNullable(row.enterprise),
        row.enrolledOn);
  }
}
