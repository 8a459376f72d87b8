package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 自查隐患库: the hazards that enterprises found by themselves. */
public interface SelfFoundHazards {

  Optional<SelfFoundHazard> find(UUID id);

  /** The hazards in scope that match, the newest first. */
  Page<SelfFoundHazard> list(Scope scope, Query query, PageRequest page);

  /** Those of an enterprise found between the days, or before and not put right by the first. */
  List<SelfFoundHazard> concerning(UUID enterprise, LocalDate from, LocalDate to);

  /** Stores new hazards. */
  void addAll(Collection<SelfFoundHazard> hazards);

  /**
   * Stores a changed hazard.
   *
   * @return the hazard with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since
   */
  SelfFoundHazard update(SelfFoundHazard hazard);

  /**
   * 自查隐患查询; an empty part does not narrow.
   *
   * @param enterprise of one enterprise
   * @param division in a division of today
   * @param state in one state
   * @param check found by one check
   */
  record Query(
      Optional<UUID> enterprise,
      Optional<DivisionCode> division,
      Optional<SelfFoundHazard.State> state,
      Optional<UUID> check) {

    public Query {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(check, "check");
    }
  }
}
