package org.anjian.rest.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** 日期序号: how Excel counts days. */
enum DateSerial {
  /** Day 1 is 1900-01-01, and a 1900-02-29 that never was is day 60. */
  SINCE_1900,
  /** Day 0 is 1904-01-01. */
  SINCE_1904;

  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
  private static final BigDecimal MAX = BigDecimal.valueOf(2_958_466);
  private static final int DAY_THAT_NEVER_WAS = 60;
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);

  /** The moment, to the second; empty for numbers that Excel shows as no date. */
  Optional<LocalDateTime> toDateTime(BigDecimal serial) {
    if (serial.signum() < 0 || serial.compareTo(MAX) >= 0) {
      return Optional.empty();
    }
    long seconds =
        serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long day = seconds / SECONDS_A_DAY.longValueExact();
    long secondOfDay = seconds % SECONDS_A_DAY.longValueExact();
    if (this == SINCE_1904) {
      return Optional.of(START_OF_1904.plusDays(day).atStartOfDay().plusSeconds(secondOfDay));
    }
    if (day == DAY_THAT_NEVER_WAS) {
      return Optional.empty();
    }
    return Optional.of(
        BEFORE_1900
            .plusDays(day < DAY_THAT_NEVER_WAS ? day : day - 1)
            .atStartOfDay()
            .plusSeconds(secondOfDay));
  }
}
