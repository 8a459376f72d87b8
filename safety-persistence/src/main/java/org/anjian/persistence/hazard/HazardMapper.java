package org.anjian.persistence.hazard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.hazard.Hazard;
import org.anjian.hazard.IndicatorRef;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.Reinspection;
import org.anjian.people.OfficerPair;
import org.anjian.persistence.storing.Versions;

/** Between hazards, what is done about them, and their rows. */
final class HazardMapper {

  private HazardMapper() {}

  static Hazard hazard(HazardRow row) {
    return new Hazard(
        row.id,
        row.number,
        row.inspection,
        row.enterprise,
        new DivisionCode(row.division),
        row.foundOn,
        row.description,
        row.level,
        Optional.ofNullable(row.indicatorCode)
            .map(code -> new IndicatorRef(code, row.indicatorEdition)),
        row.state,
        Optional.ofNullable(row.rectificationOrder),
        Optional.ofNullable(row.dueOn),
        Optional.ofNullable(row.closedOn),
        Versions.revision(row.version));
  }

  static RectificationOrder order(RectificationOrderRow row) {
    return new RectificationOrder(
        row.id,
        DocumentNumber.parse(row.number),
        row.inspection,
        row.enterprise,
        new DivisionCode(row.division),
        row.issuedOn);
  }

  static Reinspection reinspection(ReinspectionRow row, List<ReinspectionResultRow> results) {
    return new Reinspection(
        row.id,
        DocumentNumber.parse(row.number),
        row.rectificationOrder,
        row.enterprise,
        new DivisionCode(row.division),
        row.date,
        Optional.ofNullable(row.leadOfficer)
            .map(lead -> new OfficerPair(lead, row.assistingOfficer)),
        results.stream().map(HazardMapper::result).toList());
  }

  static Stream<ReinspectionResultRow> resultRows(Reinspection reinspection) {
    return IntStream.range(0, reinspection.results().size())
        .mapToObj(seq -> new ReinspectionResultRow(reinspection, seq));
  }

  static OnSiteMeasure measure(OnSiteMeasureRow row) {
    return new OnSiteMeasure(
        row.id,
        DocumentNumber.parse(row.number),
        row.inspection,
        row.enterprise,
        new DivisionCode(row.division),
        row.kind,
        row.decidedOn,
        row.reason,
        Optional.ofNullable(row.resumedOn),
        Versions.revision(row.version));
  }

  private static Reinspection.Result result(ReinspectionResultRow row) {
    return new Reinspection.Result(row.hazard, row.outcome, Optional.ofNullable(row.newDueOn));
  }
}
