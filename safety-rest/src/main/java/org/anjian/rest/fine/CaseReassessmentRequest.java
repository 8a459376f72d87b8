package org.anjian.rest.fine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.anjian.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 历史案件重算请求: what would the decided cases of a year be under the law of another day.
 *
 * @param year the year in which they were filed
 * @param division where; all of the account's scope when it is not said
 * @param day the day whose law is supposed; that of the decision itself, under the law book of now,
 *     when it is not said
 * @param edition instead of a day the edition, as {@code work-safety-law/2021}, whose law is
 *     supposed for the cases under its statute
 */
@Schema(
    title = "历史案件重算请求 Reassessment of cases",
    examples = "{\"year\":2020,\"division\":\"141022\",\"day\":\"2022-01-01\"}")
public record CaseReassessmentRequest(
    @NotNull @Min(1949) @Max(2999) Integer year,
    DivisionCode division,
    LocalDate day,
    String edition) {}
