package org.anjian.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.anjian.division.DivisionCode;

/**
 * 台账年度: whose ledgers, and of which year.
 *
 * @param year the year, 1949 to 2100
 * @param division the county, or another division, whose bureau keeps the ledgers
 */
public record LedgerYear(int year, DivisionCode division) {

  public LedgerYear {
    Objects.requireNonNull(division, "division");
    if (year < 1949 || year > 2100) {
      throw new IllegalArgumentException("year must be 1949 to 2100: " + year);
    }
  }

  /** The first day of the year. */
  public LocalDate firstDay() {
    return LocalDate.of(year, 1, 1);
  }

  /** The last day of the year. */
  public LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }

  /** Whether the day lies in the year. */
  public boolean contains(LocalDate day) {
    return day.getYear() == year;
  }
}
