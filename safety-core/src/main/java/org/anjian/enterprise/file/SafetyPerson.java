package org.anjian.enterprise.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;

/**
 * 安全从业人员: somebody of the enterprise whose post the law speaks of.
 *
 * @param id identity
 * @param enterprise the enterprise
 * @param division its division
 * @param name name
 * @param role the post
 * @param fullTime 专职 or 兼职
 * @param certificates certificates
 * @param since since when in this post
 * @param until the day from which not any more
 * @param revision revision of the stored record; 0 when new
 */
public record SafetyPerson(
    UUID id,
    UUID enterprise,
    DivisionCode division,
    String name,
    Role role,
    boolean fullTime,
    List<SafetyCertificate> certificates,
    LocalDate since,
    Optional<LocalDate> until,
    long revision) {

  /** 岗位. */
  public enum Role {
    /** 主要负责人. */
    PRINCIPAL,
    /** 安全生产管理人员. */
    SAFETY_MANAGER,
    /** 注册安全工程师. */
    REGISTERED_ENGINEER,
    /** 特种作业人员. */
    SPECIAL_OPERATOR,
    /** 特种设备作业人员. */
    SPECIAL_EQUIPMENT_OPERATOR
  }

  public SafetyPerson {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    certificates = List.copyOf(certificates);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
    if (until.filter(since::isAfter).isPresent()) {
      throw new IllegalArgumentException("leaves before coming: " + since + " " + until.get());
    }
  }

  /** Whether the person is in the post on the day. */
  public boolean inPostOn(LocalDate day) {
    return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }

  /** Whether the person holds a certificate of the kind that is valid on the day. */
  public boolean holds(SafetyCertificate.Kind kind, LocalDate day) {
    return certificates.stream().anyMatch(each -> each.kind() == kind && each.validOn(day));
  }

  /** The first day on which a certificate ends, if any does. */
  public Optional<LocalDate> firstExpiry() {
    return certificates.stream()
        .flatMap(each -> each.validUntil().stream())
        .min(Comparator.naturalOrder());
  }

  /** The same person as stored under a revision. */
  public SafetyPerson withRevision(long stored) {
    return new SafetyPerson(
        id, enterprise, division, name, role, fullTime, certificates, since, until, stored);
  }
}
