package org.anjian.rest.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.anjian.division.DivisionCode;

/**
 * 编制年度计划请求.
 *
 * @param division division of the bureau
 * @param year the year
 * @param content what the plan says
 */
public record YearPlanCreation(
    @NotNull DivisionCode division,
    @NotNull @Min(2007) @Max(2100) Integer year,
    @NotNull @Valid YearPlanRequest content) {}
