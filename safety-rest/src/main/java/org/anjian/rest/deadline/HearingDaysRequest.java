package org.anjian.rest.deadline;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * 听证日期请求.
 *
 * @param requestReceived day on which the request for a hearing was received
 * @param notified day on which the party is told time and place
 * @param provisional whether days without a holiday notice may be counted by weekends alone
 */
public record HearingDaysRequest(
    @NotNull LocalDate requestReceived, @NotNull LocalDate notified, Boolean provisional) {}
