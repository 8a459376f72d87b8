package org.anjian.rest.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anjian.enforcement.Appraisals;
import org.anjian.enforcement.CaseMeasure;
import org.anjian.enforcement.CaseTeam;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.HeldProperty;
import org.anjian.enforcement.Procedure;
import org.anjian.enforcement.PropertyItem;
import org.anjian.people.OfficerPair;
import org.anjian.rest.label.Coded;

/**
 * 措施台账.
 *
 * @param held what is registered, sealed or seized
 * @param appraisals what is appraised
 * @param officers who investigates now
 * @param recusals who was asked to stand back
 */
public record CaseMeasuresView(
    List<HeldView> held,
    List<AppraisalView> appraisals,
    List<UUID> officers,
    List<RecusalView> recusals) {

  /**
   * 措施.
   *
   * @param kind registration or seizure
   * @param state OPEN, TO_GIVE_BACK or ENDED
   * @param awaitsApproval whether an urgent measure awaits the approval of the head
   * @param refused whether the head did not approve it
   * @param lastDay its last day; null where no text that is carried sets one
   * @param expired whether it is in force beyond its last day
   * @param endedOn day of the decision that ended it, or null
   */
  public record HeldView(
      Coded kind,
      String number,
      Instant at,
      String things,
      String location,
      String state,
      boolean awaitsApproval,
      boolean refused,
      LocalDate lastDay,
      boolean expired,
      LocalDate endedOn) {

    static HeldView of(
        HeldProperty held, EnforcementCase of, Procedure procedure, LocalDate today) {
      LocalDate lastDay = held.lastDay(of, procedure).orElse(null);
      return new HeldView(
          Coded.of(held.measure().kind()),
          held.measure().number().toString(),
          EvidenceFileView.instant(held.measure().at()),
          PropertyItem.names(held.measure().items()),
          location(held.measure()),
          held.isOpen() ? "OPEN" : held.isToBeGivenBack() ? "TO_GIVE_BACK" : "ENDED",
          held.awaitsApproval(),
          held.isRefused(),
          lastDay,
          held.isOpen() && lastDay != null && today.isAfter(lastDay),
          held.disposal().map(CaseMeasure::date).orElse(null));
    }

    private static String location(CaseMeasure.Holding measure) {
      return measure instanceof CaseMeasure.Seizure seizure
          ? seizure.location()
          : ((CaseMeasure.Registration) measure).location();
    }
  }

  /** 鉴定. */
  public record AppraisalView(
      String number,
      LocalDate commissionedOn,
      String institution,
      String demand,
      LocalDate dueOn,
      LocalDate resultOn,
      String conclusion) {

    static AppraisalView of(Appraisals.Entry entry) {
      return new AppraisalView(
          entry.commission().number().toString(),
          entry.commission().date(),
          entry.commission().institution(),
          entry.commission().demand(),
          entry.commission().dueOn(),
          entry.result().map(result -> result.date()).orElse(null),
          entry.result().map(result -> result.conclusion()).orElse(null));
    }
  }

  /** 回避. */
  public record RecusalView(
      int number,
      Coded whom,
      String name,
      Coded by,
      LocalDate askedOn,
      String reason,
      Boolean granted) {

    static RecusalView of(CaseTeam.RequestState state) {
      return new RecusalView(
          state.number(),
          Coded.of(state.request().whom()),
          state.request().name(),
          Coded.of(state.request().by()),
          state.request().date(),
          state.request().reason(),
          state.decision().map(decided -> decided.granted()).orElse(null));
    }
  }

  static CaseMeasuresView of(EnforcementCase found, Procedure procedure, LocalDate today) {
    CaseTeam team = found.team();
    return new CaseMeasuresView(
        found.holdings().all().stream()
            .map(held -> HeldView.of(held, found, procedure, today))
            .toList(),
        found.appraisals().all().stream().map(AppraisalView::of).toList(),
        team.pair().stream().map(OfficerPair::both).flatMap(List::stream).toList(),
        team.requests().stream().map(RecusalView::of).toList());
  }
}
