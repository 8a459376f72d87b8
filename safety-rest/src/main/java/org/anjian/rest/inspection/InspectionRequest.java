package org.anjian.rest.inspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.inspection.InspectionMode;

/**
 * 检查请求.
 *
 * @param enterpriseId the enterprise inspected
 * @param date day of the inspection, not in the future
 * @param mode why and how
 * @param leadOfficerId lead officer
 * @param assistingOfficerId assisting officer, another one
 * @param urgent no plan was approved beforehand; false when left out
 */
public record InspectionRequest(
    @NotNull UUID enterpriseId,
    @NotNull LocalDate date,
    @NotNull InspectionMode mode,
    @NotNull UUID leadOfficerId,
    @NotNull UUID assistingOfficerId,
    Boolean urgent) {

  CarryOutInspection.Report toReport() {
    return new CarryOutInspection.Report(
        enterpriseId, date, mode, leadOfficerId, assistingOfficerId, Boolean.TRUE.equals(urgent));
  }
}
