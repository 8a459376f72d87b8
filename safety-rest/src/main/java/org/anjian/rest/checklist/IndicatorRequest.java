package org.anjian.rest.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.checklist.Category;
import org.anjian.checklist.CheckFrequency;
import org.anjian.checklist.Checker;
import org.anjian.checklist.Indicator;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.HazardLevel;
import org.anjian.hazard.IndicatorRef;
import org.anjian.law.ProvisionName;
import org.anjian.law.ProvisionRef;
import org.anjian.rest.problem.FieldError;
import org.anjian.rest.problem.Problem;

/**
 * 指标发布请求: an edition as it shall be.
 *
 * @param code number of the indicator
 * @param effectiveFrom first day on which the edition is in force
 * @param sectors the sectors to which it applies; none: all
 * @param category names joined by slashes
 * @param content what must be in order
 * @param method how it is looked at
 * @param finding what is proposed to be written down where it is not in order
 * @param articles the articles that require it
 * @param basisText the basis in words, for what the law book does not have
 * @param level the grade that is proposed
 * @param frequency how often
 * @param checkers who looks at it as a matter of routine
 * @param violation the penal clause to which it leads
 * @param keywords further words by which it is found
 */
public record IndicatorRequest(
    @NotBlank @Size(max = IndicatorRef.LONGEST) String code,
    @NotNull LocalDate effectiveFrom,
    @Size(max = 24) List<SupervisedSector> sectors,
    @NotBlank @Size(max = 500) String category,
    @NotBlank @Size(max = 2000) String content,
    @Size(max = 2000) String method,
    @Size(max = 2000) String finding,
    @Size(max = 30) List<ProvisionRef> articles,
    @Size(max = 2000) String basisText,
    @NotNull HazardLevel level,
    @NotNull CheckFrequency frequency,
    @NotEmpty @Size(max = 4) List<Checker> checkers,
    ProvisionName violation,
    @Size(max = 30) List<String> keywords) {

  Indicator toIndicator() {
    List<FieldError> errors = new ArrayList<>();
    if (!IndicatorRef.isCode(code)) {
      errors.add(wrong("/code", "INDICATOR_CODE"));
    }
    Optional<Category> place = Category.read(category);
    if (place.isEmpty()) {
      errors.add(wrong("/category", "CATEGORY_PATH"));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
    return new Indicator(
        new IndicatorRef(code, 1),
        effectiveFrom,
        sectors == null || sectors.isEmpty() ? Set.of() : EnumSet.copyOf(sectors),
        place.orElseThrow(),
        content,
        orEmpty(method),
        orEmpty(finding),
        articles == null ? List.of() : articles,
        orEmpty(basisText),
        level,
        frequency,
        EnumSet.copyOf(checkers),
        Optional.ofNullable(violation),
        keywords == null ? List.of() : keywords);
  }

  private static FieldError wrong(String pointer, String rule) {
    return FieldError.of(pointer, FieldError.Code.INVALID_VALUE, Map.of("rule", rule));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }
}
