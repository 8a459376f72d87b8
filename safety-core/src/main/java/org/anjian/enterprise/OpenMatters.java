package org.anjian.enterprise;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** 未结事项: what is open at enterprises, asked for many of them at once. */
public interface OpenMatters {

  /** What is open at each of these on the day; one without anything open is there, too. */
  Map<UUID, Counts> of(Collection<UUID> enterprises, LocalDate on);

  /**
   * 未结事项数.
   *
   * @param openHazards hazards that are not closed
   * @param overdueHazards of these, those whose last day is over
   * @param openMajorHazards of these, major ones
   * @param openCases cases that are not closed
   * @param expiredLicences licences that have run out
   * @param plansOnFile filings of emergency plans that have not run out
   */
  record Counts(
      int openHazards,
      int overdueHazards,
      int openMajorHazards,
      int openCases,
      int expiredLicences,
      int plansOnFile) {

    /** Nothing at all. */
    public static final Counts NOTHING = new Counts(0, 0, 0, 0, 0, 0);

    public Counts {
      for (int number :
          new int[] {
            openHazards, overdueHazards, openMajorHazards, openCases, expiredLicences, plansOnFile
          }) {
        if (number < 0) {
          throw new IllegalArgumentException("counts are 0 or more: " + number);
        }
      }
    }
  }

  /** What is open at one. */
  default Counts of(UUID enterprise, LocalDate on) {
    return Objects.requireNonNullElse(
        of(java.util.List.of(enterprise), on).get(enterprise), Counts.NOTHING);
  }
}
