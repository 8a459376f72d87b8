package org.anjian.rest.enforcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.anjian.enforcement.DeliveryFacts;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.DocumentDelivery;

/** 决定之后的请求: what is sent for the acts that follow a penalty besides its payment. */
public final class CaseAftermathRequests {

  private CaseAftermathRequests() {}

  /** 公开处罚信息. */
  public record PublicationRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 1000) String place) {}

  /** 报上级备案. */
  public record UpwardReportRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String receiver) {}

  /**
   * 催告.
   *
   * @param mode given if it was handed over on the same day; any other delivery is recorded by
   *     itself
   * @param receiver who received it then
   */
  public record DemandRequest(
      @NotNull LocalDate date, DeliveryMode mode, @Size(max = 200) String receiver) {

    Optional<DocumentDelivery> handedOver() {
      return Optional.ofNullable(mode)
          .map(
              given ->
                  new DocumentDelivery(
                      date, given, DeliveryRequest.orEmpty(receiver), DeliveryFacts.none()));
    }
  }

  /** 申请人民法院强制执行. */
  public record CourtApplicationRequest(
      @NotNull LocalDate date, @NotBlank @Size(max = 200) String court) {}

  /** 法院是否受理. */
  public record CourtAnswerRequest(
      @NotNull LocalDate date,
      @NotNull Boolean accepted,
      @NotBlank @Size(max = 4000) String reference) {}
}
