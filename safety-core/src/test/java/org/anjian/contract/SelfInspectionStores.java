package org.anjian.contract;

import org.anjian.selfinspection.CadenceRules;
import org.anjian.selfinspection.CheckedEnterprises;
import org.anjian.selfinspection.ItemSheets;
import org.anjian.selfinspection.PeriodReports;
import org.anjian.selfinspection.SelfChecks;
import org.anjian.selfinspection.SelfFoundHazards;
import org.anjian.selfinspection.ShutdownNotices;

/** The ports of self-inspection, of one technology. */
public record SelfInspectionStores(
    CadenceRules rules,
    ShutdownNotices notices,
    ItemSheets sheets,
    SelfChecks checks,
    SelfFoundHazards hazards,
    PeriodReports reports,
    CheckedEnterprises register) {}
