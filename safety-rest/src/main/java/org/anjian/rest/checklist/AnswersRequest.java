package org.anjian.rest.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.anjian.checklist.AnswerChecklist;
import org.anjian.checklist.Conformity;
import org.anjian.hazard.HazardLevel;

/**
 * 检查表填写请求: what is not mentioned stays as it was.
 *
 * @param answers what was found
 * @param asHazards whether what is not in order becomes hazards now
 */
public record AnswersRequest(
    @NotNull @Size(max = 2000) List<AnswerRequest> answers, Boolean asHazards) {

  /**
   * 一项.
   *
   * @param indicator number of the indicator
   * @param conformity what was found
   * @param remark what there is to add
   * @param description how the finding is worded; left out: as the indicator proposes
   * @param level the grade of the finding; left out: as the indicator proposes
   */
  public record AnswerRequest(
      @NotBlank @Size(max = 40) String indicator,
      @NotNull Conformity conformity,
      @Size(max = 1000) String remark,
      @Size(max = 2000) String description,
      HazardLevel level) {}

  List<AnswerChecklist.Entry> toEntries() {
    return answers.stream()
        .map(
            one ->
                new AnswerChecklist.Entry(
                    one.indicator(),
                    one.conformity(),
                    one.remark() == null ? "" : one.remark(),
                    Optional.ofNullable(one.description()).map(String::strip),
                    Optional.ofNullable(one.level())))
        .toList();
  }
}
