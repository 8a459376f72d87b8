package org.anjian.rest.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * 批准计划请求.
 *
 * @param date day
 * @param approver who adopts it
 */
public record AdoptionRequest(
    @NotNull LocalDate date, @NotBlank @Size(max = 200) String approver) {}
