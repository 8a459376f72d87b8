package org.anjian.enterprise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 兼营监管行业: a sector that an enterprise belongs to beside its main one. Each sector keeps its own
 * duties and supervisors; they are shown beside each other and not merged.
 *
 * @param id identity
 * @param enterprise the enterprise
 * @param division its division
 * @param sector the sector
 * @param since the day from which it does such work
 * @param until the day from which it does not any more
 * @param reason on what grounds it was put there
 */
public record FurtherSector(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    SupervisedSector sector,
    LocalDate since,
    Optional<LocalDate> until,
    String reason) {

  public FurtherSector {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(reason, "reason");
    if (until.filter(since::isAfter).isPresent()) {
      throw new IllegalArgumentException("ends before it begins: " + since + " " + until.get());
    }
  }

  /** Whether the enterprise belongs to the sector on the day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }

  /** The same, ended. */
  public FurtherSector ended(LocalDate day) {
    return new FurtherSector(id, enterprise, division, sector, since, Optional.of(day), reason);
  }
}
