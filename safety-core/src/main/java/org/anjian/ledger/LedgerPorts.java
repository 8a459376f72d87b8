package org.anjian.ledger;

import java.util.Objects;
import org.anjian.document.DocumentNumbers;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.inspection.Inspections;
import org.anjian.people.ExamResults;
import org.anjian.people.Officers;
import org.anjian.people.StudySessions;
import org.anjian.preparedness.Accidents;
import org.anjian.preparedness.Drills;
import org.anjian.preparedness.EmergencyPlans;
import org.anjian.preparedness.ZeroAccidentUnits;
import org.anjian.publicity.PublicityItems;

/** 台账入库的去处: the stores into which the ledgers of a year go. */
public record LedgerPorts(
    Enterprises enterprises,
    Officers officers,
    Inspections inspections,
    Hazards hazards,
    RectificationOrders orders,
    OnSiteMeasures measures,
    EnforcementCases cases,
    EmergencyPlans plans,
    Drills drills,
    Accidents accidents,
    ZeroAccidentUnits zeroAccidentUnits,
    ExamResults examResults,
    StudySessions studySessions,
    PublicityItems publicity,
    DocumentNumbers numbers,
    LedgerEntries entries) {

  public LedgerPorts {
    Objects.requireNonNull(enterprises, "enterprises");
    Objects.requireNonNull(officers, "officers");
    Objects.requireNonNull(inspections, "inspections");
    Objects.requireNonNull(hazards, "hazards");
    Objects.requireNonNull(orders, "orders");
    Objects.requireNonNull(measures, "measures");
    Objects.requireNonNull(cases, "cases");
    Objects.requireNonNull(plans, "plans");
    Objects.requireNonNull(drills, "drills");
    Objects.requireNonNull(accidents, "accidents");
    Objects.requireNonNull(zeroAccidentUnits, "zeroAccidentUnits");
    Objects.requireNonNull(examResults, "examResults");
    Objects.requireNonNull(studySessions, "studySessions");
    Objects.requireNonNull(publicity, "publicity");
    Objects.requireNonNull(numbers, "numbers");
    Objects.requireNonNull(entries, "entries");
  }
}
