package org.anjian.rest.preparedness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * 例外请求.
 *
 * @param accidentId the accident that shall not end it
 * @param reason why
 */
public record ExceptionRequest(
    @NotNull UUID accidentId, @NotBlank @Size(max = 500) String reason) {}
