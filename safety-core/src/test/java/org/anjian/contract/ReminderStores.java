package org.anjian.contract;

import org.anjian.duty.Expiries;
import org.anjian.enforcement.OpenCases;
import org.anjian.hazard.OpenRemedies;
import org.anjian.reminder.CalendarFeeds;

/** The ports by which reminders are found, of one technology. */
public record ReminderStores(
    OpenRemedies remedies,
    OpenCases cases,
    Expiries certificates,
    Expiries licences,
    Expiries plans,
    CalendarFeeds feeds) {}
