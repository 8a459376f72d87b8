package org.anjian.explain;

/**
 * 认定: what one step of a calculation found, as the calculation itself goes on with it. It is kept
 * as it is, and says itself as a {@link Step} when somebody reads the reasoning.
 */
@FunctionalInterface
public interface Finding {

  /** The finding as a step that people read. */
  Step asStep();
}
