/**
 * 期限与日历: days on which work is done, terms set by law, and the last day of each.
 *
 * <p>A {@link org.anjian.calendar.WorkCalendar} knows working days from the State Council's holiday
 * notices, make-up days included, and refuses a day that no notice covers; a {@link
 * org.anjian.calendar.HolidayFolder} puts a bureau's own files over the notices that ship. A {@link
 * org.anjian.calendar.Term} says which kind of day it counts, so that nobody passes a bare number.
 * A {@link org.anjian.calendar.LegalClock} puts the two together into a {@link
 * org.anjian.calendar.Deadline}, whose last day still belongs to the term and whose trace says how
 * it was found.
 *
 * <p>{@link org.anjian.calendar.LegalTerms} names the terms of procedure. Each {@link
 * org.anjian.calendar.LegalTerm} has its articles, the {@link org.anjian.calendar.TermEvent} that
 * starts it, a {@link org.anjian.calendar.TermEffect}, and says who may extend it and why days may
 * be left out. Started on a day it is a {@link org.anjian.calendar.RunningTerm}: a ledger of {@link
 * org.anjian.calendar.Suspension} and {@link org.anjian.calendar.Extension}, from which the last
 * day follows. Where two terms bind at once, the clock gives {@link
 * org.anjian.calendar.PossibleDays}.
 *
 * <p>{@link org.anjian.calendar.EffectivePeriod} is something else: from when to when an edition, a
 * certificate or a code is in force, half-open.
 */
package org.anjian.calendar;
