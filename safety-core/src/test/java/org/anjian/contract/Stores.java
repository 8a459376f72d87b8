package org.anjian.contract;

import org.anjian.account.AccessTokens;
import org.anjian.account.Accounts;
import org.anjian.account.AnsweredRequests;
import org.anjian.account.AuditTrail;
import org.anjian.attachment.Attachments;
import org.anjian.checklist.ChecklistRecords;
import org.anjian.checklist.Indicators;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.NumberAccounts;
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
import org.anjian.responsibility.ResponsibilityLists;
import org.anjian.responsibility.SupervisedUnits;

/** All ports to stored records, of one technology and within one unit of work. */
public interface Stores {

  Enterprises enterprises();

  Officers officers();

  Inspections inspections();

  Hazards hazards();

  RectificationOrders rectificationOrders();

  OnSiteMeasures onSiteMeasures();

  EnforcementCases enforcementCases();

  DocumentNumbers documentNumbers();

  NumberAccounts numberAccounts();

  Papers papers();

  Attachments attachments();

  Indicators indicators();

  ChecklistRecords checklistRecords();

  ResponsibilityLists responsibilityLists();

  SupervisedUnits supervisedUnits();

  EmergencyPlans emergencyPlans();

  Drills drills();

  Accidents accidents();

  ZeroAccidentUnits zeroAccidentUnits();

  ExamResults examResults();

  StudySessions studySessions();

  PublicityItems publicityItems();

  Accounts accounts();

  AccessTokens accessTokens();

  ReminderStores reminders();

  PlanningStores planning();

  AnsweredRequests answeredRequests();

  AuditTrail auditTrail();

  LedgerEntries ledgerEntries();

  ImportJobs importJobs();

  SelfInspectionStores selfInspection();

  ZeroAccidentEnrolments zeroAccidentEnrolments();
}
