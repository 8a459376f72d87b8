package org.anjian.architecture.violator.clockless.calendar;

import java.time.LocalDate;

final class Today {
  LocalDate date() {
    return LocalDate.now();
  }
}
