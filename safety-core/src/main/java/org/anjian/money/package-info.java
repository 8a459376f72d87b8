/**
 * Money and rates as the statutes count them: exact decimals, never binary fractions.
 *
 * <p>{@link org.anjian.money.Yuan} is an amount of renminbi: not negative, always with two
 * decimals, so that equal money is equal. {@link org.anjian.money.Ratio} is a percentage or a
 * multiple; money is multiplied by it only with a named rounding. {@link
 * org.anjian.money.FineRange} is the span a provision leaves to the decision, both ends included.
 *
 * <p>Nothing here rounds silently: an amount with a third decimal is refused, and whoever may lose
 * a digit names the {@link java.math.RoundingMode}.
 */
package org.anjian.money;
