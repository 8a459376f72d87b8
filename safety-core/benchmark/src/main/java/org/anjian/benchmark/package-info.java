/**
 * 性能比较: the same task for the fine calculator, for a hand-written index and for rule engines.
 *
 * <p>{@link org.anjian.benchmark.Task} is 300 rows of the national law book with invented tiers,
 * and questions about them. Every {@link org.anjian.benchmark.Contestant} is asked the same
 * questions and, before anything is timed, must give the answers of the hand-written index. {@link
 * org.anjian.benchmark.OneFine} times one question, {@link org.anjian.benchmark.LoadLaw} the way
 * from the text of the rules to a book that answers.
 *
 * <p>{@link org.anjian.benchmark.AddWorkingDays} times the working-day calendar beside calendar
 * libraries, a plain loop and bare prefix sums, each of which must give the same days first.
 * Nothing of this ships, and no build runs it unasked.
 */
package org.anjian.benchmark;
