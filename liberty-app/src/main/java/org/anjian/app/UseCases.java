package org.anjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.anjian.account.AccessTokens;
import org.anjian.account.Accounts;
import org.anjian.account.AuditTrail;
import org.anjian.account.Journal;
import org.anjian.account.KeepAccounts;
import org.anjian.calendar.LegalClock;
import org.anjian.calendar.LegalTerms;
import org.anjian.calendar.WorkCalendar;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.RegionWords;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enforcement.Procedure;
import org.anjian.enforcement.PursueCase;
import org.anjian.enterprise.EnterpriseHistory;
import org.anjian.enterprise.Enterprises;
import org.anjian.enterprise.Industries;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.enterprise.Successions;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.hazard.RemedyHazards;
import org.anjian.identity.Ids;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.inspection.Inspections;
import org.anjian.law.LawBook;
import org.anjian.law.StatuteNames;
import org.anjian.ledger.ImportLedger;
import org.anjian.ledger.LedgerPorts;
import org.anjian.ledger.LedgerReader;
import org.anjian.money.Yuan;
import org.anjian.penalty.DrawConsequences;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.HearingDuty;
import org.anjian.people.Officers;
import org.anjian.people.RegisterOfficer;
import org.anjian.statistics.AnnualFacts;
import org.anjian.statistics.AnnualStatistics;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 用例的组装: what the application can do, on the stores. */
@ApplicationScoped
public class UseCases {

  /** 听证较大数额（个人）: from which fine on the province gives natural persons a hearing. */
  @Inject
  @ConfigProperty(name = "anjian.hearing.individual.yuan")
  private Optional<String> individualThreshold;

  /** 听证较大数额（单位）. */
  @Inject
  @ConfigProperty(name = "anjian.hearing.unit.yuan")
  private Optional<String> unitThreshold;

  @Produces
  @Singleton
  Journal journal(AuditTrail trail, Ids ids, Clock clock) {
    return new Journal(trail, ids, clock);
  }

  @Produces
  @Singleton
  KeepAccounts keepAccounts(
      Accounts accounts,
      AccessTokens tokens,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new KeepAccounts(accounts, tokens, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  RegionWords regionWords(Divisions divisions) {
    return RegionWords.of(divisions);
  }

  @Produces
  @Singleton
  HearingDuty.Thresholds hearingThresholds() {
    return new HearingDuty.Thresholds(
        individualThreshold.map(Yuan::parse), unitThreshold.map(Yuan::parse));
  }

  @Produces
  @Singleton
  DrawConsequences drawConsequences(HearingDuty.Thresholds thresholds, LegalTerms terms) {
    return new DrawConsequences(thresholds, terms);
  }

  @Produces
  @Singleton
  Procedure procedure(LegalTerms terms, WorkCalendar calendar) {
    return new Procedure(terms, LegalClock.of(calendar));
  }

  @Produces
  @Singleton
  RegisterEnterprise registerEnterprise(
      Enterprises enterprises,
      EnterpriseHistory history,
      Successions successions,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new RegisterEnterprise(
        enterprises, history, successions, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  RegisterOfficer registerOfficer(
      Officers officers, Divisions divisions, Journal journal, Clock clock) {
    return new RegisterOfficer(officers, divisions, journal, clock);
  }

  @Produces
  @Singleton
  CarryOutInspection carryOutInspection(
      Inspections inspections,
      Enterprises enterprises,
      Officers officers,
      DocumentNumbers numbers,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new CarryOutInspection(
        inspections, enterprises, officers, numbers, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  RemedyHazards remedyHazards(
      Inspections inspections,
      Hazards hazards,
      RectificationOrders orders,
      OnSiteMeasures measures,
      Officers officers,
      DocumentNumbers numbers,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new RemedyHazards(
        inspections, hazards, orders, measures, officers, numbers, divisions, journal, ids, clock);
  }

  @Produces
  @Singleton
  PursueCase pursueCase(
      EnforcementCases cases,
      Enterprises enterprises,
      Inspections inspections,
      Officers officers,
      DocumentNumbers numbers,
      FineAssessor assessor,
      HearingDuty.Thresholds thresholds,
      Procedure procedure,
      Divisions divisions,
      Journal journal,
      Ids ids,
      Clock clock) {
    return new PursueCase(
        cases,
        enterprises,
        inspections,
        officers,
        numbers,
        assessor,
        thresholds,
        procedure,
        divisions,
        journal,
        ids,
        clock);
  }

  @Produces
  @Singleton
  AnnualStatistics annualStatistics(AnnualFacts facts, Divisions divisions) {
    return new AnnualStatistics(facts, divisions);
  }

  @Produces
  @Singleton
  ImportLedger importLedger(
      Divisions divisions,
      Industries industries,
      LawBook lawBook,
      LedgerPorts ports,
      Journal journal,
      Ids ids) {
    return new ImportLedger(
        new LedgerReader(divisions, industries, StatuteNames.shipped(), lawBook),
        ports,
        divisions,
        journal,
        ids);
  }
}
