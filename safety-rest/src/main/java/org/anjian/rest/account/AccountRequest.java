package org.anjian.rest.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;

/**
 * 开户请求.
 *
 * @param name login name: 2 to 64 letters, digits, dots, hyphens or underscores
 * @param displayName name shown to people
 * @param roles what it may do, at least one
 * @param division over the records of which division
 * @param enterpriseId the only enterprise in scope, for accounts of enterprises
 * @param officerId who it is among the officers, or null
 * @param password first password
 */
public record AccountRequest(
    @NotBlank @Pattern(regexp = "[\\p{L}\\p{N}._-]{2,64}") String name,
    @NotBlank @Size(max = 100) String displayName,
    @NotEmpty List<Role> roles,
    @NotNull DivisionCode division,
    UUID enterpriseId,
    UUID officerId,
    @NotBlank String password) {

  Scope scope() {
    return scope(division, enterpriseId);
  }

  static Scope scope(DivisionCode division, UUID enterpriseId) {
    return enterpriseId == null ? Scope.of(division) : Scope.of(division, enterpriseId);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "AccountRequest " + name;
  }
}
