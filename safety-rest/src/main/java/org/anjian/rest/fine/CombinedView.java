package org.anjian.rest.fine;

import java.util.List;
import org.anjian.money.FineRange;
import org.anjian.money.Yuan;
import org.anjian.penalty.PenaltySum;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.trace.StepView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 合并试算结果: each act for itself, the sum for each party, and over all acts. The sum of other
 * penalties has each once.
 */
@Schema(title = "合并试算结果 Combined assessment")
public record CombinedView(
    String outcome,
    String minYuan,
    String maxYuan,
    String amountYuan,
    List<String> otherPenalties,
    ConfiscationView confiscation,
    boolean hearingRequired,
    boolean collectiveDiscussionRequired,
    List<ActView> acts,
    List<PartyView> parties,
    List<StepView> trace,
    String receipt,
    String citation,
    String lawVersion,
    RawJson inputs,
    String record) {

  /**
   * 单个行为的结果: that of the norm with the higher fine, and the other penalties of all norms.
   *
   * @param norms the result under each norm, where there are several
   */
  public record ActView(
      String party,
      String outcome,
      String edition,
      String appliedRef,
      String minYuan,
      String maxYuan,
      String amountYuan,
      List<String> otherPenalties,
      LimitationView limitation,
      TierView tier,
      ConfiscationView confiscation,
      boolean reducible,
      boolean waivable,
      boolean aggravated,
      String citation,
      List<NormView> norms) {

    static ActView of(
        String party,
        NormView chosen,
        List<String> otherPenalties,
        ConfiscationView confiscation,
        List<NormView> norms) {
      return new ActView(
          party,
          chosen.outcome(),
          chosen.edition(),
          chosen.appliedRef(),
          chosen.minYuan(),
          chosen.maxYuan(),
          chosen.amountYuan(),
          otherPenalties,
          chosen.limitation(),
          chosen.tier(),
          confiscation,
          chosen.reducible(),
          chosen.waivable(),
          chosen.aggravated(),
          chosen.citation(),
          norms.size() > 1 ? norms : List.of());
    }
  }

  /** 当事人合计. */
  public record PartyView(
      String party,
      String subject,
      String outcome,
      String minYuan,
      String maxYuan,
      String amountYuan,
      List<String> otherPenalties,
      ConfiscationView confiscation,
      boolean hearingRequired,
      boolean collectiveDiscussionRequired,
      List<ConsequenceView> consequences) {

    static PartyView of(
        String party,
        String subject,
        PenaltySum sum,
        DutiesView duties,
        List<ConsequenceView> consequences) {
      return new PartyView(
          party,
          subject,
          sum.outcome().name(),
          lowest(sum),
          highest(sum),
          sum.amount().map(Yuan::toString).orElse(null),
          NormView.codes(sum.otherPenalties()),
          ConfiscationView.of(sum.confiscatedGains(), sum.confiscatedGoods()),
          duties.hearingRequired(),
          duties.collectiveDiscussionRequired(),
          consequences);
    }
  }

  static String lowest(PenaltySum sum) {
    return sum.range().map(range -> range.lowest().toString()).orElse(null);
  }

  static String highest(PenaltySum sum) {
    return sum.range().map(FineRange::ceiling).map(Yuan::toString).orElse(null);
  }
}
