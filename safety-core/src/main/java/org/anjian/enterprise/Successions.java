package org.anjian.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 承继库: which enterprises live on in which; written once. */
public interface Successions {

  /**
   * Stores a succession.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the enterprise has a successor
   */
  void add(Succession succession);

  /** What became of an enterprise. */
  Optional<Succession> of(UUID enterprise);

  /** What went into an enterprise, the latest first. */
  List<Succession> into(UUID successor);
}
