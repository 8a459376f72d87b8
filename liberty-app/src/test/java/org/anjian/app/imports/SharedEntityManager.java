package org.anjian.app.imports;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.anjian.ledger.Transactions;
import org.anjian.persistence.testing.Database;

/**
 * Does outside a server what its container does: one entity manager that stands for the transaction
 * under way, and transactions that suspend one another.
 */
final class SharedEntityManager implements Transactions {

  private final Database database;
  private final Deque<EntityManager> underWay = new ArrayDeque<>();
  private final EntityManager proxy;

  SharedEntityManager(Database database) {
    this.database = database;
    this.proxy =
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                  try {
                    return method.invoke(underWay.getFirst(), arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
  }

  EntityManager entityManager() {
    return proxy;
  }

  @Override
  public <T> T call(Supplier<T> work) {
    return database.inTransaction(
        entityManager -> {
          underWay.push(entityManager);
          try {
            return work.get();
          } finally {
            underWay.pop();
          }
        });
  }
}
