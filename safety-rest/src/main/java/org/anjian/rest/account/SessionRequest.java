package org.anjian.rest.account;

import jakarta.validation.constraints.NotBlank;

/**
 * 登录请求.
 *
 * @param name login name
 * @param password password
 */
public record SessionRequest(@NotBlank String name, @NotBlank String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "SessionRequest " + name;
  }
}
