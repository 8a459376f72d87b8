package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.anjian.account.AccessTokens;
import org.anjian.account.Accounts;
import org.anjian.account.AnsweredRequests;
import org.anjian.account.AuditTrail;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.NumberAccounts;
import org.anjian.document.RegionWords;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.inspection.Inspections;
import org.anjian.ledger.ImportJobs;
import org.anjian.ledger.LedgerEntries;
import org.anjian.ledger.LedgerPorts;
import org.anjian.paper.Papers;
import org.anjian.people.ExamResults;
import org.anjian.people.Officers;
import org.anjian.people.StudySessions;
import org.anjian.persistence.account.JpaAccessTokens;
import org.anjian.persistence.account.JpaAccounts;
import org.anjian.persistence.account.JpaAnsweredRequests;
import org.anjian.persistence.account.JpaAuditTrail;
import org.anjian.persistence.document.JpaDocumentNumbers;
import org.anjian.persistence.document.JpaNumberAccounts;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.enterprise.JpaEnterprises;
import org.anjian.persistence.hazard.JpaHazards;
import org.anjian.persistence.hazard.JpaOnSiteMeasures;
import org.anjian.persistence.hazard.JpaRectificationOrders;
import org.anjian.persistence.inspection.JpaInspections;
import org.anjian.persistence.ledger.JpaImportJobs;
import org.anjian.persistence.ledger.JpaLedgerEntries;
import org.anjian.persistence.paper.JpaPapers;
import org.anjian.persistence.people.JpaExamResults;
import org.anjian.persistence.people.JpaOfficers;
import org.anjian.persistence.people.JpaStudySessions;
import org.anjian.persistence.preparedness.JpaAccidents;
import org.anjian.persistence.preparedness.JpaDrills;
import org.anjian.persistence.preparedness.JpaEmergencyPlans;
import org.anjian.persistence.preparedness.JpaZeroAccidentUnits;
import org.anjian.persistence.publicity.JpaPublicityItems;
import org.anjian.persistence.statistics.JpaAnnualFacts;
import org.anjian.persistence.statistics.JpaEnterpriseTimeline;
import org.anjian.persistence.statistics.TimelinePart;
import org.anjian.preparedness.Accidents;
import org.anjian.preparedness.Drills;
import org.anjian.preparedness.EmergencyPlans;
import org.anjian.preparedness.ZeroAccidentUnits;
import org.anjian.publicity.PublicityItems;
import org.anjian.statistics.AnnualFacts;
import org.anjian.statistics.EnterpriseTimeline;

/** 存储的组装: every port of the core on the database. */
@ApplicationScoped
public class Stores {

  /** Shared by all stores: it stands for the persistence context of the transaction under way. */
  @PersistenceContext(unitName = "anjian")
  private EntityManager entityManager;

  @Produces
  @Singleton
  Accounts accounts() {
    return new JpaAccounts(entityManager);
  }

  @Produces
  @Singleton
  AccessTokens accessTokens() {
    return new JpaAccessTokens(entityManager);
  }

  @Produces
  @Singleton
  AnsweredRequests answeredRequests() {
    return new JpaAnsweredRequests(entityManager);
  }

  @Produces
  @Singleton
  AuditTrail auditTrail() {
    return new JpaAuditTrail(entityManager);
  }

  @Produces
  @Singleton
  Enterprises enterprises() {
    return new JpaEnterprises(entityManager);
  }

  @Produces
  @Singleton
  Officers officers() {
    return new JpaOfficers(entityManager);
  }

  @Produces
  @Singleton
  Inspections inspections() {
    return new JpaInspections(entityManager);
  }

  @Produces
  @Singleton
  Hazards hazards() {
    return new JpaHazards(entityManager);
  }

  @Produces
  @Singleton
  RectificationOrders rectificationOrders() {
    return new JpaRectificationOrders(entityManager);
  }

  @Produces
  @Singleton
  OnSiteMeasures onSiteMeasures() {
    return new JpaOnSiteMeasures(entityManager);
  }

  @Produces
  @Singleton
  EnforcementCases enforcementCases() {
    return new JpaEnforcementCases(entityManager);
  }

  @Produces
  @Singleton
  EmergencyPlans emergencyPlans() {
    return new JpaEmergencyPlans(entityManager);
  }

  @Produces
  @Singleton
  Drills drills() {
    return new JpaDrills(entityManager);
  }

  @Produces
  @Singleton
  Accidents accidents() {
    return new JpaAccidents(entityManager);
  }

  @Produces
  @Singleton
  ZeroAccidentUnits zeroAccidentUnits() {
    return new JpaZeroAccidentUnits(entityManager);
  }

  @Produces
  @Singleton
  ExamResults examResults() {
    return new JpaExamResults(entityManager);
  }

  @Produces
  @Singleton
  StudySessions studySessions() {
    return new JpaStudySessions(entityManager);
  }

  @Produces
  @Singleton
  PublicityItems publicityItems() {
    return new JpaPublicityItems(entityManager);
  }

  @Produces
  @Singleton
  ImportJobs importJobs() {
    return new JpaImportJobs(entityManager);
  }

  @Produces
  @Singleton
  LedgerEntries ledgerEntries() {
    return new JpaLedgerEntries(entityManager);
  }

  @Produces
  @Singleton
  AnnualFacts annualFacts() {
    return new JpaAnnualFacts(entityManager);
  }

  @Produces
  @Singleton
  EnterpriseTimeline enterpriseTimeline(@Any Instance<TimelinePart> further) {
    return new JpaEnterpriseTimeline(entityManager, further.stream().toList());
  }

  @Produces
  @Singleton
  DocumentNumbers documentNumbers(RegionWords regions) {
    return new JpaDocumentNumbers(entityManager, regions);
  }

  @Produces
  @Singleton
  NumberAccounts numberAccounts(RegionWords regions) {
    return new JpaNumberAccounts(entityManager, regions);
  }

  @Produces
  @Singleton
  Papers papers() {
    return new JpaPapers(entityManager);
  }

  @Produces
  @Singleton
  LedgerPorts ledgerPorts(
      Enterprises enterprises,
      Officers officers,
      Inspections inspections,
      Hazards hazards,
      RectificationOrders orders,
      OnSiteMeasures measures,
      EnforcementCases cases,
      DocumentNumbers numbers,
      LedgerEntries entries) {
    return new LedgerPorts(
        enterprises,
        officers,
        inspections,
        hazards,
        orders,
        measures,
        cases,
        emergencyPlans(),
        drills(),
        accidents(),
        zeroAccidentUnits(),
        examResults(),
        studySessions(),
        publicityItems(),
        numbers,
        entries);
  }
}
