package org.anjian.rest.selfinspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.hazard.HazardLevel;
import org.anjian.selfinspection.CheckKind;
import org.anjian.selfinspection.ItemSheet;
import org.anjian.selfinspection.SelfCheck;
import org.anjian.selfinspection.SubmitSelfCheck;

/**
 * 自查提交.
 *
 * @param enterpriseId whose
 * @param kind DAILY or TEN_DAY
 * @param day a day of the period
 * @param sheetId the items that were looked at
 * @param inspector who looked
 * @param startedAt when it began, as the device says; may be left out
 * @param finishedAt when it ended, as the device says; may be left out
 * @param answers an answer to each item
 */
public record CheckRequest(
    @NotNull UUID enterpriseId,
    @NotNull CheckKind kind,
    @NotNull LocalDate day,
    @NotNull UUID sheetId,
    @NotBlank @Size(max = 50) String inspector,
    OffsetDateTime startedAt,
    OffsetDateTime finishedAt,
    @NotEmpty @Size(max = ItemSheet.MOST_ITEMS) List<AnswerRequest> answers) {

  /**
   * 答复.
   *
   * @param itemId the item
   * @param outcome what was seen
   * @param remark what is said to it; needed for a problem
   * @param level how grave a problem is; GENERAL when left out
   * @param photos up to nine photos
   * @param answeredAt when, as the device says
   */
  public record AnswerRequest(
      @NotBlank String itemId,
      @NotNull SelfCheck.Outcome outcome,
      @Size(max = 1000) String remark,
      HazardLevel level,
      @Size(max = 9) List<PhotoRequest> photos,
      OffsetDateTime answeredAt) {

    SubmitSelfCheck.Given toGiven() {
      return new SubmitSelfCheck.Given(
          itemId,
          outcome,
          remark == null ? "" : remark.strip(),
          level == null ? HazardLevel.GENERAL : level,
          photos == null ? List.of() : photos.stream().map(PhotoRequest::toPhoto).toList(),
          Optional.ofNullable(answeredAt).map(OffsetDateTime::toInstant));
    }
  }

  SubmitSelfCheck.Submission toSubmission() {
    return new SubmitSelfCheck.Submission(
        enterpriseId,
        kind,
        day,
        sheetId,
        answers.stream().map(AnswerRequest::toGiven).toList(),
        inspector.strip(),
        Optional.ofNullable(startedAt).map(OffsetDateTime::toInstant),
        Optional.ofNullable(finishedAt).map(OffsetDateTime::toInstant));
  }
}
