package org.anjian.duty;

import java.util.List;
import java.util.Set;

/**
 * 事项来源: what a room knows of what is to be done. It asks its store for the records that are still
 * open, and never reads the closed ones.
 */
public interface DutySource {

  /** The kinds that it can give. */
  Set<DutyKind> kinds();

  /** What is to be done and matches, in no order. */
  List<Duty> open(DutyQuery query);
}
