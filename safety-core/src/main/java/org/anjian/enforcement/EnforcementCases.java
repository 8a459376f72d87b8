package org.anjian.enforcement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 案件库: the stored cases. */
public interface EnforcementCases {

  Optional<EnforcementCase> find(UUID id);

  /** The cases in scope that match, the newest first. */
  Page<EnforcementCase> list(Scope scope, Query query, PageRequest page);

  /** The cases against an enterprise, the newest first. */
  List<EnforcementCase> ofEnterprise(UUID enterprise);

  /**
   * Stores a new case.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if a document number is taken
   */
  void add(EnforcementCase enforcementCase);

  /** Stores many new cases at once. */
  void addAll(Collection<EnforcementCase> cases);

  /**
   * Stores the new acts of a case.
   *
   * @return the case with its new revision
   * @throws org.anjian.explain.Refusal STALE_REVISION if somebody else changed it since;
   *     ALREADY_EXISTS if a document number is taken
   * @throws IllegalArgumentException if acts that are stored are missing from the case
   */
  EnforcementCase update(EnforcementCase enforcementCase);

  /**
   * 案件查询: which cases are wanted; an empty part does not narrow.
   *
   * @param enterprise against one enterprise
   * @param division in a division of today, or one that went into it
   * @param year filed in one year
   * @param stage in one stage
   * @param text part of a document number or of a party's name
   */
  record Query(
      Optional<UUID> enterprise,
      Optional<DivisionCode> division,
      Optional<Integer> year,
      Optional<CaseStage> stage,
      Optional<String> text) {

    public Query {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(stage, "stage");
      Objects.requireNonNull(text, "text");
    }

    /** All of them. */
    public static Query all() {
      return new Query(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
