package org.anjian.rest.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;

/**
 * 账户变更请求.
 *
 * @param displayName name shown to people
 * @param roles what it may do, at least one
 * @param division over the records of which division
 * @param enterpriseId the only enterprise in scope, for accounts of enterprises
 * @param officerId who it is among the officers, or null
 * @param enabled whether it may sign in
 */
public record AccountChangeRequest(
    @NotBlank @Size(max = 100) String displayName,
    @NotEmpty List<Role> roles,
    @NotNull DivisionCode division,
    UUID enterpriseId,
    UUID officerId,
    @NotNull Boolean enabled) {

  Scope scope() {
    return AccountRequest.scope(division, enterpriseId);
  }
}
