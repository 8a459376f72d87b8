package org.anjian.account;

import java.util.Optional;
import java.util.UUID;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 操作留痕库: the append-only list of what was done. */
public interface AuditTrail {

  void append(AuditRecord entry);

  /** The newest first, of one record when given, within the scope. */
  Page<AuditRecord> list(Scope scope, Optional<UUID> subjectId, PageRequest page);
}
