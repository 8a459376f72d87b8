package org.anjian.selfinspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;

/** 停产放假通知库: the notices of enterprises. */
public interface ShutdownNotices {

  Optional<ShutdownNotice> find(UUID id);

  /** The notices that cover a day of the range, in the order in which they begin. */
  List<ShutdownNotice> within(Scope scope, SelfChecks.Range range);

  void add(ShutdownNotice notice);

  /**
   * Stores a changed notice.
   *
   * @return the notice with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  ShutdownNotice update(ShutdownNotice notice);
}
