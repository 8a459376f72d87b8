package org.anjian.statistics;

import java.time.LocalDate;
import java.util.UUID;

/** 统计事实: as much of a record as figures need, and enough to find it again. */
public interface Fact {

  /** Identity of the record. */
  UUID id();

  /** Number of the record, or what people call it by. */
  String number();

  /** What the record is about, in short. */
  String title();

  /** The day that puts the record into its year. */
  LocalDate date();
}
