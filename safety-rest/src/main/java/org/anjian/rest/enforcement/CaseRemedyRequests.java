package org.anjian.rest.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.enforcement.PaymentKind;
import org.anjian.enforcement.RemedyOutcome;
import org.anjian.enforcement.RemedyResult;
import org.anjian.law.OtherPenalty;
import org.anjian.money.Yuan;

/** 救济请求: what is sent for these acts. */
public final class CaseRemedyRequests {

  private CaseRemedyRequests() {}

  /** 申请行政复议. */
  public record ReconsiderationRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String authority,
      Boolean throughBureau,
      @NotBlank @Size(max = 4000) String request) {}

  /** 是否受理; the day of the copy starts the time for the answer. */
  public record AcceptanceRequest(
      @NotNull LocalDate date,
      @NotNull Boolean accepted,
      Boolean simple,
      LocalDate copyReceivedOn,
      @NotBlank @Size(max = 4000) String reference) {}

  /** 答复. */
  public record AnswerRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 20000) String content) {}

  /** 提起行政诉讼; the day of the complaint starts the time for the defence. */
  public record SuitRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String court,
      LocalDate complaintReceivedOn,
      @NotBlank @Size(max = 200) String reference) {}

  /** 理由. */
  public record ReasonRequest(@NotNull LocalDate date, @NotBlank @Size(max = 4000) String reason) {}

  /** 退还. */
  public record RefundRequest(
      @NotNull LocalDate date,
      @NotNull Yuan amountYuan,
      @NotNull PaymentKind kind,
      @Size(max = 200) String reference) {}

  /**
   * 处理结果.
   *
   * @param fineYuan the fine that is left, where the outcome changes the penalty
   * @param otherPenalties what else is left then; null for none
   */
  public record ResultRequest(
      @NotNull LocalDate date,
      @NotNull RemedyOutcome outcome,
      Yuan fineYuan,
      List<OtherPenalty> otherPenalties,
      Boolean renewalOrdered,
      LocalDate renewBy,
      Boolean againstThirdParty,
      @NotBlank @Size(max = 4000) String reference) {

    RemedyResult toResult() {
      return result(
          outcome, fineYuan, otherPenalties, renewalOrdered, renewBy, againstThirdParty, reference);
    }
  }

  /** 判决、裁定: a result, and whether it is in effect. */
  public record JudgmentRequest(
      @NotNull LocalDate date,
      @NotNull Boolean effective,
      @NotNull RemedyOutcome outcome,
      Yuan fineYuan,
      List<OtherPenalty> otherPenalties,
      Boolean renewalOrdered,
      LocalDate renewBy,
      Boolean againstThirdParty,
      @NotBlank @Size(max = 4000) String reference) {

    RemedyResult toResult() {
      return result(
          outcome, fineYuan, otherPenalties, renewalOrdered, renewBy, againstThirdParty, reference);
    }
  }

  private static RemedyResult result(
      RemedyOutcome outcome,
      Yuan fine,
      List<OtherPenalty> otherPenalties,
      Boolean renewalOrdered,
      LocalDate renewBy,
      Boolean againstThirdParty,
      String reference) {
    return new RemedyResult(
        outcome,
        Optional.ofNullable(fine),
        otherPenalties == null ? List.of() : otherPenalties,
        Boolean.TRUE.equals(renewalOrdered),
        Optional.ofNullable(renewBy),
        Boolean.TRUE.equals(againstThirdParty),
        reference);
  }
}
