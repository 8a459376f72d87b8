package org.anjian.rest.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.enforcement.CaseDelivery;
import org.anjian.enforcement.Deliveries;
import org.anjian.enforcement.DeliveryMode;
import org.anjian.enforcement.DocumentDelivery;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Procedure;
import org.anjian.explain.CanonicalJson;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.label.Coded;

/**
 * 一件文书的送达.
 *
 * @param title name of a paper that not every case has, or null
 * @param issuedOn from when it could be delivered
 * @param countsOn the day on which it counts as delivered, or null
 * @param mode how, or null
 * @param receiver who received it, or null
 * @param proven whether what the mode needs is on record
 * @param explanation how the day was found, or null
 * @param attempts what failed or is under way
 */
public record PaperDeliveryView(
    Coded paper,
    String title,
    LocalDate issuedOn,
    LocalDate countsOn,
    Coded mode,
    String receiver,
    boolean proven,
    RawJson explanation,
    List<AttemptView> attempts) {

  /** 送达经过. */
  public record AttemptView(LocalDate date, Coded mode, Coded outcome, String note) {

    static AttemptView of(CaseDelivery.Attempt attempt) {
      return new AttemptView(
          attempt.date(), Coded.of(attempt.mode()), Coded.of(attempt.outcome()), attempt.note());
    }
  }

  static List<PaperDeliveryView> all(EnforcementCase found, Procedure procedure) {
    return found.deliveries().entries().stream().map(entry -> of(entry, procedure)).toList();
  }

  private static PaperDeliveryView of(Deliveries.Entry entry, Procedure procedure) {
    Optional<DocumentDelivery> delivery = entry.delivery();
    return new PaperDeliveryView(
        Coded.of(entry.paper()),
        entry.title().isBlank() ? null : entry.title(),
        entry.issuedOn(),
        entry.countsOn().orElse(null),
        delivery.map(one -> Coded.of(one.mode())).orElse(null),
        delivery.map(DocumentDelivery::receiver).filter(name -> !name.isBlank()).orElse(null),
        delivery.map(DocumentDelivery::isProven).orElse(false),
        delivery
            .filter(PaperDeliveryView::isExplained)
            .map(one -> explain(one, procedure))
            .orElse(null),
        entry.attempts().stream().map(AttemptView::of).toList());
  }

  /** An announcement of an older record does not say when it was made. */
  private static boolean isExplained(DocumentDelivery delivery) {
    return delivery.mode() != DeliveryMode.ANNOUNCED || delivery.facts().sentOn().isPresent();
  }

  private static RawJson explain(DocumentDelivery delivery, Procedure procedure) {
    return new RawJson(CanonicalJson.of(delivery.countsOn(procedure).trace()));
  }
}
