package org.anjian.rest.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anjian.checklist.Withdrawal;

/**
 * 指标停用请求.
 *
 * @param from first day on which the indicator is no longer in force
 * @param replacedBy numbers of the indicators in its place
 * @param reason why
 */
public record WithdrawalRequest(
    @NotNull LocalDate from,
    @Size(max = 20) List<String> replacedBy,
    @NotBlank @Size(max = 500) String reason) {

  Withdrawal toWithdrawal(String code) {
    return new Withdrawal(
        code,
        from,
        replacedBy == null
            ? List.of()
            : replacedBy.stream().filter(one -> !one.equals(code)).toList(),
        reason.strip());
  }
}
