package org.anjian.persistence.selfinspection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;
import org.anjian.persistence.storing.Versions;
import org.anjian.selfinspection.CadenceRule;
import org.anjian.selfinspection.CadenceRules;

/** 自查频次规则库: the rules in the database. */
public final class JpaCadenceRules implements CadenceRules {

  private final EntityManager entityManager;
  private final Store store;

  public JpaCadenceRules(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
    this.store = new Store(entityManager);
  }

  @Override
  public Optional<CadenceRule> find(UUID id) {
    return rows().where("r.id = :id", "id", id).one().map(SelfInspectionMapper::rule);
  }

  @Override
  public List<CadenceRule> concerning(DivisionCode division) {
    String province = division.county().substring(0, 2);
    return rows()
        .where("r.county >= :first", "first", province + "0000")
        .where("r.county <= :last", "last", province + "9999")
        .orderBy("r.fromDay, r.id")
        .all()
        .stream()
        .map(SelfInspectionMapper::rule)
        .filter(rule -> rule.concerns(division))
        .toList();
  }

  @Override
  public void add(CadenceRule rule) {
    store.add(new CadenceRuleRow(rule));
  }

  @Override
  public CadenceRule update(CadenceRule rule) {
    CadenceRuleRow row =
        store.toChange(
            CadenceRuleRow.class,
            rule.id(),
            rule.revision(),
            stored -> Versions.revision(stored.version));
    row.take(rule);
    store.flush();
    return SelfInspectionMapper.rule(row);
  }

  private Listing<CadenceRuleRow> rows() {
    return Listing.of(entityManager, CadenceRuleRow.class);
  }
}
