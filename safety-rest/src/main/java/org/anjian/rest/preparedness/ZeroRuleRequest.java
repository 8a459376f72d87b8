package org.anjian.rest.preparedness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anjian.division.DivisionCode;
import org.anjian.preparedness.AccidentGrade;

/**
 * 零事故认定规则请求: the county's own rule of a year.
 *
 * @param division the county
 * @param year the year
 * @param grades the grades of accidents that end it
 * @param placesToo whether an accident of an enterprise ends it for its village, too; false when
 *     left out
 * @param note the document that says so
 */
public record ZeroRuleRequest(
    @NotNull DivisionCode division,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotEmpty List<AccidentGrade> grades,
    Boolean placesToo,
    @Size(max = 500) String note) {}
