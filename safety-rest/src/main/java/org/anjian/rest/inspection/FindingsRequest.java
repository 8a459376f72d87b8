package org.anjian.rest.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.hazard.RemedyHazards;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 检查发现请求.
 *
 * @param findings what was found, at least one thing
 */
public record FindingsRequest(@NotEmpty @Size(max = 500) List<FindingRequest> findings) {

  /**
   * 检查发现.
   *
   * @param description what is wrong
   * @param level general or major
   * @param indicator the item of the catalogue by which it was judged
   */
  public record FindingRequest(
      @NotBlank @Size(max = 2000) String description,
      @NotNull HazardLevel level,
      IndicatorRequest indicator) {}

  /**
   * 检查指标.
   *
   * @param code number of the indicator
   * @param edition its edition
   */
  public record IndicatorRequest(
      @NotBlank @Size(max = IndicatorRef.LONGEST) String code,
      @NotNull @Min(1) @Max(1_000_000) Integer edition) {

    private IndicatorRef toRef() {
      if (!IndicatorRef.isCode(code)) {
        throw Problem.invalid(
            List.of(
                FieldError.of(
                    "/findings/indicator/code",
                    FieldError.Code.INVALID_VALUE,
                    Map.of("rule", "INDICATOR_CODE"))));
      }
      return new IndicatorRef(code, edition);
    }
  }

  List<RemedyHazards.Finding> toFindings() {
    return findings.stream()
        .map(
            finding ->
                new RemedyHazards.Finding(
                    finding.description().strip(),
                    finding.level(),
                    Optional.ofNullable(finding.indicator()).map(IndicatorRequest::toRef)))
        .toList();
  }
}
