package org.anjian.rest.enterprise;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.ChangeNote;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.GeoPoint;
import org.anjian.enterprise.Industries;
import org.anjian.enterprise.Industry;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.LicenceKind;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 企业登记请求: the entry as it shall be.
 *
 * @param creditCode unified social credit code; stays once registered
 * @param name registered name
 * @param division division code, six, nine or twelve digits
 * @param sector supervised sector
 * @param industry code of GB/T 4754
 * @param riskLevel risk grade
 * @param employees number of employees
 * @param legalRepresentative 法定代表人
 * @param principal 主要负责人
 * @param phone telephone
 * @param address address
 * @param location coordinates
 * @param parentCompany credit code of the parent company
 * @param status whether it operates
 * @param licences licences
 * @param registeredOn the day from which it is on the register
 * @param effectiveOn of a change: since when it holds; today if not given
 * @param reason of a change: why
 */
public record EnterpriseRequest(
    @NotNull CreditCode creditCode,
    @NotBlank @Size(max = 200) String name,
    @NotNull DivisionCode division,
    @NotNull SupervisedSector sector,
    @NotBlank String industry,
    @NotNull RiskLevel riskLevel,
    @NotNull @Min(0) @Max(10_000_000) Integer employees,
    @Size(max = 100) String legalRepresentative,
    @Size(max = 100) String principal,
    @Size(max = 100) String phone,
    @Size(max = 500) String address,
    LocationRequest location,
    CreditCode parentCompany,
    @NotNull OperatingStatus status,
    @Size(max = 100) List<LicenceRequest> licences,
    @NotNull LocalDate registeredOn,
    LocalDate effectiveOn,
    @Size(max = 2000) String reason) {

  /**
   * 坐标.
   *
   * @param longitude degrees
   * @param latitude degrees
   */
  public record LocationRequest(
      @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 15)
          BigDecimal longitude,
      @NotNull @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 3, fraction = 15)
          BigDecimal latitude) {}

  /**
   * 许可证.
   *
   * @param kind what it permits; 其他 if not given
   * @param number number of the licence
   * @param issuer 发证机关
   * @param scope 许可范围
   * @param validFrom first day on which it is valid
   * @param validUntil last day on which it is valid
   * @param state whether the issuer let it stand; 有效 if not given
   */
  public record LicenceRequest(
      LicenceKind kind,
      @NotBlank @Size(max = 200) String number,
      @Size(max = 200) String issuer,
      @Size(max = 2000) String scope,
      LocalDate validFrom,
      LocalDate validUntil,
      Licence.State state) {

    Licence toLicence() {
      return new Licence(
          kind == null ? LicenceKind.OTHER : kind,
          number,
          orEmpty(issuer),
          orEmpty(scope),
          Optional.ofNullable(validFrom),
          Optional.ofNullable(validUntil),
          state == null ? Licence.State.IN_FORCE : state);
    }
  }

  /** Since when a change holds, and why. */
  ChangeNote note() {
    return new ChangeNote(Optional.ofNullable(effectiveOn), orEmpty(reason));
  }

  Enterprise toEnterprise(UUID id, long revision, Industries industries) {
    if (creditCode.equals(parentCompany)) {
      throw Problem.invalid(
          List.of(
              FieldError.of(
                  "/parentCompany",
                  FieldError.Code.INVALID_VALUE,
                  Map.of("rule", "NOT_ITS_OWN_PARENT"))));
    }
    return new Enterprise(
        id,
        creditCode,
        name,
        division,
        sector,
        industry(industries),
        riskLevel,
        employees,
        orEmpty(legalRepresentative),
        orEmpty(principal),
        orEmpty(phone),
        orEmpty(address),
        Optional.ofNullable(location)
            .map(point -> new GeoPoint(point.longitude(), point.latitude())),
        Optional.ofNullable(parentCompany),
        status,
        licences == null ? List.of() : licences.stream().map(LicenceRequest::toLicence).toList(),
        registeredOn,
        revision);
  }

  private Industry industry(Industries industries) {
    return industries
        .find(industry)
        .orElseThrow(
            () ->
                Problem.invalid(
                    List.of(
                        FieldError.of(
                            "/industry",
                            FieldError.Code.INVALID_VALUE,
                            Map.of("rule", "INDUSTRY_OF_GBT_4754")))));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }
}
