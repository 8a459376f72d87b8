package org.anjian.contract;

import org.anjian.document.DocumentNumbers;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.inspection.Inspections;
import org.anjian.people.Officers;

/** All ports to stored records, of one technology and within one unit of work. */
public interface Stores {

  Enterprises enterprises();

  Officers officers();

  Inspections inspections();

  Hazards hazards();

  RectificationOrders rectificationOrders();

  OnSiteMeasures onSiteMeasures();

  DocumentNumbers documentNumbers();
}
