package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.anjian.account.Accounts;
import org.anjian.account.Journal;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutySource;
import org.anjian.duty.ExpiryDuties;
import org.anjian.enforcement.CaseDuties;
import org.anjian.enforcement.Procedure;
import org.anjian.hazard.RemedyDuties;
import org.anjian.identity.Ids;
import org.anjian.people.Officers;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.enterprise.JpaLicenceExpiries;
import org.anjian.persistence.hazard.JpaOpenRemedies;
import org.anjian.persistence.people.JpaCertificateExpiries;
import org.anjian.persistence.preparedness.JpaPlanExpiries;
import org.anjian.persistence.reminder.JpaCalendarFeeds;
import org.anjian.reminder.CalendarFeeds;
import org.anjian.reminder.FindReminders;
import org.anjian.reminder.SubscribeCalendar;

/**
 * 期限提醒的组装: every {@link DutySource} that is produced anywhere contributes. Terms that reach into a
 * year without holiday notice are counted provisionally here, and say so.
 */
@ApplicationScoped
public class Reminders {

  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Produces
  @Singleton
  DutySource remedyDuties(LegalTerms terms, WorkCalendar calendar) {
    return new RemedyDuties(
        new JpaOpenRemedies(entityManager), terms, LegalClock.of(calendar.provisional()));
  }

  @Produces
  @Singleton
  DutySource caseDuties(LegalTerms terms, WorkCalendar calendar) {
    return new CaseDuties(
        new JpaEnforcementCases(entityManager),
        new Procedure(terms, LegalClock.of(calendar.provisional())));
  }

  @Produces
  @Singleton
  DutySource certificates() {
    return new ExpiryDuties(DutyKind.CERTIFICATE_EXPIRY, new JpaCertificateExpiries(entityManager));
  }

  @Produces
  @Singleton
  DutySource licences() {
    return new ExpiryDuties(DutyKind.LICENCE_EXPIRY, new JpaLicenceExpiries(entityManager));
  }

  @Produces
  @Singleton
  DutySource plans() {
    return new ExpiryDuties(DutyKind.PLAN_EXPIRY, new JpaPlanExpiries(entityManager));
  }

  @Produces
  @Singleton
  FindReminders findReminders(
      @Any Instance<DutySource> sources, Accounts accounts, Officers officers, Clock clock) {
    return new FindReminders(sources.stream().toList(), accounts, officers, clock);
  }

  @Produces
  @Singleton
  CalendarFeeds calendarFeeds() {
    return new JpaCalendarFeeds(entityManager);
  }

  @Produces
  @Singleton
  SubscribeCalendar subscribeCalendar(
      CalendarFeeds feeds,
      FindReminders reminders,
      Accounts accounts,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new SubscribeCalendar(feeds, reminders, accounts, journal, ids, clock);
  }
}
