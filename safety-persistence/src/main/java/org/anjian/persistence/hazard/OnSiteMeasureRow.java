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
import org.anjian.hazard.OnSiteMeasure;

/** An on-site measure as it is stored. */
@Entity
@Table(name = "on_site_measure")
@Access(AccessType.FIELD)
class OnSiteMeasureRow {

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

  @Enumerated(EnumType.STRING)
  OnSiteMeasure.Kind kind;

  @Column(name = "decided_on")
  LocalDate decidedOn;

  String reason;

  @Column(name = "resumed_on")
  LocalDate resumedOn;

  @Version
  @Column(name = "revision")
  long version;

  protected OnSiteMeasureRow() {}

  OnSiteMeasureRow(OnSiteMeasure measure) {
    id = measure.id();
    take(measure);
  }

  /** Takes over all that can change. */
  final void take(OnSiteMeasure measure) {
    county = measure.division().county();
    division = measure.division().canonical();
    recordYear = measure.decidedOn().getYear();
    number = measure.number().toString();
    inspection = measure.inspection();
    enterprise = measure.enterprise();
    kind = measure.kind();
    decidedOn = measure.decidedOn();
    reason = measure.reason();
    resumedOn = measure.resumedOn().orElse(null);
  }
}
