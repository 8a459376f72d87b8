package org.anjian.persistence.hazard;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.HazardState;
import org.anjian.hazard.IndicatorRef;

/** A hazard as it is stored. */
@Entity
@Table(name = "hazard")
@Access(AccessType.FIELD)
class HazardRow {

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

  @Column(name = "found_on")
  LocalDate foundOn;

  String description;

  @Enumerated(EnumType.STRING)
  HazardLevel level;

  @Column(name = "indicator_code")
  String indicatorCode;

  @Column(name = "indicator_edition")
  Integer indicatorEdition;

  @Enumerated(EnumType.STRING)
  HazardState state;

  @Column(name = "order_id")
  UUID rectificationOrder;

  @Column(name = "due_on")
  LocalDate dueOn;

  @Column(name = "closed_on")
  LocalDate closedOn;

  @Version
  @Column(name = "revision")
  long version;

  protected HazardRow() {}

  HazardRow(Hazard hazard) {
    id = hazard.id();
    take(hazard);
  }

  /** Takes over all that can change. */
  final void take(Hazard hazard) {
    county = hazard.division().county();
    division = hazard.division().canonical();
    recordYear = hazard.foundOn().getYear();
    number = hazard.number();
    inspection = hazard.inspection();
    enterprise = hazard.enterprise();
    foundOn = hazard.foundOn();
    description = hazard.description();
    level = hazard.level();
    indicatorCode = hazard.indicator().map(IndicatorRef::code).orElse(null);
    indicatorEdition = hazard.indicator().map(IndicatorRef::edition).orElse(null);
    state = hazard.state();
    rectificationOrder = hazard.order().orElse(null);
    dueOn = hazard.dueOn().orElse(null);
    closedOn = hazard.closedOn().orElse(null);
  }
}
