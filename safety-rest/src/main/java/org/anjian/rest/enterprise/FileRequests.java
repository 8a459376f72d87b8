package org.anjian.rest.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.ChangeNote;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.Succession;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.enterprise.file.HazardInstallation;
import org.anjian.enterprise.file.RiskFactor;
import org.anjian.enterprise.file.SafetyCertificate;
import org.anjian.enterprise.file.SafetyPerson;
import org.anjian.enterprise.likeness.DuplicateDecision;

/** 企业档案请求. */
public final class FileRequests {

  private FileRequests() {}

  /**
   * 变更经营状态.
   *
   * @param status the new status
   * @param effectiveOn since when; today if not given
   * @param reason why
   */
  public record StatusRequest(
      @NotNull OperatingStatus status,
      LocalDate effectiveOn,
      @NotBlank @Size(max = 2000) String reason) {

    ChangeNote note() {
      return new ChangeNote(Optional.ofNullable(effectiveOn), reason);
    }
  }

  /**
   * 并入另一企业.
   *
   * @param into the enterprise that goes on
   * @param kind why both become one
   * @param effectiveOn since when; today if not given
   * @param reason why, in words
   */
  public record MergerRequest(
      @NotNull UUID into,
      @NotNull Succession.Kind kind,
      LocalDate effectiveOn,
      @NotBlank @Size(max = 2000) String reason) {

    ChangeNote note() {
      return new ChangeNote(Optional.ofNullable(effectiveOn), reason);
    }
  }

  /**
   * 风险评定.
   *
   * @param level the grade
   * @param gradedOn the day of the grading
   * @param validUntil last day on which it counts as up to date
   * @param gradedBy who graded
   * @param factors what it rests on
   */
  public record GradingRequest(
      @NotNull RiskLevel level,
      @NotNull LocalDate gradedOn,
      LocalDate validUntil,
      @NotBlank @Size(max = 500) String gradedBy,
      @NotEmpty @Size(max = 50) @Valid List<FactorRequest> factors) {

    List<RiskFactor> toFactors() {
      return factors.stream()
          .map(each -> new RiskFactor(each.name(), each.finding(), orEmpty(each.evidence())))
          .toList();
    }
  }

  /**
   * 评定因素.
   *
   * @param name what was looked at
   * @param finding what was found
   * @param evidence where it stands
   */
  public record FactorRequest(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 2000) String finding,
      @Size(max = 2000) String evidence) {}

  /**
   * 增加兼营行业.
   *
   * @param sector the sector
   * @param since since when
   * @param reason on what grounds
   */
  public record SectorRequest(
      @NotNull SupervisedSector sector,
      @NotNull LocalDate since,
      @Size(max = 2000) String reason) {}

  /**
   * 终止兼营行业.
   *
   * @param until the day from which not any more
   */
  public record SectorEndRequest(@NotNull LocalDate until) {}

  /**
   * 安全从业人员.
   *
   * @param name name
   * @param role the post
   * @param fullTime 专职
   * @param certificates certificates
   * @param since since when
   * @param until the day from which not any more
   */
  public record PersonRequest(
      @NotBlank @Size(max = 200) String name,
      @NotNull SafetyPerson.Role role,
      @NotNull Boolean fullTime,
      @Size(max = 20) @Valid List<CertificateRequest> certificates,
      @NotNull LocalDate since,
      LocalDate until) {

    SafetyPerson toPerson(UUID id, UUID enterprise, DivisionCode division, long revision) {
      return new SafetyPerson(
          id,
          enterprise,
          division,
          name.strip(),
          role,
          fullTime,
          certificates == null
              ? List.of()
              : certificates.stream().map(CertificateRequest::toCertificate).toList(),
          since,
          Optional.ofNullable(until),
          revision);
    }
  }

  /**
   * 证书.
   *
   * @param kind what it shows
   * @param number number
   * @param issuer 发证机关
   * @param validUntil last day on which it is valid
   */
  public record CertificateRequest(
      @NotNull SafetyCertificate.Kind kind,
      @NotBlank @Size(max = 200) String number,
      @Size(max = 200) String issuer,
      LocalDate validUntil) {

    SafetyCertificate toCertificate() {
      return new SafetyCertificate(
          kind, number.strip(), orEmpty(issuer), Optional.ofNullable(validUntil));
    }
  }

  /**
   * 重大危险源.
   *
   * @param name what it is called
   * @param level 1 to 4
   * @param substance what it holds
   * @param quantity how much, with its unit
   * @param place where it stands
   * @param filingNumber number of its filing
   * @param filedOn day of the filing
   * @param assessedOn day of the last assessment
   * @param assessedUntil last day on which that counts
   * @param closedOn the day from which it is none any more
   */
  public record InstallationRequest(
      @NotBlank @Size(max = 500) String name,
      @NotNull @Min(1) @Max(4) Integer level,
      @NotBlank @Size(max = 500) String substance,
      @Size(max = 200) String quantity,
      @Size(max = 500) String place,
      @Size(max = 200) String filingNumber,
      LocalDate filedOn,
      LocalDate assessedOn,
      LocalDate assessedUntil,
      LocalDate closedOn) {

    HazardInstallation toInstallation(
        UUID id, UUID enterprise, DivisionCode division, long revision) {
      return new HazardInstallation(
          id,
          enterprise,
          division,
          name.strip(),
          level,
          substance.strip(),
          orEmpty(quantity),
          orEmpty(place),
          Optional.ofNullable(filingNumber).map(String::strip).filter(text -> !text.isEmpty()),
          Optional.ofNullable(filedOn),
          Optional.ofNullable(assessedOn),
          Optional.ofNullable(assessedUntil),
          Optional.ofNullable(closedOn),
          revision);
    }
  }

  /**
   * 登记前查重.
   *
   * @param creditCode credit code
   * @param name name
   * @param division division
   * @param legalRepresentative 法定代表人
   * @param principal 主要负责人
   * @param phone telephone
   * @param address address
   */
  public record LikenessRequest(
      CreditCode creditCode,
      @NotBlank @Size(max = 200) String name,
      @NotNull DivisionCode division,
      @Size(max = 100) String legalRepresentative,
      @Size(max = 100) String principal,
      @Size(max = 100) String phone,
      @Size(max = 500) String address) {}

  /**
   * 处理疑似重复.
   *
   * @param kept the entry that goes on
   * @param other the other; closed if both are the same
   * @param verdict what is decided
   * @param reason why
   */
  public record DuplicateRequest(
      @NotNull UUID kept,
      @NotNull UUID other,
      @NotNull DuplicateDecision.Verdict verdict,
      @NotBlank @Size(max = 2000) String reason) {}

  static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }
}
