package org.anjian.rest.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.people.Officer;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 执法人员登记请求: the entry as it shall be.
 *
 * @param certificateNumber 执法证号
 * @param name name
 * @param unit the unit in which the officer serves
 * @param division division of the agency
 * @param issuedOn first day of the certificate
 * @param validUntil last day of the certificate
 * @param partyMember 中共党员; false when left out
 */
public record OfficerRequest(
    @NotBlank @Size(max = 50) String certificateNumber,
    @NotBlank @Size(max = 100) String name,
    @Size(max = 100) String unit,
    @NotNull DivisionCode division,
    @NotNull LocalDate issuedOn,
    @NotNull LocalDate validUntil,
    Boolean partyMember) {

  Officer toOfficer(UUID id, long revision) {
    if (validUntil.isBefore(issuedOn)) {
      throw Problem.invalid(
          List.of(
              FieldError.of(
                  "/validUntil",
                  FieldError.Code.INVALID_VALUE,
                  Map.of("rule", "NOT_BEFORE_ISSUE"))));
    }
    return new Officer(
        id,
        certificateNumber.strip(),
        name.strip(),
        unit == null ? "" : unit.strip(),
        division,
        issuedOn,
        validUntil,
        Boolean.TRUE.equals(partyMember),
        revision);
  }
}
