package org.anjian.enterprise;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 许可证: a licence that the enterprise holds.
 *
 * @param kind what it permits
 * @param number number of the licence, as printed
 * @param issuer 发证机关, empty when unknown
 * @param scope 许可范围, empty when unknown
 * @param validFrom first day on which it is valid, if known
 * @param validUntil last day on which it is valid, if it is limited
 * @param state whether the issuer let it stand
 */
public record Licence(
    LicenceKind kind,
    String number,
    String issuer,
    String scope,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    State state) {

  /** 许可证状态: what the issuer did; running out of time is no act, and follows from the day. */
  public enum State {
    /** 有效. */
    IN_FORCE,
    /** 暂扣. */
    SUSPENDED,
    /** 吊销. */
    REVOKED,
    /** 注销. */
    CANCELLED
  }

  /**
   * Checks the licence.
   *
   * @throws Refusal DATE_BEFORE_CAUSE if it ends before it begins
   */
  public Licence {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validUntil, "validUntil");
    Objects.requireNonNull(state, "state");
    if (number.isBlank()) {
      throw new IllegalArgumentException("a licence has a number");
    }
    if (validFrom.isPresent() && validUntil.filter(validFrom.get()::isAfter).isPresent()) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", "validUntil", "value", validUntil.get(), "cause", validFrom.get()));
    }
  }

  /** A licence of which a ledger tells the number and the last day alone. */
  public Licence(String number, Optional<LocalDate> validUntil) {
    this(LicenceKind.OTHER, number, "", "", Optional.empty(), validUntil, State.IN_FORCE);
  }

  /** Whether the licence has run out before the day. */
  public boolean expiredOn(LocalDate day) {
    return validUntil.filter(day::isAfter).isPresent();
  }

  /** Whether it may be used on the day: the issuer let it stand, it has begun and not run out. */
  public boolean validOn(LocalDate day) {
    return state == State.IN_FORCE && !expiredOn(day) && validFrom.filter(day::isBefore).isEmpty();
  }
}
