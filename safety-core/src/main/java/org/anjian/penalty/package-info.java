/**
 * 处罚裁量：what a violation costs, and what follows from the penalty.
 *
 * <p>{@link org.anjian.penalty.FineAssessor} takes the {@link org.anjian.penalty.FineFacts facts}
 * of a violation, finds the clause in the edition in force on the day of the act, computes the
 * range, compares it with the newer law where that is lighter, and gives the result with the
 * reasoning that produced it.
 *
 * <p>The act may be too late to punish ({@link org.anjian.penalty.Limitation}), a higher text or a
 * special zone may prevail, and a discretion benchmark may narrow the range. {@link
 * org.anjian.penalty.CombinedAssessor} weighs several {@link org.anjian.penalty.Act acts} apart and
 * adds them; an act under several norms is fined once.
 *
 * <p>A {@link org.anjian.penalty.Receipt} lets anybody recompute a result to the byte; {@link
 * org.anjian.penalty.Reassessment} shows what past acts would cost under other data.
 *
 * <p>{@link org.anjian.penalty.DrawConsequences} takes an {@link
 * org.anjian.penalty.IntendedPenalty} and says what the law of procedure attaches to it: hearing,
 * collective discussion, legal review, report upward, who may decide, whether on the spot, and
 * publication. Each {@link org.anjian.penalty.Consequence} is yes, no, or undetermined with what is
 * missing; a fact that nobody gave is never guessed.
 */
package org.anjian.penalty;
