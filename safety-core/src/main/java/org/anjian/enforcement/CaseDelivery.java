package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 送达行为: the deliveries of a case beside those of the notice and the decision, and what led up to
 * them.
 */
public sealed interface CaseDelivery extends CaseAct {

  /**
   * What reaches the bureau days later is recorded when it does: a delivery is on record from the
   * day on which it counts, even if something else was done meanwhile.
   */
  @Override
  default LocalDate notBefore(EnforcementCase before) {
    return before.filing().date();
  }

  /**
   * 送达地址确认书 (安全生产违法行为行政处罚办法(2025) 第67条): the party agrees how it is reached.
   *
   * @param date day of the signature
   * @param signer who signed
   * @param address the address
   * @param electronicAddress fax, e-mail or the like, empty where it did not agree to any
   */
  record AddressConfirmation(
      LocalDate date, String signer, String address, String electronicAddress)
      implements CaseDelivery {
    public AddressConfirmation {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(signer, "signer");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(electronicAddress, "electronicAddress");
    }

    @Override
    public ActKind kind() {
      return ActKind.ADDRESS_CONFIRMATION;
    }
  }

  /**
   * 送达经过: a delivery that failed, or that is under way.
   *
   * @param date day
   * @param paper which paper
   * @param mode how
   * @param outcome what came of it
   * @param note what happened: number of the mail, who was there, what was said
   */
  record Attempt(
      LocalDate date, DeliveredPaper paper, DeliveryMode mode, Outcome outcome, String note)
      implements CaseDelivery {

    /** 结果. */
    public enum Outcome {
      /** 已发出: posted, entrusted or announced, and not yet delivered. */
      UNDER_WAY,
      /** 无人接收. */
      ABSENT,
      /** 拒收. */
      REFUSED,
      /** 退回. */
      RETURNED,
      /** 地址不存在或者已迁出. */
      MOVED
    }

    public Attempt {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(paper, "paper");
      Objects.requireNonNull(mode, "mode");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public ActKind kind() {
      return ActKind.DELIVERY_ATTEMPT;
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      LocalDate issuedOn =
          paper
              .issuedOn(before)
              .orElseThrow(
                  () ->
                      Refusal.of(
                          RefusalCode.OUT_OF_SEQUENCE,
                          Map.of(
                              "case", before.number().toString(),
                              "stage", before.stage(),
                              "act", kind(),
                              "paper", paper),
                          Procedure.DELIVER));
      if (date.isBefore(issuedOn)) {
        throw Refusal.of(
            RefusalCode.DATE_BEFORE_CAUSE,
            Map.of("field", "date", "value", date, "cause", issuedOn),
            mode.basis(date));
      }
    }
  }

  /**
   * 其他文书送达: any paper but the notice and the decision, which have acts of their own.
   *
   * @param date day on which it counts as delivered
   * @param paper which paper
   * @param title its name and number, where it is another than those that a case always has
   * @param delivery how
   */
  record Delivery(LocalDate date, DeliveredPaper paper, String title, DocumentDelivery delivery)
      implements CaseDelivery {
    public Delivery {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(paper, "paper");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(delivery, "delivery");
    }

    @Override
    public ActKind kind() {
      return ActKind.DOCUMENT_DELIVERY;
    }

    @Override
    public Optional<DocumentDelivery> delivered() {
      return Optional.of(delivery);
    }

    @Override
    public void checkAgainst(EnforcementCase before, Procedure procedure) {
      if (paper == DeliveredPaper.PENALTY_NOTICE || paper == DeliveredPaper.DECISION) {
        throw new IllegalArgumentException("this paper has an act of its own: " + paper);
      }
      if (paper == DeliveredPaper.OTHER && title.isBlank()) {
        throw Procedure.missing("title", Procedure.DELIVER);
      }
      if (paper != DeliveredPaper.OTHER && before.deliveries().isDelivered(paper)) {
        throw before.alreadyDelivered(paper);
      }
      delivery.checkAgainst(before, paper, date, procedure);
    }
  }
}
