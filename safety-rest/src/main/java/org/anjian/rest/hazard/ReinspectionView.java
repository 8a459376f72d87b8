package org.anjian.rest.hazard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.hazard.Reinspection;
import org.anjian.rest.label.Coded;
import org.anjian.rest.people.OfficerNames;
import org.anjian.rest.people.OfficerSummaryView;

/**
 * 整改复查.
 *
 * @param id identity
 * @param number 复查意见书文号
 * @param date day of the re-inspection
 * @param leadOfficer lead officer, or null where a ledger does not say
 * @param assistingOfficer assisting officer, or null where a ledger does not say
 * @param results one result for each hazard looked at
 */
public record ReinspectionView(
    UUID id,
    String number,
    LocalDate date,
    OfficerSummaryView leadOfficer,
    OfficerSummaryView assistingOfficer,
    List<ResultView> results) {

  /**
   * 复查结论.
   *
   * @param hazardId the hazard
   * @param outcome pass, fail or extension
   * @param newDueOn the new date of an extension, or null
   */
  public record ResultView(UUID hazardId, Coded outcome, LocalDate newDueOn) {

    static ResultView of(Reinspection.Result result) {
      return new ResultView(
          result.hazard(), Coded.of(result.outcome()), result.newDueOn().orElse(null));
    }
  }

  static ReinspectionView of(Reinspection reinspection, OfficerNames officers) {
    return new ReinspectionView(
        reinspection.id(),
        reinspection.number().toString(),
        reinspection.date(),
        officers.lead(reinspection.officers()),
        officers.assisting(reinspection.officers()),
        reinspection.results().stream().map(ResultView::of).toList());
  }
}
