package org.anjian.memory;

import org.anjian.contract.Stores;
import org.anjian.division.Divisions;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.RegionWords;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.inspection.Inspections;
import org.anjian.people.Officers;

/** All ports in memory; nothing is rolled back. */
public final class MemoryStores implements Stores {

  private final MemoryEnterprises enterprises;
  private final Officers officers;
  private final Inspections inspections;
  private final Hazards hazards;
  private final RectificationOrders rectificationOrders = new MemoryRectificationOrders();
  private final OnSiteMeasures onSiteMeasures = new MemoryOnSiteMeasures();
  private final DocumentNumbers documentNumbers;

  public MemoryStores(Divisions divisions) {
    enterprises = new MemoryEnterprises(divisions);
    officers = new MemoryOfficers(divisions);
    inspections = new MemoryInspections(divisions, enterprises);
    hazards = new MemoryHazards(divisions);
    documentNumbers = new MemoryDocumentNumbers(RegionWords.of(divisions));
  }

  @Override
  public Enterprises enterprises() {
    return enterprises;
  }

  @Override
  public Officers officers() {
    return officers;
  }

  @Override
  public Inspections inspections() {
    return inspections;
  }

  @Override
  public Hazards hazards() {
    return hazards;
  }

  @Override
  public RectificationOrders rectificationOrders() {
    return rectificationOrders;
  }

  @Override
  public OnSiteMeasures onSiteMeasures() {
    return onSiteMeasures;
  }

  @Override
  public DocumentNumbers documentNumbers() {
    return documentNumbers;
  }
}
