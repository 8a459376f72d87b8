package org.anjian.rest.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anjian.enforcement.HearingTermination;
import org.anjian.enforcement.NoPenaltyGround;
import org.anjian.enforcement.PoliceOutcome;

/** 终结请求: what is sent for the acts by which a case ends without a penalty, or takes longer. */
public final class CaseEndRequests {

  private CaseEndRequests() {}

  /** 延长办案期限. */
  public record ExtensionRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String approver,
      @NotBlank @Size(max = 4000) String reason) {}

  /** 终止听证. */
  public record HearingTerminationRequest(
      @NotNull LocalDate date,
      @NotNull HearingTermination.Ground ground,
      @NotBlank @Size(max = 4000) String note) {}

  /** 不予行政处罚决定; what was done to educate may be left out where there was no violation. */
  public record NoPenaltyRequest(
      @NotNull LocalDate date,
      @NotNull NoPenaltyGround ground,
      @NotBlank @Size(max = 20000) String findings,
      @Size(max = 4000) String education) {}

  /** 移送有管辖权的部门. */
  public record AgencyTransferRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String receiver,
      @NotBlank @Size(max = 4000) String reason) {}

  /** 终止调查. */
  public record TerminationRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 4000) String reason) {}

  /** 移送涉嫌犯罪案件的书面报告. */
  public record TransferReportRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String offence,
      @NotBlank @Size(max = 20000) String report) {}

  /** 批准或者不批准移送. */
  public record TransferApprovalRequest(
      @NotNull LocalDate date,
      @NotNull Boolean approved,
      @NotBlank @Size(max = 4000) String reason) {}

  /** 移送公安机关. */
  public record TransferRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String receiver,
      @NotEmpty List<@NotBlank @Size(max = 200) String> materials) {}

  /** 公安、司法机关的答复. */
  public record PoliceAnswerRequest(
      @NotNull LocalDate date,
      @NotNull PoliceOutcome outcome,
      @NotBlank @Size(max = 4000) String reference) {}
}
