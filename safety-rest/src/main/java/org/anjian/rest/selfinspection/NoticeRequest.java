package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.anjian.selfinspection.ShutdownNotice;

/**
 * 停产放假通知请求.
 *
 * @param enterpriseId whose
 * @param reason why
 * @param from first day without work; for an enterprise today or later
 * @param until last day, if known
 * @param note what it says
 */
public record NoticeRequest(
    @NotNull UUID enterpriseId,
    @NotNull ShutdownNotice.Reason reason,
    @NotNull LocalDate from,
    LocalDate until,
    @Size(max = 500) String note) {}
