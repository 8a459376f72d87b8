package org.anjian.ledger;

import java.util.function.Supplier;

/**
 * 事务 (port): runs work in a transaction of its own, suspending one that is under way; what throws
 * is rolled back.
 */
public interface Transactions {

  <T> T call(Supplier<T> work);

  /** Runs work that gives nothing back. */
  default void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }
}
