package org.anjian.rest.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.document.NumberLease;

/**
 * 领用请求.
 *
 * @param division the county
 * @param kind kind of the papers
 * @param year year of the series
 * @param count how many numbers
 * @param device which device
 */
public record LeaseRequest(
    @NotNull DivisionCode division,
    @NotNull DocumentKind kind,
    @NotNull @Min(1949) @Max(2100) Integer year,
    @NotNull @Min(1) @Max(NumberLease.MOST) Integer count,
    @NotBlank @Size(max = 200) String device) {}
