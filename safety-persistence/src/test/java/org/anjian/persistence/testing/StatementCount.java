package org.anjian.persistence.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * 语句计数：which SQL statements went to a database, for tests that a use case sends a fixed number.
 *
 * <p>A batch counts once.
 */
public final class StatementCount {

  private final List<String> sent = new CopyOnWriteArrayList<>();

  StatementCount() {}

  void add(String sql) {
    sent.add(sql);
  }

  /** The statements that the work sends, in their order; nothing else may use the database then. */
  public List<String> during(Runnable work) {
    int before = sent.size();
    work.run();
    return List.copyOf(sent.subList(before, sent.size()));
  }
}
