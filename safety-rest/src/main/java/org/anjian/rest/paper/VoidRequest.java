package org.anjian.rest.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentNumber;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 作废请求.
 *
 * @param division the county
 * @param number the number, such as （翼）应急罚〔2026〕3号
 * @param reason why
 */
public record VoidRequest(
    @NotNull DivisionCode division,
    @NotBlank @Size(max = 60) String number,
    @NotBlank @Size(max = 2000) String reason) {

  DocumentNumber toNumber() {
    try {
      return DocumentNumber.parse(number);
    } catch (IllegalArgumentException e) {
      Problem unreadable =
          Problem.invalid(
              List.of(FieldError.of("/number", FieldError.Code.INVALID_VALUE, Map.of())));
      unreadable.initCause(e);
      throw unreadable;
    }
  }
}
