package org.anjian.persistence.contract;

import jakarta.persistence.EntityManager;
import org.anjian.account.AccessTokens;
import org.anjian.account.Accounts;
import org.anjian.account.AnsweredRequests;
import org.anjian.account.AuditTrail;
import org.anjian.attachment.Attachments;
import org.anjian.checklist.ChecklistRecords;
import org.anjian.checklist.Indicators;
import org.anjian.contract.PlanningStores;
import org.anjian.contract.ReminderStores;
import org.anjian.contract.SelfInspectionStores;
import org.anjian.contract.Stores;
import org.anjian.contract.Yicheng;
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
import org.anjian.paper.Papers;
import org.anjian.people.ExamResults;
import org.anjian.people.Officers;
import org.anjian.people.StudySessions;
import org.anjian.persistence.account.JpaAccessTokens;
import org.anjian.persistence.account.JpaAccounts;
import org.anjian.persistence.account.JpaAnsweredRequests;
import org.anjian.persistence.account.JpaAuditTrail;
import org.anjian.persistence.attachment.JpaAttachments;
import org.anjian.persistence.checklist.JpaChecklistRecords;
import org.anjian.persistence.checklist.JpaIndicators;
import org.anjian.persistence.document.JpaDocumentNumbers;
import org.anjian.persistence.document.JpaNumberAccounts;
import org.anjian.persistence.enforcement.JpaEnforcementCases;
import org.anjian.persistence.enterprise.JpaEnterprises;
import org.anjian.persistence.enterprise.JpaLicenceExpiries;
import org.anjian.persistence.enterprise.JpaSupervisedUnits;
import org.anjian.persistence.hazard.JpaHazards;
import org.anjian.persistence.hazard.JpaOnSiteMeasures;
import org.anjian.persistence.hazard.JpaOpenRemedies;
import org.anjian.persistence.hazard.JpaRectificationOrders;
import org.anjian.persistence.inspection.JpaInspections;
import org.anjian.persistence.ledger.JpaImportJobs;
import org.anjian.persistence.ledger.JpaLedgerEntries;
import org.anjian.persistence.paper.JpaPapers;
import org.anjian.persistence.people.JpaCertificateExpiries;
import org.anjian.persistence.people.JpaExamResults;
import org.anjian.persistence.people.JpaOfficers;
import org.anjian.persistence.people.JpaStudySessions;
import org.anjian.persistence.planning.JpaRandomDraws;
import org.anjian.persistence.planning.JpaYearPlans;
import org.anjian.persistence.preparedness.JpaAccidents;
import org.anjian.persistence.preparedness.JpaDrills;
import org.anjian.persistence.preparedness.JpaEmergencyPlans;
import org.anjian.persistence.preparedness.JpaPlanExpiries;
import org.anjian.persistence.preparedness.JpaZeroAccidentEnrolments;
import org.anjian.persistence.preparedness.JpaZeroAccidentUnits;
import org.anjian.persistence.publicity.JpaPublicityItems;
import org.anjian.persistence.reminder.JpaCalendarFeeds;
import org.anjian.persistence.responsibility.JpaResponsibilityLists;
import org.anjian.persistence.selfinspection.JpaCadenceRules;
import org.anjian.persistence.selfinspection.JpaCheckedEnterprises;
import org.anjian.persistence.selfinspection.JpaItemSheets;
import org.anjian.persistence.selfinspection.JpaPeriodReports;
import org.anjian.persistence.selfinspection.JpaSelfChecks;
import org.anjian.persistence.selfinspection.JpaSelfFoundHazards;
import org.anjian.persistence.selfinspection.JpaShutdownNotices;
import org.anjian.preparedness.Accidents;
import org.anjian.preparedness.Drills;
import org.anjian.preparedness.EmergencyPlans;
import org.anjian.preparedness.ZeroAccidentEnrolments;
import org.anjian.preparedness.ZeroAccidentUnits;
import org.anjian.publicity.PublicityItems;
import org.anjian.responsibility.ResponsibilityLists;
import org.anjian.responsibility.SupervisedUnits;

/** All adapters on one entity manager. */
record JpaStores(EntityManager entityManager) implements Stores {

  @Override
  public Enterprises enterprises() {
    return new JpaEnterprises(entityManager);
  }

  @Override
  public Officers officers() {
    return new JpaOfficers(entityManager);
  }

  @Override
  public Inspections inspections() {
    return new JpaInspections(entityManager);
  }

  @Override
  public Hazards hazards() {
    return new JpaHazards(entityManager);
  }

  @Override
  public RectificationOrders rectificationOrders() {
    return new JpaRectificationOrders(entityManager);
  }

  @Override
  public OnSiteMeasures onSiteMeasures() {
    return new JpaOnSiteMeasures(entityManager);
  }

  @Override
  public DocumentNumbers documentNumbers() {
    return new JpaDocumentNumbers(entityManager, RegionWords.of(Yicheng.DIVISIONS));
  }

  @Override
  public NumberAccounts numberAccounts() {
    return new JpaNumberAccounts(entityManager, RegionWords.of(Yicheng.DIVISIONS));
  }

  @Override
  public Attachments attachments() {
    return new JpaAttachments(entityManager);
  }

  @Override
  public Papers papers() {
    return new JpaPapers(entityManager);
  }

  @Override
  public Indicators indicators() {
    return new JpaIndicators(entityManager);
  }

  @Override
  public ChecklistRecords checklistRecords() {
    return new JpaChecklistRecords(entityManager);
  }

  @Override
  public ResponsibilityLists responsibilityLists() {
    return new JpaResponsibilityLists(entityManager);
  }

  @Override
  public SupervisedUnits supervisedUnits() {
    return new JpaSupervisedUnits(entityManager);
  }

  @Override
  public EnforcementCases enforcementCases() {
    return new JpaEnforcementCases(entityManager);
  }

  @Override
  public EmergencyPlans emergencyPlans() {
    return new JpaEmergencyPlans(entityManager);
  }

  @Override
  public Drills drills() {
    return new JpaDrills(entityManager);
  }

  @Override
  public Accidents accidents() {
    return new JpaAccidents(entityManager);
  }

  @Override
  public ZeroAccidentUnits zeroAccidentUnits() {
    return new JpaZeroAccidentUnits(entityManager);
  }

  @Override
  public ExamResults examResults() {
    return new JpaExamResults(entityManager);
  }

  @Override
  public StudySessions studySessions() {
    return new JpaStudySessions(entityManager);
  }

  @Override
  public PublicityItems publicityItems() {
    return new JpaPublicityItems(entityManager);
  }

  @Override
  public Accounts accounts() {
    return new JpaAccounts(entityManager);
  }

  @Override
  public AccessTokens accessTokens() {
    return new JpaAccessTokens(entityManager);
  }

  @Override
  public AnsweredRequests answeredRequests() {
    return new JpaAnsweredRequests(entityManager);
  }

  @Override
  public AuditTrail auditTrail() {
    return new JpaAuditTrail(entityManager);
  }

  @Override
  public LedgerEntries ledgerEntries() {
    return new JpaLedgerEntries(entityManager);
  }

  @Override
  public ImportJobs importJobs() {
    return new JpaImportJobs(entityManager);
  }

  @Override
  public PlanningStores planning() {
    return new PlanningStores(new JpaYearPlans(entityManager), new JpaRandomDraws(entityManager));
  }

  @Override
  public ReminderStores reminders() {
    return new ReminderStores(
        new JpaOpenRemedies(entityManager),
        new JpaEnforcementCases(entityManager),
        new JpaCertificateExpiries(entityManager),
        new JpaLicenceExpiries(entityManager),
        new JpaPlanExpiries(entityManager),
        new JpaCalendarFeeds(entityManager));
  }

  @Override
  public SelfInspectionStores selfInspection() {
    return new SelfInspectionStores(
        new JpaCadenceRules(entityManager),
        new JpaShutdownNotices(entityManager),
        new JpaItemSheets(entityManager),
        new JpaSelfChecks(entityManager),
        new JpaSelfFoundHazards(entityManager),
        new JpaPeriodReports(entityManager),
        new JpaCheckedEnterprises(entityManager));
  }

  @Override
  public ZeroAccidentEnrolments zeroAccidentEnrolments() {
    return new JpaZeroAccidentEnrolments(entityManager);
  }
}
