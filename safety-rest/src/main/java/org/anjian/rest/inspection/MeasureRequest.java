package org.anjian.rest.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anjian.hazard.OnSiteMeasure;

/**
 * 现场处理措施请求.
 *
 * @param kind what is stopped
 * @param decidedOn day of the decision
 * @param reason why
 */
public record MeasureRequest(
    @NotNull OnSiteMeasure.Kind kind,
    @NotNull LocalDate decidedOn,
    @NotBlank @Size(max = 2000) String reason) {}
