package org.anjian.hazard;

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

/** 隐患库: the stored hazards. */
public interface Hazards {

  Optional<Hazard> find(UUID id);

  /** The hazards of an inspection, by number. */
  List<Hazard> ofInspection(UUID inspection);

  /** The hazards under an order, by number. */
  List<Hazard> ofOrder(UUID order);

  /** The hazards in scope that match, the soonest due first. */
  Page<Hazard> list(Scope scope, Query query, PageRequest page);

  /**
   * Stores new hazards.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if a number is taken
   */
  void addAll(Collection<Hazard> hazards);

  /**
   * Stores changed hazards.
   *
   * @return the hazards with their new revisions
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed one since
   */
  List<Hazard> updateAll(Collection<Hazard> hazards);

  /**
   * 隐患查询: which hazards are wanted; an empty part does not narrow.
   *
   * @param enterprise at one enterprise
   * @param division in a division of today, or one that went into it
   * @param year found in one year
   * @param level of one level
   * @param state in one state
   * @param overdueOn open after their due date on this day
   */
  record Query(
      Optional<UUID> enterprise,
      Optional<DivisionCode> division,
      Optional<Integer> year,
      Optional<HazardLevel> level,
      Optional<HazardState> state,
      Optional<LocalDate> overdueOn) {

    public Query {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(level, "level");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(overdueOn, "overdueOn");
    }

    /** All of them. */
    public static Query all() {
      return new Query(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
