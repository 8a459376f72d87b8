package org.anjian.enterprise.file;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 重大危险源: an installation that holds as much of a dangerous substance as its threshold, or more
 * (安全生产法(2021)第一百一十七条). Not to be mixed up with a major hazard (重大事故隐患).
 *
 * @param id identity
 * @param enterprise the enterprise
 * @param division its division
 * @param name what it is called
 * @param level level 1 (the highest) to 4
 * @param substance what it holds
 * @param quantity how much, with its unit
 * @param place where it stands; empty when unknown
 * @param filingNumber number of its filing (备案), if filed
 * @param filedOn day of the filing, if filed
 * @param assessedOn day of the last assessment, if any
 * @param assessedUntil last day on which that assessment counts, if known
 * @param closedOn the day from which it is none any more
 * @param revision revision of the stored record; 0 when new
 */
public record HazardInstallation(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    String name,
    int level,
    String substance,
    String quantity,
    String place,
    Optional<String> filingNumber,
    Optional<LocalDate> filedOn,
    Optional<LocalDate> assessedOn,
    Optional<LocalDate> assessedUntil,
    Optional<LocalDate> closedOn,
    long revision) {

  /** The lowest level. */
  public static final int LOWEST = 4;

  public HazardInstallation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(filingNumber, "filingNumber");
    Objects.requireNonNull(filedOn, "filedOn");
    Objects.requireNonNull(assessedOn, "assessedOn");
    Objects.requireNonNull(assessedUntil, "assessedUntil");
    Objects.requireNonNull(closedOn, "closedOn");
    if (name.isBlank() || substance.isBlank()) {
      throw new IllegalArgumentException("an installation has a name and a substance");
    }
    if (level < 1 || level > LOWEST) {
      throw new IllegalArgumentException("level must be 1 to " + LOWEST + ": " + level);
    }
  }

  /** Whether it is one on the day. */
  public boolean openOn(LocalDate day) {
    return closedOn.map(day::isBefore).orElse(true);
  }

  /** The same installation as stored under a revision. */
  public HazardInstallation withRevision(long stored) {
    return new HazardInstallation(
        id,
        enterprise,
        division,
        name,
        level,
        substance,
        quantity,
        place,
        filingNumber,
        filedOn,
        assessedOn,
        assessedUntil,
        closedOn,
        stored);
  }
}
