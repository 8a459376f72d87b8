/**
 * 处罚裁量：what a violation costs.
 *
 * <p>{@link org.anjian.penalty.FineAssessor} takes the {@link org.anjian.penalty.FineFacts facts}
 * of a violation, finds the clause in the edition in force on the day of the act, computes the
 * range, compares it with the newer law where that is lighter, and gives the result with the
 * reasoning that produced it.
 */
package org.anjian.penalty;
