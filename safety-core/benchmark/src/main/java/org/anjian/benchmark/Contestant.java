package org.anjian.benchmark;

/** 参照者: one way to answer the questions of the task. */
interface Contestant {

  /** What is timed. */
  Object answer(Question question);

  /** What is compared, outside the time. */
  default Outcome outcome(Object answer) {
    return ((Answer) answer).outcome();
  }

  /**
   * Asks every question of the task.
   *
   * @throws IllegalStateException at the first answer that differs from the hand-written index
   */
  default void mustAgree(Task task) {
    Contestant index = new HandWrittenIndex(task);
    for (Question question : task.questions()) {
      Outcome expected = index.outcome(index.answer(question));
      Outcome found = outcome(answer(question));
      if (!found.equals(expected)) {
        throw new IllegalStateException(
            getClass().getSimpleName() + ": " + found + ", not " + expected + ", to " + question);
      }
    }
  }
}
