package org.anjian.rest.enforcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anjian.enforcement.CaseExecution;
import org.anjian.money.Yuan;

/** 执行请求: what is sent for these acts. */
public final class CaseExecutionRequests {

  private CaseExecutionRequests() {}

  /** 理由. */
  public record ReasonRequest(@NotNull LocalDate date, @NotBlank @Size(max = 4000) String reason) {}

  /** 加处罚款决定; the amount is computed. */
  public record SurchargeRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String toldIn) {}

  /** 催告后的陈述申辩. */
  public record DemandStatementRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 20000) String content,
      @NotBlank @Size(max = 20000) String review) {}

  /** 执行协议; without a reduction of the surcharge no remedial steps are needed. */
  public record AgreementRequest(
      @NotNull LocalDate date,
      @NotEmpty List<CaseRequests.@Valid InstalmentRequest> instalments,
      Yuan waivedYuan,
      @Size(max = 4000) String remedy) {}

  /** 经过. */
  public record NoteRequest(@NotNull LocalDate date, @NotBlank @Size(max = 4000) String note) {}

  /** 停止、中止执行. */
  public record StayRequest(
      @NotNull LocalDate date,
      @NotNull CaseExecution.ExecutionStay.Ground ground,
      @NotBlank @Size(max = 4000) String note) {}

  /** 终结执行. */
  public record EndRequest(
      @NotNull LocalDate date,
      @NotNull CaseExecution.ExecutionEnd.Ground ground,
      @NotBlank @Size(max = 4000) String note) {}

  /** 当场收缴罚款. */
  public record SpotCollectionRequest(
      @NotNull LocalDate date,
      @NotNull Yuan amountYuan,
      @NotNull CaseExecution.SpotCollection.Ground ground,
      @NotBlank @Size(max = 200) String receipt,
      @Size(max = 4000) String circumstances,
      LocalDate ashoreOn) {}

  /** 交至机关. */
  public record HandoverRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String receivedBy) {}

  /** 缴付银行. */
  public record DepositRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String reference) {}

  /** 裁定. */
  public record RulingRequest(
      @NotNull LocalDate date,
      @NotNull Boolean allowed,
      @NotBlank @Size(max = 4000) String reference) {}

  /** 向上一级法院申请复议. */
  public record ObjectionRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String court) {}
}
