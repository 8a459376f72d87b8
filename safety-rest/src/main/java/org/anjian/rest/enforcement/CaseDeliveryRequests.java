package org.anjian.rest.enforcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.DeliveredPaper;
import org.anjian.enforcement.DeliveryMode;

/** 送达请求: what is sent for these acts. */
public final class CaseDeliveryRequests {

  private CaseDeliveryRequests() {}

  /** 送达地址确认书; without electronic address only by hand and post. */
  public record AddressConfirmationRequest(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 200) String signer,
      @NotBlank @Size(max = 200) String address,
      @Size(max = 200) String electronicAddress) {}

  /** 送达经过. */
  public record AttemptRequest(
      @NotNull LocalDate date,
      @NotNull DeliveredPaper paper,
      @NotNull DeliveryMode mode,
      @NotNull CaseDelivery.Attempt.Outcome outcome,
      @NotBlank @Size(max = 4000) String note) {}

  /**
   * 其他文书送达.
   *
   * @param title name and number of a paper that not every case has
   */
  public record PaperDeliveryRequest(
      @NotNull DeliveredPaper paper,
      @Size(max = 200) String title,
      @NotNull @Valid DeliveryRequest delivery) {}
}
