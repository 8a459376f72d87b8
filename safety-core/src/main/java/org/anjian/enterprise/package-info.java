/**
 * 生产经营单位: who is supervised, where, in which trade, and how dangerous it is.
 *
 * <p>{@link org.anjian.enterprise.CreditCode} identifies an enterprise. What real registers show to
 * be imperfect (an inner organisation code that does not add up, a county code since abolished) is
 * a remark of a {@link org.anjian.enterprise.CreditCodeCheck}, not an error.
 */
package org.anjian.enterprise;
