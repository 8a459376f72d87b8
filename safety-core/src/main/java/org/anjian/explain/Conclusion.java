package org.anjian.explain;

/**
 * 结论: the last finding of a calculation; its value is the result.
 *
 * @param <T> type of the result
 */
public interface Conclusion<T> extends Finding {

  /** The result. The outcome of {@link #asStep()} is this very object. */
  T value();
}
