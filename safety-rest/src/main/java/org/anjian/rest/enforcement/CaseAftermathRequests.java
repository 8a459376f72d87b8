package org.anjian.rest.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 决定之后的请求: what is sent for the acts that follow a penalty besides its payment. */
public final class CaseAftermathRequests {

  private CaseAftermathRequests() {}

  /** 公开处罚信息. */
  public record PublicationRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 1000) String place) {}

  /** 报上级备案. */
  public record UpwardReportRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String receiver) {}

  /** 申请人民法院强制执行. */
  public record CourtApplicationRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String court) {}

  /** 法院是否受理. */
  public record CourtAnswerRequest(
      @NotNull LocalDate date,
      @NotNull Boolean accepted,
      @NotBlank @Size(max = 4000) String reference) {}
}
