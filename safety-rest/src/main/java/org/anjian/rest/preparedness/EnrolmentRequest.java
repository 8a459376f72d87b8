package org.anjian.rest.preparedness;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.division.DivisionCode;
import org.anjian.preparedness.RunZeroAccident;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 零事故创建报名, for this year.
 *
 * @param category who it is
 * @param enterpriseId an enterprise's identity; for ENTERPRISE
 * @param division code of the village or community, or the place of an institution
 * @param code an institution's credit code, or what people call it by
 * @param name an institution's name
 */
public record EnrolmentRequest(
    @NotNull ZeroAccidentEnrolment.Category category,
    UUID enterpriseId,
    DivisionCode division,
    @Size(min = 1, max = 40) String code,
    @Size(min = 1, max = 200) String name) {

  /**
   * Enrols it.
   *
   * @throws Problem INVALID_REQUEST naming what the category needs
   */
  ZeroAccidentEnrolment enrol(RunZeroAccident program, Actor actor) {
    return switch (category) {
      case ENTERPRISE -> {
        need("/enterpriseId", enterpriseId);
        yield program.enrolEnterprise(actor, enterpriseId);
      }
      case VILLAGE, COMMUNITY -> {
        need("/division", division);
        yield program.enrolPlace(actor, category, division);
      }
      case INSTITUTION -> {
        need("/division", division, "/code", code, "/name", name);
        yield program.enrolInstitution(actor, code.strip(), name.strip(), division);
      }
    };
  }

  private static void need(Object... pairs) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] == null) {
        errors.add(FieldError.of((String) pairs[i], FieldError.Code.REQUIRED));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
