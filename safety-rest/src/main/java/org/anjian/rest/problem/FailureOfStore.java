package org.anjian.rest.problem;

/** 存储失败 (port): tells what a failure of the store means, which only its driver knows. */
@FunctionalInterface
public interface FailureOfStore {

  /** 种类. */
  enum Kind {
    /** Somebody changed the same rows at the same time. */
    CONCURRENT_CHANGE,
    /** The store does not answer, or has no connection free. */
    UNAVAILABLE,
    /** No failure of the store. */
    NONE
  }

  /** What one link in the chain of causes means. */
  Kind of(Throwable link);
}
