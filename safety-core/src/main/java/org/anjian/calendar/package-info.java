/**
 * 期限与日历: days on which work is done, terms set by law, and the last day of each.
 *
 * <p>A {@link org.anjian.calendar.WorkCalendar} knows working days from the State Council's holiday
 * notices, make-up days included, and refuses a day that no notice covers. A {@link
 * org.anjian.calendar.Term} says which kind of day it counts, so that nobody passes a bare number.
 * A {@link org.anjian.calendar.LegalClock} puts the two together into a {@link
 * org.anjian.calendar.Deadline}, whose last day still belongs to the term and whose trace says how
 * it was found. {@link org.anjian.calendar.LegalTerms} names the terms of procedure with their
 * articles.
 *
 * <p>{@link org.anjian.calendar.EffectivePeriod} is something else: from when to when an edition, a
 * certificate or a code is in force, half-open.
 */
package org.anjian.calendar;
