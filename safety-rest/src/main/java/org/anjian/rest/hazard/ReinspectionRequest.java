package org.anjian.rest.hazard;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.hazard.Reinspection;

/**
 * 复查请求.
 *
 * @param date day of the re-inspection
 * @param leadOfficerId lead officer
 * @param assistingOfficerId assisting officer, another one
 * @param results one result for each hazard looked at
 */
public record ReinspectionRequest(
    @NotNull LocalDate date,
    @NotNull UUID leadOfficerId,
    @NotNull UUID assistingOfficerId,
    @NotEmpty @Size(max = 500) List<ResultRequest> results) {

  /**
   * 复查结论.
   *
   * @param hazardId the hazard
   * @param outcome pass, fail or extension
   * @param newDueOn the new date of an extension, and only of that
   */
  public record ResultRequest(
      @NotNull UUID hazardId, @NotNull Reinspection.Outcome outcome, LocalDate newDueOn) {

    Reinspection.Result toResult() {
      return new Reinspection.Result(hazardId, outcome, Optional.ofNullable(newDueOn));
    }
  }

  List<Reinspection.Result> toResults() {
    return results.stream().map(ResultRequest::toResult).toList();
  }
}
