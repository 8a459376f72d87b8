/**
 * 期限提醒: what is due today, this week and overdue, for an officer and for a whole scope.
 *
 * <p>{@link org.anjian.reminder.FindReminders} asks every {@link org.anjian.duty.DutySource}. A
 * {@link org.anjian.reminder.CalendarFeed} lets a calendar program read the same, by an address
 * that can be taken back.
 */
package org.anjian.reminder;
