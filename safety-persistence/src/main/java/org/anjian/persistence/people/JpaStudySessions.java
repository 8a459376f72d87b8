package org.anjian.persistence.people;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.StudySession;
import org.anjian.people.StudySessions;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 集中学习库: the study sessions in the database. */
public final class JpaStudySessions implements StudySessions {

  private final EntityManager entityManager;

  public JpaStudySessions(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Page<StudySession> list(Scope scope, int year, PageRequest page) {
    return Listing.of(entityManager, StudySessionRow.class)
        .withinWhole(scope)
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.date desc, r.id desc")
        .page(page)
        .map(PeopleMapper::studySession);
  }

  @Override
  public void addAll(Collection<StudySession> added) {
    new Store(entityManager).addAll(added, StudySessionRow::new);
  }
}
