package org.anjian.spi;

/**
 * 裁量基准来源: where one benchmark set comes from: three tables, typed by a bureau or its province.
 *
 * <p>{@link #set()} says whose benchmark it is and when it holds, {@link #measures()} declares the
 * facts by which it tells cases apart, {@link #tiers()} lists its tiers. The columns are those of
 * the shipped example and of the workbook template, in English or in Chinese; see the how-to on
 * typing in benchmarks.
 *
 * <p>A table that cannot be read at all is refused with {@link org.anjian.table.BrokenTable}.
 */
public interface BenchmarkSource {

  /** Name of the source, for errors. */
  String name();

  /** 基准: one line: key, titles, issuer, document number, period, division, official or not. */
  BenchmarkSheet set();

  /** 事实: one line for each measurable fact. */
  BenchmarkSheet measures();

  /** 档次: one line for each tier of each clause. */
  BenchmarkSheet tiers();
}
