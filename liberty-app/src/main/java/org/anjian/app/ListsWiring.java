package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.anjian.account.Journal;
import org.anjian.checklist.AnswerChecklist;
import org.anjian.checklist.ChecklistRecords;
import org.anjian.checklist.Indicators;
import org.anjian.checklist.KeepCatalogue;
import org.anjian.checklist.StarterCatalogue;
import org.anjian.division.Divisions;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.RemedyHazards;
import org.anjian.identity.Ids;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.law.LawBook;
import org.anjian.persistence.checklist.JpaChecklistRecords;
import org.anjian.persistence.checklist.JpaIndicators;
import org.anjian.persistence.enterprise.JpaSupervisedUnits;
import org.anjian.persistence.responsibility.JpaResponsibilityLists;
import org.anjian.responsibility.KeepResponsibilities;
import org.anjian.responsibility.ResponsibilityLists;
import org.anjian.responsibility.SupervisedUnits;

/** 责任清单与检查标准的组装. */
@ApplicationScoped
public class ListsWiring {

  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Produces
  @Singleton
  Indicators indicators() {
    return new JpaIndicators(entityManager);
  }

  @Produces
  @Singleton
  ChecklistRecords checklistRecords() {
    return new JpaChecklistRecords(entityManager);
  }

  @Produces
  @Singleton
  ResponsibilityLists responsibilityLists() {
    return new JpaResponsibilityLists(entityManager);
  }

  @Produces
  @Singleton
  SupervisedUnits supervisedUnits() {
    return new JpaSupervisedUnits(entityManager);
  }

  @Produces
  @Singleton
  KeepCatalogue keepCatalogue(
      Indicators indicators, LawBook lawBook, Journal journal, Ids ids, Clock clock) {
    return new KeepCatalogue(
        indicators, StarterCatalogue.read(lawBook), lawBook, journal, ids, clock);
  }

  @Produces
  @Singleton
  AnswerChecklist answerChecklist(
      CarryOutInspection inspections,
      Enterprises enterprises,
      ChecklistRecords records,
      KeepCatalogue catalogues,
      RemedyHazards remedy,
      Journal journal) {
    return new AnswerChecklist(inspections, enterprises, records, catalogues, remedy, journal);
  }

  @Produces
  @Singleton
  KeepResponsibilities keepResponsibilities(
      ResponsibilityLists lists,
      SupervisedUnits units,
      Divisions divisions,
      LawBook lawBook,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new KeepResponsibilities(lists, units, divisions, lawBook, journal, ids, clock);
  }
}
