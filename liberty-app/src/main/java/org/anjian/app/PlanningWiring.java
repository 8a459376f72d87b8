package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import org.anjian.account.Journal;
import org.anjian.calendar.WorkCalendar;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprises;
import org.anjian.identity.Ids;
import org.anjian.people.Officers;
import org.anjian.persistence.planning.JpaRandomDraws;
import org.anjian.persistence.planning.JpaYearPlans;
import org.anjian.planning.DrawAtRandom;
import org.anjian.planning.DrawUpYearPlan;
import org.anjian.planning.RandomDraws;
import org.anjian.planning.YearPlans;

/** 检查计划的组装: yearly plans and random draws on their stores. */
@ApplicationScoped
public class PlanningWiring {

  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Produces
  @Singleton
  YearPlans yearPlans() {
    return new JpaYearPlans(entityManager);
  }

  @Produces
  @Singleton
  RandomDraws randomDraws() {
    return new JpaRandomDraws(entityManager);
  }

  @Produces
  @Singleton
  DrawUpYearPlan drawUpYearPlan(
      YearPlans plans,
      Enterprises enterprises,
      WorkCalendar calendar,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new DrawUpYearPlan(plans, enterprises, calendar, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  DrawAtRandom drawAtRandom(
      RandomDraws draws,
      Enterprises enterprises,
      Officers officers,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new DrawAtRandom(
        draws, enterprises, officers, divisions, journal, ids, new SecureRandom(), clock);
  }
}
