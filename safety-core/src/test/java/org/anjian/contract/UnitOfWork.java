package org.anjian.contract;

import java.util.function.Consumer;
import java.util.function.Function;

/** Runs work on the stores as one transaction, or what comes nearest to it. */
@FunctionalInterface
public interface UnitOfWork {

  <T> T get(Function<Stores, T> work);

  default void run(Consumer<Stores> work) {
    get(
        stores -> {
          work.accept(stores);
          return null;
        });
  }
}
