package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * 办理日期.
 *
 * @param on the day, not in the future
 */
public record DayRequest(@NotNull LocalDate on) {}
