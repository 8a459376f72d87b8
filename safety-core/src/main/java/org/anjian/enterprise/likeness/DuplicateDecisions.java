package org.anjian.enterprise.likeness;

import java.util.List;
import java.util.UUID;

/** 疑似重复处理库: what was decided of entries that look alike; written once. */
public interface DuplicateDecisions {

  void add(DuplicateDecision decision);

  /** All decisions that concern an enterprise, the latest first. */
  List<DuplicateDecision> of(UUID enterprise);

  /** All decisions, the latest first. */
  List<DuplicateDecision> all();
}
