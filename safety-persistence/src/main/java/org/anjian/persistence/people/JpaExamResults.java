package org.anjian.persistence.people;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import org.anjian.account.Scope;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.ExamResult;
import org.anjian.people.ExamResults;
import org.anjian.persistence.storing.Listing;
import org.anjian.persistence.storing.Store;

/** 考核成绩库: the results of examinations in the database. */
public final class JpaExamResults implements ExamResults {

  private final EntityManager entityManager;

  public JpaExamResults(EntityManager entityManager) {
    this.entityManager = Objects.requireNonNull(entityManager, "entityManager");
  }

  @Override
  public Page<ExamResult> list(Scope scope, int year, PageRequest page) {
    return Listing.of(entityManager, ExamResultRow.class)
        .withinWhole(scope)
        .where("r.recordYear = :year", "year", year)
        .orderBy("r.date desc, r.id desc")
        .page(page)
        .map(PeopleMapper::examResult);
  }

  @Override
  public void addAll(Collection<ExamResult> added) {
    new Store(entityManager).addAll(added, ExamResultRow::new);
  }
}
