package org.anjian.rest.fine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 重算请求: what an answer was computed from, and its receipt.
 *
 * @param inputs the {@code inputs} of the answer; those of the record where they are not said
 * @param receipt its {@code receipt}
 * @param record its {@code record}, if it was kept; with it the answer shows what is different
 */
@Schema(
    title = "重算请求 Replay",
    examples =
        "{\"inputs\":{\"provision\":\"work-safety-law/97.1.7\",\"actDate\":\"2023-05-10\","
            + "\"decisionDate\":\"2023-08-01\",\"subject\":\"UNIT\",\"condition\":\"INITIAL\"},"
            + "\"receipt\":\"sha256:0f…\"}")
public record ReplayRequest(@Valid InputsRequest inputs, @NotBlank String receipt, String record) {}
