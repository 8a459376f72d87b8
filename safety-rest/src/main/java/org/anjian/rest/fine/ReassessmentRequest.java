package org.anjian.rest.fine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 假定重算请求: what would this case be under the law of another day, or another edition.
 *
 * @param assessment the violation
 * @param day the day whose law is supposed; this or the edition
 * @param edition the edition of the clause's statute that is supposed
 */
@Schema(
    title = "假定重算请求 Reassessment",
    examples =
        "{\"assessment\":{\"provision\":\"work-safety-law/97.1.7\",\"actDate\":\"2023-05-10\","
            + "\"decisionDate\":\"2023-08-01\",\"subject\":\"UNIT\",\"condition\":\"INITIAL\"},"
            + "\"edition\":2014}")
public record ReassessmentRequest(
    @NotNull @Valid AssessmentRequest assessment, LocalDate day, Integer edition) {}
