package org.anjian.persistence.contract;

import jakarta.persistence.EntityManager;
import org.anjian.contract.Stores;
import org.anjian.contract.Yicheng;
import org.anjian.document.DocumentNumbers;
import org.anjian.document.RegionWords;
import org.anjian.enterprise.Enterprises;
import org.anjian.hazard.Hazards;
import org.anjian.hazard.OnSiteMeasures;
import org.anjian.hazard.RectificationOrders;
import org.anjian.inspection.Inspections;
import org.anjian.people.Officers;
import org.anjian.persistence.document.JpaDocumentNumbers;
import org.anjian.persistence.enterprise.JpaEnterprises;
import org.anjian.persistence.hazard.JpaHazards;
import org.anjian.persistence.hazard.JpaOnSiteMeasures;
import org.anjian.persistence.hazard.JpaRectificationOrders;
import org.anjian.persistence.inspection.JpaInspections;
import org.anjian.persistence.people.JpaOfficers;

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
}
