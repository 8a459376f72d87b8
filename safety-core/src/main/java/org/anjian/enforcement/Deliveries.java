package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 送达一览: what was delivered in a case, how, and what failed; read off its acts. */
public final class Deliveries {

  /**
   * 一件文书的送达.
   *
   * @param paper which
   * @param title its name and number where it is another one
   * @param issuedOn from which day it could be delivered
   * @param countsOn the day on which it counts as delivered; empty while it was not
   * @param delivery how; empty while it was not
   * @param attempts what failed or is under way, in order
   */
  public record Entry(
      DeliveredPaper paper,
      String title,
      LocalDate issuedOn,
      Optional<LocalDate> countsOn,
      Optional<DocumentDelivery> delivery,
      List<CaseDelivery.Attempt> attempts) {
    public Entry {
      Objects.requireNonNull(paper, "paper");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(issuedOn, "issuedOn");
      Objects.requireNonNull(countsOn, "countsOn");
      Objects.requireNonNull(delivery, "delivery");
      attempts = List.copyOf(attempts);
    }
  }

  private final EnforcementCase of;

  Deliveries(EnforcementCase of) {
    this.of = of;
  }

  /**
   * The papers that were issued and must be delivered, delivered or not, and the others that were.
   */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (DeliveredPaper paper : DeliveredPaper.values()) {
      if (paper == DeliveredPaper.OTHER) {
        of.round().stream()
            .filter(CaseDelivery.Delivery.class::isInstance)
            .map(CaseDelivery.Delivery.class::cast)
            .filter(one -> one.paper() == paper)
            .forEach(one -> entries.add(entry(paper, one.title(), Optional.of(one))));
      } else {
        paper.issuedOn(of).ifPresent(day -> entries.add(entry(paper, "", act(paper))));
      }
    }
    return List.copyOf(entries);
  }

  private Entry entry(DeliveredPaper paper, String title, Optional<CaseAct> act) {
    return new Entry(
        paper,
        title,
        paper.issuedOn(of).orElseThrow(),
        act.map(CaseAct::date),
        act.flatMap(CaseAct::delivered),
        attempts(paper));
  }

  private List<CaseDelivery.Attempt> attempts(DeliveredPaper paper) {
    return of.round().stream()
        .filter(CaseDelivery.Attempt.class::isInstance)
        .map(CaseDelivery.Attempt.class::cast)
        .filter(one -> one.paper() == paper)
        .toList();
  }

  /** The act by which a paper was delivered. */
  Optional<CaseAct> act(DeliveredPaper paper) {
    return of.round().stream().filter(act -> delivers(act, paper)).reduce((one, later) -> later);
  }

  private boolean delivers(CaseAct act, DeliveredPaper paper) {
    return switch (paper) {
      case PENALTY_NOTICE -> act.is(ActKind.NOTICE_DELIVERY);
      case DECISION -> act.is(ActKind.DECISION_DELIVERY);
      case DEMAND ->
          act instanceof CaseAftermath.Demand demand && demand.delivered().isPresent()
              || act instanceof CaseDelivery.Delivery other && other.paper() == paper;
      default -> act instanceof CaseDelivery.Delivery other && other.paper() == paper;
    };
  }

  /** Whether a paper was delivered; the last demand, where there were several. */
  public boolean isDelivered(DeliveredPaper paper) {
    Optional<LocalDate> issued = paper.issuedOn(of);
    return act(paper)
        .filter(act -> issued.isPresent() && !act.date().isBefore(issued.get()))
        .isPresent();
  }

  /** The day on which a paper counts as delivered. */
  public Optional<LocalDate> deliveredOn(DeliveredPaper paper) {
    return act(paper).map(CaseAct::date);
  }

  /** Whether an attempt to deliver a paper has failed. */
  boolean hasFailed(DeliveredPaper paper) {
    return attempts(paper).stream()
        .anyMatch(one -> one.outcome() != CaseDelivery.Attempt.Outcome.UNDER_WAY);
  }

  /** 送达地址确认书, in every round of the case. */
  public List<CaseDelivery.AddressConfirmation> confirmations() {
    return of.acts().stream()
        .filter(CaseDelivery.AddressConfirmation.class::isInstance)
        .map(CaseDelivery.AddressConfirmation.class::cast)
        .toList();
  }
}
