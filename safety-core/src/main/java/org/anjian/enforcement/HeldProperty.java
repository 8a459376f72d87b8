package org.anjian.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 被保存、查封、扣押的财物: a measure that holds property, with all that was decided about it since.
 *
 * @param measure the measure
 * @param ratification what the head decided about an urgent measure, once decided
 * @param extensions how it was extended, in order
 * @param disposal the decision that ended it, once made
 * @param givenBack when it was back with the party, once it was
 */
public record HeldProperty(
    CaseMeasure.Holding measure,
    Optional<CaseMeasure.Ratification> ratification,
    List<CaseMeasure.SeizureExtension> extensions,
    Optional<CaseMeasure> disposal,
    Optional<CaseMeasure.PropertyReturn> givenBack) {

  public HeldProperty {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(ratification, "ratification");
    extensions = List.copyOf(extensions);
    Objects.requireNonNull(disposal, "disposal");
    Objects.requireNonNull(givenBack, "givenBack");
  }

  /** Whether it is sealed or seized, and not only registered. */
  public boolean isSeizure() {
    return measure.kind() == ActKind.SEIZURE;
  }

  /** Whether the measure is still in force. */
  public boolean isOpen() {
    return disposal.isEmpty();
  }

  /** Whether it was carried out before it was approved, and nobody decided yet. */
  public boolean awaitsApproval() {
    return measure.approval().isEmpty() && ratification.isEmpty();
  }

  /** Whether it was approved, before or afterwards. */
  public boolean isApproved() {
    return measure.approval().isPresent()
        || ratification.filter(CaseMeasure.Ratification::approved).isPresent();
  }

  /** Whether the head did not approve it. */
  public boolean isRefused() {
    return ratification.filter(decided -> !decided.approved()).isPresent();
  }

  /** Whether it has to be given back and was not. */
  public boolean isToBeGivenBack() {
    return givenBack.isEmpty() && disposal.filter(this::givesBack).isPresent();
  }

  /** Whether something of the party is still held. */
  public boolean isHeld() {
    return isOpen() || isToBeGivenBack();
  }

  private boolean givesBack(CaseMeasure decided) {
    if (decided instanceof CaseMeasure.SeizureDisposal seizure) {
      return seizure.way() == SeizureDisposalWay.LIFTED;
    }
    return decided instanceof CaseMeasure.RegistrationDisposal registered
        && registered.way().givesBack()
        && measure instanceof CaseMeasure.Registration taken
        && !taken.inPlace();
  }

  /** 届满日: its last day; empty where no text that is carried sets one. */
  public Optional<LocalDate> lastDay(EnforcementCase of, Procedure procedure) {
    return InvestigationTerms.lastDay(of, this, procedure);
  }

  /**
   * 期满的措施只能解除.
   *
   * @throws Refusal TERM_EXPIRED
   */
  void mustStillRun(EnforcementCase of, Procedure procedure, CaseAct act, LegalBasis basis) {
    lastDay(of, procedure)
        .filter(act.date()::isAfter)
        .ifPresent(
            lastDay -> {
              throw Refusal.of(
                  RefusalCode.TERM_EXPIRED,
                  Map.of("act", act.kind(), "lastDay", lastDay, "date", act.date()),
                  basis);
            });
  }

  /**
   * 没有批准的措施不得延长、没收、销毁; 负责人认为不应当采取的, 应当立即解除.
   *
   * @throws Refusal OUT_OF_SEQUENCE
   */
  void mustBeApproved(EnforcementCase of, ActKind act) {
    if (!isApproved()) {
      throw of.outOfSequence(act, CaseRule.MEASURE_APPROVED, measure.reportBasis());
    }
  }
}
