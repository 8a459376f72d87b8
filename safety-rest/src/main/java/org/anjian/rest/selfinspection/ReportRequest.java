package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.WriteReport;

/**
 * 分析报告确认.
 *
 * @param enterpriseId whose
 * @param kind MONTHLY or QUARTERLY
 * @param day a day of the month or quarter
 * @param receipt that of the draft that was read
 * @param analysis what the figures mean
 * @param measures what will be done
 * @param confirmedBy name of the responsible person
 */
public record ReportRequest(
    @NotNull UUID enterpriseId,
    @NotNull CheckKind kind,
    @NotNull LocalDate day,
    @NotBlank String receipt,
    @NotBlank @Size(max = 5000) String analysis,
    @NotBlank @Size(max = 5000) String measures,
    @NotBlank @Size(max = 50) String confirmedBy) {

  WriteReport.Confirmation toConfirmation() {
    return new WriteReport.Confirmation(
        receipt, analysis.strip(), measures.strip(), confirmedBy.strip());
  }
}
