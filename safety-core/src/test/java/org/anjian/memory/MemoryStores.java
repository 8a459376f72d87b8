package org.anjian.memory;

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
import org.anjian.division.Divisions;
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
import org.anjian.preparedness.Accidents;
import org.anjian.preparedness.Drills;
import org.anjian.preparedness.EmergencyPlans;
import org.anjian.preparedness.ZeroAccidentEnrolments;
import org.anjian.preparedness.ZeroAccidentUnits;
import org.anjian.publicity.PublicityItems;
import org.anjian.reminder.CalendarFeeds;
import org.anjian.responsibility.ResponsibilityLists;
import org.anjian.responsibility.SupervisedUnits;

/** All ports in memory; nothing is rolled back. */
public record MemoryStores(
    Enterprises enterprises,
    Officers officers,
    Inspections inspections,
    Hazards hazards,
    RectificationOrders rectificationOrders,
    OnSiteMeasures onSiteMeasures,
    EnforcementCases enforcementCases,
    DocumentNumbers documentNumbers,
    NumberAccounts numberAccounts,
    Papers papers,
    Attachments attachments,
    Indicators indicators,
    ChecklistRecords checklistRecords,
    ResponsibilityLists responsibilityLists,
    SupervisedUnits supervisedUnits,
    EmergencyPlans emergencyPlans,
    Drills drills,
    Accidents accidents,
    ZeroAccidentUnits zeroAccidentUnits,
    ExamResults examResults,
    StudySessions studySessions,
    PublicityItems publicityItems,
    Accounts accounts,
    AccessTokens accessTokens,
    AnsweredRequests answeredRequests,
    AuditTrail auditTrail,
    LedgerEntries ledgerEntries,
    ImportJobs importJobs,
    CalendarFeeds calendarFeeds,
    PlanningStores planning,
    SelfInspectionStores selfInspection,
    ZeroAccidentEnrolments zeroAccidentEnrolments)
    implements Stores {

  /** Empty stores under a register of divisions. */
  public MemoryStores(Divisions divisions) {
    this(
        divisions,
        new MemoryEnterprises(divisions),
        new MemoryDocumentNumbers(RegionWords.of(divisions)));
  }

  private MemoryStores(
      Divisions divisions, MemoryEnterprises enterprises, MemoryDocumentNumbers numbers) {
    this(
        enterprises,
        new MemoryOfficers(divisions),
        new MemoryInspections(divisions, enterprises),
        new MemoryHazards(divisions),
        new MemoryRectificationOrders(),
        new MemoryOnSiteMeasures(),
        new MemoryEnforcementCases(divisions),
        numbers,
        new MemoryNumberAccounts(numbers),
        new MemoryPapers(),
        new MemoryAttachments(),
        new MemoryIndicators(),
        new MemoryChecklistRecords(),
        new MemoryResponsibilityLists(),
        new MemorySupervisedUnits(enterprises),
        new MemoryEmergencyPlans(divisions),
        new MemoryDrills(divisions),
        new MemoryAccidents(divisions),
        new MemoryZeroAccidentUnits(divisions),
        new MemoryExamResults(divisions),
        new MemoryStudySessions(divisions),
        new MemoryPublicityItems(divisions),
        new MemoryAccounts(divisions),
        new MemoryAccessTokens(),
        new MemoryAnsweredRequests(),
        new MemoryAuditTrail(divisions),
        new MemoryLedgerEntries(),
        new MemoryImportJobs(divisions),
        new MemoryCalendarFeeds(),
        new PlanningStores(new MemoryYearPlans(divisions), new MemoryRandomDraws(divisions)),
        new MemorySelfInspection(divisions, enterprises).stores(),
        new MemoryZeroAccidentEnrolments(divisions));
  }

  @Override
  public ReminderStores reminders() {
    return MemoryReminders.over(Yicheng.DIVISIONS, this, calendarFeeds);
  }
}
