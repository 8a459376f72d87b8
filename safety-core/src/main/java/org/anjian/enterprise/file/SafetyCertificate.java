package org.anjian.enterprise.file;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 证书: a certificate of a person.
 *
 * @param kind what it shows
 * @param number number as printed
 * @param issuer 发证机关, empty when unknown
 * @param validUntil last day on which it is valid, if limited
 */
public record SafetyCertificate(
    Kind kind, String number, String issuer, Optional<LocalDate> validUntil) {

  /** 证书种类. */
  public enum Kind {
    /** 安全生产知识和管理能力考核合格证. */
    ASSESSMENT,
    /** 注册安全工程师. */
    REGISTERED_ENGINEER,
    /** 特种作业操作证. */
    SPECIAL_OPERATION,
    /** 特种设备作业人员证. */
    SPECIAL_EQUIPMENT,
    /** 其他. */
    OTHER
  }

  public SafetyCertificate {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(validUntil, "validUntil");
    if (number.isBlank()) {
      throw new IllegalArgumentException("a certificate has a number");
    }
  }

  /** Whether it is valid on the day. */
  public boolean validOn(LocalDate day) {
    return validUntil.filter(day::isAfter).isEmpty();
  }
}
