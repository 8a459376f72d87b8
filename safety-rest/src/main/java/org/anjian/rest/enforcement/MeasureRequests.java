package org.anjian.rest.enforcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.anjian.document.DocumentNumber;
import org.anjian.enforcement.CaseRecusal;
import org.anjian.enforcement.CaseSupply;
import org.anjian.enforcement.LiftGround;
import org.anjian.enforcement.RegistrationDisposalWay;
import org.anjian.enforcement.SeizureDisposalWay;
import org.anjian.rest.enforcement.InvestigationRequests.ApprovalRequest;
import org.anjian.rest.enforcement.InvestigationRequests.AttendanceRequest;
import org.anjian.rest.enforcement.InvestigationRequests.ItemRequest;

/** 措施请求: what is sent for what holds property, cuts supply, and for who stands back. */
public final class MeasureRequests {

  private MeasureRequests() {}

  /** 先行登记保存证据; without approval it says why it could not wait. */
  public record RegistrationRequest(
      @NotNull LocalDate date,
      @NotNull OffsetDateTime at,
      @Valid ApprovalRequest approval,
      @Size(max = 2000) String urgency,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 2000) String reason,
      @NotEmpty List<@Valid ItemRequest> items,
      Boolean inPlace,
      @NotBlank @Size(max = 400) String location,
      @NotNull @Valid AttendanceRequest attendance) {}

  /** 处理先行登记保存的证据. */
  public record RegistrationDisposalRequest(
      @NotNull LocalDate date,
      @NotNull DocumentNumber registration,
      @NotNull RegistrationDisposalWay way,
      @NotBlank @Size(max = 200) String approver,
      @Size(max = 4000) String note) {}

  /** 查封、扣押; without approval it says why it could not wait. */
  public record SeizureRequest(
      @NotNull LocalDate date,
      @NotNull OffsetDateTime at,
      Boolean sealing,
      @Valid ApprovalRequest approval,
      @Size(max = 2000) String urgency,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 4000) String reason,
      @NotBlank @Size(max = 2000) String basis,
      @NotEmpty List<@Valid ItemRequest> items,
      @NotNull @Min(1) @Max(60) Integer days,
      @NotBlank @Size(max = 400) String location,
      @NotBlank @Size(max = 200) String custodian,
      @NotNull @Valid AttendanceRequest attendance,
      @Size(max = 4000) String heard) {}

  /** 延长查封、扣押期限. */
  public record SeizureExtensionRequest(
      @NotNull LocalDate date,
      @NotNull DocumentNumber seizure,
      @NotNull @Min(1) @Max(60) Integer days,
      @NotBlank @Size(max = 200) String approver,
      @NotBlank @Size(max = 4000) String reason) {}

  /** 查封、扣押处理决定. */
  public record SeizureDisposalRequest(
      @NotNull LocalDate date,
      @NotNull DocumentNumber seizure,
      @NotNull SeizureDisposalWay way,
      LiftGround ground,
      @NotBlank @Size(max = 200) String approver,
      @Size(max = 4000) String note) {}

  /** 紧急措施报告补批. */
  public record RatificationRequest(
      @NotNull LocalDate date,
      @NotNull DocumentNumber measure,
      @NotNull OffsetDateTime reportedAt,
      @NotBlank @Size(max = 200) String approver,
      @NotNull Boolean approved,
      @NotBlank @Size(max = 4000) String reason) {}

  /** 退还财物、启封. */
  public record ReturnRequest(
      @NotNull LocalDate date,
      @NotNull DocumentNumber measure,
      @NotBlank @Size(max = 200) String receiver,
      @Size(max = 2000) String note) {}

  /** 停止供电、供应民用爆炸物品. */
  public record CutRequest(
      @NotNull LocalDate date,
      @NotNull CaseSupply.Supply supply,
      @NotNull UUID leadOfficerId,
      @NotNull UUID assistingOfficerId,
      @NotBlank @Size(max = 64) String order,
      @NotBlank @Size(max = 4000) String refusal,
      @NotBlank @Size(max = 4000) String danger,
      @NotBlank @Size(max = 4000) String safely,
      @NotNull @Valid ApprovalRequest approval,
      @NotBlank @Size(max = 200) String supplier,
      OffsetDateTime noticedAt,
      @Size(max = 2000) String emergency,
      @NotNull OffsetDateTime at) {}

  /** 恢复供应. */
  public record RestorationRequest(
      @NotNull LocalDate date,
      @NotNull DocumentNumber cut,
      @NotBlank @Size(max = 4000) String reason) {}

  /** 申请回避、自行回避. */
  public record RecusalRequest(
      @NotNull LocalDate date,
      @NotNull CaseRecusal.Whom whom,
      UUID officerId,
      @NotBlank @Size(max = 200) String name,
      @NotNull CaseRecusal.By by,
      @NotBlank @Size(max = 4000) String reason) {}

  /** 回避决定. */
  public record RecusalDecisionRequest(
      @NotNull LocalDate date,
      @NotNull @Min(1) Integer request,
      @NotNull Boolean granted,
      @NotNull CaseRecusal.Decider decider,
      @NotBlank @Size(max = 200) String decidedBy,
      @NotBlank @Size(max = 4000) String reason,
      UUID replacementId) {}
}
