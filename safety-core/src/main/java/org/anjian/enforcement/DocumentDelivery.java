package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.calendar.Deadline;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;

/**
 * 送达: how a document reached the party. The day on which it counts as delivered is not typed: it
 * follows from the mode and from what happened when.
 *
 * @param happenedOn the day on which it was signed for, left, received by mail, or arrived; for an
 *     announcement the day on which it was made
 * @param mode how
 * @param receiver who received it; empty where nobody did
 * @param facts what proves it
 */
public record DocumentDelivery(
    LocalDate happenedOn, DeliveryMode mode, String receiver, DeliveryFacts facts) {

  public DocumentDelivery {
    Objects.requireNonNull(happenedOn, "happenedOn");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(receiver, "receiver");
    Objects.requireNonNull(facts, "facts");
  }

  /** As a ledger or an older record tells it. */
  static DocumentDelivery told(LocalDate day, DeliveryMode mode, String receiver) {
    return new DocumentDelivery(day, mode, receiver, DeliveryFacts.none());
  }

  /** A delivery by announcement on a day. */
  public static DocumentDelivery announced(DeliveryFacts facts) {
    return new DocumentDelivery(facts.sentOn().orElseThrow(), DeliveryMode.ANNOUNCED, "", facts);
  }

  /**
   * 送达日期: the day on which it counts as delivered, explained.
   *
   * @throws Refusal LAW_NOT_COVERED for an announcement on a day for which no text that is carried
   *     sets a time; CALENDAR_NOT_COVERED
   */
  public Reasoned<LocalDate> countsOn(Procedure procedure) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("mode", mode);
    inputs.put("happenedOn", happenedOn);
    List<LegalBasis> basis = List.of(mode.basis(happenedOn));
    if (mode != DeliveryMode.ANNOUNCED) {
      return Reasoned.conclude(
          happenedOn, List.of(), Step.of("delivery.countsOn", basis, inputs, happenedOn));
    }
    Deadline thirtyDays =
        procedure
            .announcedDelivery(happenedOn)
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.LAW_NOT_COVERED,
                        Map.of("rule", "ANNOUNCED_DELIVERY", "on", happenedOn),
                        Procedure.DELIVER));
    LocalDate lastDay = thirtyDays.lastDay();
    return Reasoned.conclude(
        lastDay, thirtyDays.trace().steps(), Step.of("delivery.countsOn", basis, inputs, lastDay));
  }

  /** Whether what the mode needs is on record. */
  public boolean isProven() {
    return mode.needs().stream().allMatch(fact -> fact.isKnownBy(this));
  }

  /**
   * Checks a delivery that is recorded in a case.
   *
   * @param countedOn the day that the act gives
   * @throws Refusal OUT_OF_SEQUENCE if the paper was not issued; FACT_MISSING; DATE_BEFORE_CAUSE;
   *     FACTS_CONTRADICT if the act gives another day than the one on which it counts
   */
  void checkAgainst(
      EnforcementCase before, DeliveredPaper paper, LocalDate countedOn, Procedure procedure) {
    LegalBasis basis = mode.basis(happenedOn);
    LocalDate issuedOn =
        paper
            .issuedOn(before)
            .orElseThrow(
                () ->
                    Refusal.of(
                        RefusalCode.OUT_OF_SEQUENCE,
                        Map.of(
                            "case",
                            before.number().toString(),
                            "stage",
                            before.stage(),
                            "act",
                            ActKind.DOCUMENT_DELIVERY,
                            "paper",
                            paper),
                        Procedure.DELIVER));
    for (DeliveryFact fact : mode.needs()) {
      if (!fact.isKnownBy(this)) {
        throw Procedure.missing(fact.field(), basis);
      }
    }
    mustNotPrecede("date", happenedOn, issuedOn, basis);
    facts
        .sentOn()
        .ifPresent(
            sent -> {
              mustNotPrecede("sentOn", sent, issuedOn, basis);
              mustNotPrecede("date", happenedOn, sent, basis);
            });
    if (mode == DeliveryMode.ELECTRONIC) {
      mustBeAgreed(before, basis);
    }
    if (facts.ground().filter(AnnouncementGround.OTHER_MODES_FAILED::equals).isPresent()
        && !before.deliveries().hasFailed(paper)) {
      throw Procedure.missing("attempt", basis);
    }
    LocalDate counts = countsOn(procedure).value();
    if (!counts.equals(countedOn)) {
      throw Refusal.of(
          RefusalCode.FACTS_CONTRADICT,
          Map.of("field", "date", "value", countedOn, "counts", counts),
          basis);
    }
  }

  private void mustBeAgreed(EnforcementCase before, LegalBasis basis) {
    boolean agreed =
        before.deliveries().confirmations().stream()
            .anyMatch(
                one ->
                    !one.date().isAfter(happenedOn)
                        && one.electronicAddress().equals(facts.address()));
    if (!agreed) {
      throw Procedure.missing("addressConfirmation", basis);
    }
  }

  private static void mustNotPrecede(
      String field, LocalDate day, LocalDate cause, LegalBasis basis) {
    if (day.isBefore(cause)) {
      throw Refusal.of(
          RefusalCode.DATE_BEFORE_CAUSE,
          Map.of("field", field, "value", day, "cause", cause),
          basis);
    }
  }
}
