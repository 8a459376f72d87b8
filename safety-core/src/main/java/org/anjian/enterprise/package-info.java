/**
 * 生产经营单位: who is supervised, where, in which trade, and how dangerous it is.
 *
 * <p>{@link org.anjian.enterprise.CreditCode} identifies an enterprise. What real registers show to
 * be imperfect (an inner organisation code that does not add up, a county code since abolished) is
 * a remark of a {@link org.anjian.enterprise.CreditCodeCheck}, not an error.
 *
 * <p>The trade is an {@link org.anjian.enterprise.Industry} of the national classification, found
 * in {@link org.anjian.enterprise.Industries}; who looks after it follows from the {@link
 * org.anjian.enterprise.SupervisedSector}, how closely from the {@link
 * org.anjian.enterprise.RiskLevel}.
 */
package org.anjian.enterprise;
