package org.anjian.planning;

import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 抽查库: the stored draws. */
public interface RandomDraws {

  Optional<RandomDraw> find(UUID id);

  /** The commitment as it was published when the draw was stored; it is kept apart. */
  Optional<String> commitment(UUID id);

  /** The draws in scope, the newest first. */
  Page<RandomDraw> list(Scope scope, PageRequest page);

  void add(RandomDraw draw);

  /**
   * Stores a draw that has been made; announcement and commitment stay as they are.
   *
   * @return the draw with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  RandomDraw update(RandomDraw draw);
}
