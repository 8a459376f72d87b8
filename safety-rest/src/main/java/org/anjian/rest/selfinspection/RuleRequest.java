package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;
import org.anjian.selfinspection.CadenceRule;
import org.anjian.selfinspection.CheckKind;

/**
 * 自查频次规则请求.
 *
 * @param division for the enterprises of which division
 * @param kind which rhythm
 * @param sector for this sector only
 * @param riskLevel for this risk grade only
 * @param enterpriseId for this enterprise only
 * @param required whether it is demanded; true when left out
 * @param dueDays days after the period in which an entry is in time
 * @param graceDays days after that in which it is late
 * @param backfillDays days after that in which it is back-filled
 * @param from first day, today or later
 * @param until last day, if it ends
 * @param note the document that says so
 */
public record RuleRequest(
    @NotNull DivisionCode division,
    @NotNull CheckKind kind,
    SupervisedSector sector,
    RiskLevel riskLevel,
    UUID enterpriseId,
    Boolean required,
    @NotNull @Min(0) @Max(CadenceRule.MOST_DAYS) Integer dueDays,
    @NotNull @Min(0) @Max(CadenceRule.MOST_DAYS) Integer graceDays,
    @NotNull @Min(0) @Max(CadenceRule.MOST_BACKFILL_DAYS) Integer backfillDays,
    @NotNull LocalDate from,
    LocalDate until,
    @Size(max = 500) String note) {

  /**
   * The rule.
   *
   * @throws Problem INVALID_REQUEST for what does not go together
   */
  CadenceRule toRule(UUID id) {
    List<FieldError> errors = new ArrayList<>();
    if (!kind.hasItems() && dueDays == 0) {
      errors.add(
          FieldError.of(
              "/dueDays",
              FieldError.Code.OUT_OF_RANGE,
              Map.of("min", 1, "max", CadenceRule.MOST_DAYS)));
    }
    if (until != null && until.isBefore(from)) {
      errors.add(FieldError.of("/until", FieldError.Code.INVALID_VALUE));
    }
    if (enterpriseId != null && (sector != null || riskLevel != null)) {
      errors.add(FieldError.of("/enterpriseId", FieldError.Code.INVALID_VALUE));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new CadenceRule(
        id,
        division,
        kind,
        Optional.ofNullable(sector),
        Optional.ofNullable(riskLevel),
        Optional.ofNullable(enterpriseId),
        !Boolean.FALSE.equals(required),
        dueDays,
        graceDays,
        backfillDays,
        from,
        Optional.ofNullable(until),
        note == null ? "" : note.strip(),
        0);
  }
}
