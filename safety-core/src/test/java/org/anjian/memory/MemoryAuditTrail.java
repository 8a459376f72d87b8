package org.anjian.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.AuditRecord;
import org.anjian.account.AuditTrail;
import org.anjian.account.Scope;
import org.anjian.division.Divisions;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 操作留痕库 in memory. */
public final class MemoryAuditTrail implements AuditTrail {

  private final Territory territory;
  private final Table<AuditRecord> table = new Table<>(AuditRecord::id);

  public MemoryAuditTrail(Divisions divisions) {
    territory = new Territory(divisions);
  }

  @Override
  public void append(AuditRecord entry) {
    table.addAll(List.of(entry));
  }

  @Override
  public Page<AuditRecord> list(Scope scope, Optional<UUID> subjectId, PageRequest page) {
    return Page.cut(
        table.stream()
            .filter(row -> territory.sees(scope, row.division(), row.subjectId()))
            .filter(row -> Texts.is(subjectId, row.subjectId()))
            .sorted(Comparator.comparing(AuditRecord::at).thenComparing(AuditRecord::id).reversed())
            .toList(),
        page);
  }
}
