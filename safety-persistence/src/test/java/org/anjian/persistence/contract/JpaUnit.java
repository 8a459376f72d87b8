package org.anjian.persistence.contract;

import java.util.function.Function;
import org.anjian.contract.Stores;
import org.anjian.contract.UnitOfWork;
import org.anjian.contract.Yicheng;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.testing.Database;

/** Each piece of work in a transaction and an entity manager of its own. */
record JpaUnit(Database database) implements UnitOfWork {

  /** On a database that has the register of divisions and nothing else. */
  static JpaUnit onEmpty(Database database) {
    database.clear();
    DivisionLoader.load(database.dataSource(), Yicheng.DIVISIONS);
    return new JpaUnit(database);
  }

  @Override
  public <T> T get(Function<Stores, T> work) {
    return database.inTransaction(entityManager -> work.apply(new JpaStores(entityManager)));
  }
}
