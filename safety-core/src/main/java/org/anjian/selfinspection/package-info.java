/**
 * 自查自报: enterprises look after themselves: every day, every ten days, a month's analysis, a
 * quarter's report.
 *
 * <p>The duty is that of the law: regular checks that are dealt with and written down
 * (安全生产法(2021)第46条), hazards that are looked for, put right, recorded, told to the workers and,
 * when major, reported (第41条第2款). How often is the county's own rule, and stands here as dated
 * configuration ({@link org.anjian.selfinspection.CadenceRule}); without a rule nothing is due.
 *
 * <p>What a period is ({@link org.anjian.selfinspection.PeriodState}) is computed from facts each
 * time. What looks copied is told as a {@link org.anjian.selfinspection.Sign} with its evidence: a
 * reason to look, never a verdict.
 */
package org.anjian.selfinspection;
