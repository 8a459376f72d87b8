package org.anjian.persistence.inspection;

import java.util.Optional;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.inspection.Inspection;
import org.anjian.people.OfficerPair;
import org.anjian.persistence.storing.Versions;

/** Between inspections and their rows. */
final class InspectionMapper {

  private InspectionMapper() {}

  static Inspection inspection(InspectionRow row) {
    return new Inspection(
        row.id,
        row.number,
        row.enterprise,
        new DivisionCode(row.division),
        row.date,
        row.mode,
        new OfficerPair(row.leadOfficer, row.assistingOfficer),
        number(row.planNumber),
        number(row.recordNumber),
        number(row.jointNumber),
        Versions.revision(row.version));
  }

  private static Optional<DocumentNumber> number(String stored) {
    return Optional.ofNullable(stored).map(DocumentNumber::parse);
  }
}
