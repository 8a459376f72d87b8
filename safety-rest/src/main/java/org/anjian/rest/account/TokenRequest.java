package org.anjian.rest.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 令牌申请.
 *
 * @param name what the owner calls the token
 * @param days for how many days it is good
 */
public record TokenRequest(
    @NotBlank @Size(max = 100) String name, @NotNull @Min(1) @Max(366) Integer days) {}
