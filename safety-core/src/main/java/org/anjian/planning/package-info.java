/**
 * 检查计划：the yearly plan of a bureau's inspections, the draws by which enterprises and officers are
 * chosen at random, and the visits that follow from both.
 *
 * <p>A {@link org.anjian.planning.YearPlan} is drawn up from the officers' working days: what is
 * left of them after other work is what its inspections may take, to the half day. A {@link
 * org.anjian.planning.RandomDraw} publishes a commitment to its secret before anyone is drawn, so
 * that everybody can verify afterwards that nobody chose.
 */
package org.anjian.planning;
