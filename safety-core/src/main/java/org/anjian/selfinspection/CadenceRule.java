package org.anjian.selfinspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;

/**
 * 自查频次规则: how often, and until when, the county itself demands a kind of self-inspection; it is the
 * county's own rule and no term of law. The rule in force on the first day of a period governs it.
 *
 * @param id identity
 * @param division the division for whose enterprises it is made
 * @param kind which rhythm
 * @param sector for this sector only, if narrowed
 * @param riskLevel for this risk grade only, if narrowed
 * @param enterprise for this enterprise only, if narrowed; then neither sector nor grade
 * @param required whether it is demanded; false exempts
 * @param dueDays days after the period's last day until which an entry is in time, 0 to 92; at
 *     least 1 where a period is reported on, since that can begin only when it is over
 * @param graceDays days after that in which an entry is late, 0 to 92
 * @param backfillDays days after that in which an entry is taken as back-filled, 0 to 366; later
 *     ones are refused
 * @param from first day
 * @param until last day, if it ends
 * @param note the document in which the county says so, or another note
 * @param revision revision of the stored record; 0 when new
 */
public record CadenceRule(
    UUID id,
    DivisionCode division,
    CheckKind kind,
    Optional<SupervisedSector> sector,
    Optional<RiskLevel> riskLevel,
    Optional<UUID> enterprise,
    boolean required,
    int dueDays,
    int graceDays,
    int backfillDays,
    LocalDate from,
    Optional<LocalDate> until,
    String note,
    long revision) {

  /** The longest time for being in time, and for being late, in days. */
  public static final int MOST_DAYS = 92;

  /** The longest time for filling in afterwards, in days. */
  public static final int MOST_BACKFILL_DAYS = 366;

  /**
   * @throws IllegalArgumentException if days are out of bounds, it ends before it begins, or it is
   *     narrowed to an enterprise and something else
   */
  public CadenceRule {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(riskLevel, "riskLevel");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(note, "note");
    within("dueDays", dueDays, kind.hasItems() ? 0 : 1, MOST_DAYS);
    within("graceDays", graceDays, 0, MOST_DAYS);
    within("backfillDays", backfillDays, 0, MOST_BACKFILL_DAYS);
    if (until.filter(from::isAfter).isPresent()) {
      throw new IllegalArgumentException("a rule does not end before it begins: " + from);
    }
    if (enterprise.isPresent() && (sector.isPresent() || riskLevel.isPresent())) {
      throw new IllegalArgumentException("a rule for one enterprise is narrowed by nothing else");
    }
  }

  private static void within(String what, int days, int least, int most) {
    if (days < least || days > most) {
      throw new IllegalArgumentException(what + " must be " + least + " to " + most + ": " + days);
    }
  }

  /** Whether it speaks of an enterprise of its division on a day. */
  public boolean governs(CheckedEnterprise one, LocalDate day) {
    return inForceOn(day)
        && enterprise.map(one.id()::equals).orElse(true)
        && sector.map(wanted -> wanted == one.sector()).orElse(true)
        && riskLevel.map(wanted -> wanted == one.riskLevel()).orElse(true);
  }

  /**
   * Whether it may speak of an enterprise of a division: it lies around it, or within its county.
   */
  public boolean concerns(DivisionCode other) {
    return division.county().equals(other.county())
        || division.covers(other)
        || other.covers(division);
  }

  /** Whether it is in force on a day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether both speak of the same enterprises and kind on some day. */
  public boolean collidesWith(CadenceRule other) {
    return division.equals(other.division)
        && kind == other.kind
        && sector.equals(other.sector)
        && riskLevel.equals(other.riskLevel)
        && enterprise.equals(other.enterprise)
        && until.map(last -> !last.isBefore(other.from)).orElse(true)
        && other.until.map(last -> !last.isBefore(from)).orElse(true);
  }

  /** How narrow it is: the enterprise before the sector before the grade. */
  int narrowness() {
    return (enterprise.isPresent() ? 4 : 0)
        + (sector.isPresent() ? 2 : 0)
        + (riskLevel.isPresent() ? 1 : 0);
  }

  /** The last day on which an entry for a period is in time. */
  public LocalDate dueOn(CheckPeriod period) {
    return period.lastDay().plusDays(dueDays);
  }

  /** The last day on which an entry is late and not yet back-filled. */
  public LocalDate graceUntil(CheckPeriod period) {
    return dueOn(period).plusDays(graceDays);
  }

  /** The last day on which an entry is taken at all. */
  public LocalDate closesOn(CheckPeriod period) {
    return graceUntil(period).plusDays(backfillDays);
  }

  /** The same rule with a last day. */
  public CadenceRule endedOn(LocalDate last) {
    return new CadenceRule(
        id,
        division,
        kind,
        sector,
        riskLevel,
        enterprise,
        required,
        dueDays,
        graceDays,
        backfillDays,
        from,
        Optional.of(last),
        note,
        revision);
  }
}
