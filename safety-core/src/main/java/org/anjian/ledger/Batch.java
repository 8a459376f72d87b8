package org.anjian.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Collects entries up to a number, then hands them on, after those that must come before them.
 *
 * @param <T> the entries
 */
final class Batch<T> {

  private static final int SIZE = 500;

  private final Optional<Batch<?>> before;
  private final Consumer<List<T>> receiver;
  private List<T> collected = new ArrayList<>();

  Batch(Optional<Batch<?>> before, Consumer<List<T>> receiver) {
    this.before = before;
    this.receiver = receiver;
  }

  void add(T entry) {
    collected.add(entry);
    if (collected.size() == SIZE) {
      flush();
    }
  }

  void flush() {
    before.ifPresent(Batch::flush);
    if (!collected.isEmpty()) {
      List<T> full = List.copyOf(collected);
      collected = new ArrayList<>();
      receiver.accept(full);
    }
  }
}
