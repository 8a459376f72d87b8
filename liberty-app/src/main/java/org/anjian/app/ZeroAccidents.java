package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.anjian.account.Journal;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprises;
import org.anjian.identity.Ids;
import org.anjian.persistence.preparedness.JpaZeroAccidentEnrolments;
import org.anjian.preparedness.Accidents;
import org.anjian.preparedness.RunZeroAccident;
import org.anjian.preparedness.ZeroAccidentEnrolments;

/** 零事故创建的组装. */
@ApplicationScoped
public class ZeroAccidents {

  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Produces
  @Singleton
  ZeroAccidentEnrolments zeroAccidentEnrolments() {
    return new JpaZeroAccidentEnrolments(entityManager);
  }

  @Produces
  @Singleton
  RunZeroAccident runZeroAccident(
      ZeroAccidentEnrolments enrolments,
      Accidents accidents,
      Enterprises enterprises,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new RunZeroAccident(enrolments, accidents, enterprises, divisions, journal, ids, clock);
  }
}
