/**
 * 裁量基准：how agencies narrow the statutes' ranges (行政处罚法(2021) 第34条), as data that a bureau types in.
 *
 * <p>A {@link org.anjian.discretion.BenchmarkSet} belongs to one agency and holds for a period and
 * a division. It declares {@link org.anjian.discretion.Measure measurable facts}, and for each row
 * of the law book that it covers ({@link org.anjian.discretion.BenchmarkClause}) it has {@link
 * org.anjian.discretion.Tier tiers}: spans of those facts with a narrower range, perhaps one fixed
 * amount. A case gives its {@link org.anjian.discretion.Measures} and names the set; a set that no
 * case names is never used.
 *
 * <p>Bounds are written so that nobody can read them twice: {@code from} belongs to the tier
 * (以上、满), {@code below} no longer does (不足). 超过 and 以下 are written with the next step: 超过 3 人 is
 * from 4, 30 人以下 is below 31.
 *
 * <p>Sets come through {@link org.anjian.spi.BenchmarkSource}; {@link
 * org.anjian.discretion.CsvBenchmarks} reads CSV files. {@link
 * org.anjian.discretion.BenchmarkCheck} reads and checks a set against the law book and collects
 * everything that is wrong; {@link org.anjian.discretion.DiscretionBenchmarks} holds the sets that
 * passed. Tiers of a clause neither overlap nor leave gaps, and never leave the statutory range.
 */
package org.anjian.discretion;
