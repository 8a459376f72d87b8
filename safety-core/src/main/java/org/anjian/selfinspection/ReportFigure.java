package org.anjian.selfinspection;

import java.util.List;
import java.util.Objects;

/**
 * 分析数字: one figure of an analysis or report, with the records behind it.
 *
 * @param key stable name
 * @param value how many
 * @param records what is behind it: {@code check:} or {@code hazard:} with an identity, {@code
 *     DAILY:}, {@code TEN_DAY:}, {@code MONTHLY:} with the first day of a period, or {@code item:}
 *     with an id
 */
public record ReportFigure(String key, int value, List<String> records) {

  public ReportFigure {
    Objects.requireNonNull(key, "key");
    records = List.copyOf(records);
  }

  /** A figure that counts its records. */
  static ReportFigure of(String key, List<String> records) {
    return new ReportFigure(key, records.size(), records);
  }
}
