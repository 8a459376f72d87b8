package org.anjian.selfinspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;

/** 自查记录库: the completed self-checks. */
public interface SelfChecks {

  Optional<SelfCheck> find(UUID id);

  /** The check of an enterprise for a period. */
  Optional<SelfCheck> find(UUID enterprise, CheckPeriod period);

  /** The checks in scope that match, the newest first. */
  Page<SelfCheck> list(Scope scope, Query query, PageRequest page);

  /** The checks of one enterprise whose period begins between the days, in order. */
  List<SelfCheck> between(UUID enterprise, LocalDate from, LocalDate to);

  /** When the checks of many enterprises came in, in one question. */
  List<Entry> entries(Scope scope, Range range);

  /** Where photos of these hashes were used, the first use of each first. */
  List<PhotoUse> usesOf(Collection<String> hashes);

  /** The checks of an enterprise since a day whose remarks say the same, the newest first. */
  List<UUID> withText(UUID enterprise, String text, LocalDate since);

  /**
   * Stores a new check.
   *
   * @throws org.anjian.explain.Refusal ALREADY_EXISTS if the period has one
   */
  void add(SelfCheck check);

  /**
   * 自查查询: which checks are wanted; an empty part does not narrow.
   *
   * @param enterprise of one enterprise
   * @param division in a division of today
   * @param kind of one kind
   * @param from whose period begins on this day or later
   * @param to whose period begins on this day or before
   * @param withSigns only those that have signs
   */
  record Query(
      Optional<UUID> enterprise,
      Optional<DivisionCode> division,
      Optional<CheckKind> kind,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      boolean withSigns) {

    public Query {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * 统计范围: enterprises and days.
   *
   * @param enterprise one enterprise only
   * @param division in a division of today
   * @param sector of one sector
   * @param from whose period begins on this day or later
   * @param to whose period begins on this day or before
   */
  record Range(
      Optional<UUID> enterprise,
      Optional<DivisionCode> division,
      Optional<SupervisedSector> sector,
      LocalDate from,
      LocalDate to) {

    public Range {
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(division, "division");
      Objects.requireNonNull(sector, "sector");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * 填报: that something came in for a period.
   *
   * @param record the check or report
   * @param enterprise whose
   * @param period for which period
   * @param receivedAt when
   * @param signs how many signs it has
   */
  record Entry(UUID record, UUID enterprise, CheckPeriod period, Instant receivedAt, int signs) {

    public Entry {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(receivedAt, "receivedAt");
    }
  }

  /**
   * 照片使用.
   *
   * @param sha256 hash of the photo
   * @param check the check that used it
   * @param enterprise whose check
   * @param firstDay first day of its period
   */
  record PhotoUse(String sha256, UUID check, UUID enterprise, LocalDate firstDay) {

    public PhotoUse {
      Objects.requireNonNull(sha256, "sha256");
      Objects.requireNonNull(check, "check");
      Objects.requireNonNull(enterprise, "enterprise");
      Objects.requireNonNull(firstDay, "firstDay");
    }
  }
}
