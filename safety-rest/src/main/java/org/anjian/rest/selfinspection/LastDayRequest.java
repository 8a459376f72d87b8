package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * 最后一日.
 *
 * @param lastDay last day
 */
public record LastDayRequest(@NotNull LocalDate lastDay) {}
