package org.anjian.persistence.responsibility;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.persistence.storing.Versions;
import org.anjian.responsibility.Duty;
import org.anjian.responsibility.ResponsibilityList;
import org.anjian.responsibility.ResponsibleBody;

/** An edition of a list as it is stored; its bodies and duties have rows of their own. */
@Entity
@Table(name = "responsibility_list")
@Access(AccessType.FIELD)
class ResponsibilityListRow {

  @Id UUID id;
  String county;
  String division;

  @Column(name = "record_year")
  int recordYear;

  int edition;
  String title;

  @Column(name = "document_number")
  String documentNumber;

  @Column(name = "drafted_on")
  LocalDate draftedOn;

  @Column(name = "based_on")
  Integer basedOn;

  @Column(name = "adopted_on")
  LocalDate adoptedOn;

  @Column(name = "effective_from")
  LocalDate effectiveFrom;

  @Column(name = "effective_to")
  LocalDate effectiveTo;

  @Version
  @Column(name = "revision")
  long version;

  protected ResponsibilityListRow() {}

  ResponsibilityListRow(ResponsibilityList list) {
    id = list.id();
    take(list);
  }

  /** Takes over all that can change. */
  final void take(ResponsibilityList list) {
    county = list.county().county();
    division = list.county().canonical();
    recordYear = list.draftedOn().getYear();
    edition = list.edition();
    title = list.title();
    documentNumber = list.documentNumber();
    draftedOn = list.draftedOn();
    basedOn = list.basedOn().orElse(null);
    adoptedOn = list.adoptedOn().orElse(null);
    effectiveFrom = list.effectiveFrom().orElse(null);
    effectiveTo = list.effectiveTo().orElse(null);
  }

  ResponsibilityList toList(List<ResponsibleBody> bodies, List<Duty> duties) {
    return new ResponsibilityList(
        id,
        new DivisionCode(division),
        edition,
        title,
        documentNumber,
        draftedOn,
        Optional.ofNullable(basedOn),
        Optional.ofNullable(adoptedOn),
        Optional.ofNullable(effectiveFrom),
        Optional.ofNullable(effectiveTo),
        bodies,
        duties,
        Versions.revision(version));
  }
}
