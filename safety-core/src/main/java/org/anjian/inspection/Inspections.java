package org.anjian.inspection;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 检查库: the stored inspections. */
public interface Inspections {

  Optional<Inspection> find(UUID id);

  /** The inspections in scope that match, the newest first. */
  Page<Inspection> list(Scope scope, InspectionQuery query, PageRequest page);

  /**
   * Stores a new inspection.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if its number or a document number is taken
   */
  void add(Inspection inspection);

  /** Stores many new inspections at once. */
  void addAll(Collection<Inspection> inspections);
}
