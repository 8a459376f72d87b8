package org.anjian.rest.account;

import jakarta.validation.constraints.NotBlank;

/**
 * 改密请求.
 *
 * @param password the new password
 * @param currentPassword the present one; needed for the own account
 */
public record PasswordRequest(@NotBlank String password, String currentPassword) {

  /** Without the passwords. */
  @Override
  public String toString() {
    return "PasswordRequest";
  }
}
