/**
 * 统计：the figures of a year, each a pure fold over the records behind it.
 *
 * <p>A {@link org.anjian.statistics.Figure} says which records of the year it looks at, which of
 * them it leaves out by which named rule, and how it adds up the rest. {@link
 * org.anjian.statistics.AnnualStatistics} computes all figures from the {@link
 * org.anjian.statistics.AnnualFacts facts} of a division and a year, and lists the records behind
 * each. Nothing is stored; the same code gives the figures of any county and year.
 */
package org.anjian.statistics;
