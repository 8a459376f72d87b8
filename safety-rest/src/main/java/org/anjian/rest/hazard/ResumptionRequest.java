package org.anjian.rest.hazard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * 恢复请求.
 *
 * @param date the day from which work is allowed again
 */
public record ResumptionRequest(@NotNull LocalDate date) {}
