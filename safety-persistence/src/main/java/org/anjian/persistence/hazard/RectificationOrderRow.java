package org.anjian.persistence.hazard;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.hazard.RectificationOrder;

/** A rectification order as it is stored. */
@Entity
@Table(name = "rectification_order")
@Access(AccessType.FIELD)
class RectificationOrderRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  String number;

  @Column(name = "inspection_id")
  UUID inspection;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "issued_on")
  LocalDate issuedOn;

  @Version
  @Column(name = "revision")
  long version;

  protected RectificationOrderRow() {}

  RectificationOrderRow(RectificationOrder order) {
    id = order.id();
    county = order.division().county();
    division = order.division().canonical();
    recordYear = order.issuedOn().getYear();
    number = order.number().toString();
    inspection = order.inspection();
    enterprise = order.enterprise();
    issuedOn = order.issuedOn();
  }
}
