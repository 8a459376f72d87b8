package org.anjian.paper;

import java.util.Objects;
import org.anjian.enforcement.EnforcementCases;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.inspection.Inspections;
import org.anjian.people.Officers;

/** 文书取数: the stored records from which papers are filled. */
public record PaperPorts(
    Enterprises enterprises,
    Officers officers,
    Inspections inspections,
    Hazards hazards,
    RectificationOrders orders,
    OnSiteMeasures measures,
    EnforcementCases cases) {

  public PaperPorts {
    Objects.requireNonNull(enterprises, "enterprises");
    Objects.requireNonNull(officers, "officers");
    Objects.requireNonNull(inspections, "inspections");
    Objects.requireNonNull(hazards, "hazards");
    Objects.requireNonNull(orders, "orders");
    Objects.requireNonNull(measures, "measures");
    Objects.requireNonNull(cases, "cases");
  }
}
