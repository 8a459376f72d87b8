package org.anjian.rest.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Violation;
import org.anjian.money.Yuan;
import org.anjian.people.OfficerPair;
import org.anjian.rest.division.DivisionNames;
import org.anjian.rest.division.DivisionView;
import org.anjian.rest.json.RawJson;
import org.anjian.rest.label.Coded;
import org.anjian.rest.label.Vocabulary;
import org.anjian.rest.revision.Revised;

/**
 * 案件: a case with everything done in it.
 *
 * @param officers the investigating officers; empty for cases of ledgers, which do not say
 * @param acts what was done, in order
 * @param trace the reasoning of the assessment, frozen as it was; null before there is one
 * @param collection what is owed; null before the decision
 * @param deliveries the papers that are to be delivered, and how they were
 * @param remedies reconsideration and suit, and what is left of the decision; null before it
 * @param next every act, whether it may be done now, and what is missing
 * @param deadlines last days that follow from what was done, by stable names
 */
public record CaseView(
    UUID id,
    String number,
    Coded stage,
    Coded origin,
    UUID enterpriseId,
    String enterpriseName,
    UUID inspectionId,
    DivisionView division,
    ViolationView violation,
    List<UUID> officers,
    List<ActView> acts,
    RawJson trace,
    CollectionView collection,
    List<PaperDeliveryView> deliveries,
    RemedyView remedies,
    List<NextActView> next,
    Map<String, LocalDate> deadlines,
    long revision)
    implements Revised {

  /** 违法行为. */
  public record ViolationView(
      String provision,
      Coded subject,
      String partyName,
      Coded condition,
      LocalDate actDate,
      String description,
      List<Coded> circumstances,
      String annualIncomeYuan,
      String illegalGainsYuan,
      String goodsValueYuan,
      String baseFineYuan) {

    static ViolationView of(Violation violation) {
      return new ViolationView(
          violation.provision().toString(),
          Coded.of(violation.subject()),
          violation.partyName(),
          Coded.of(Vocabulary.CONDITION, violation.condition().code()),
          violation.actDate(),
          violation.description(),
          Coded.all(violation.circumstances()),
          violation.annualIncome().map(Yuan::toString).orElse(null),
          violation.illegalGains().map(Yuan::toString).orElse(null),
          violation.goodsValue().map(Yuan::toString).orElse(null),
          violation.baseFine().map(Yuan::toString).orElse(null));
    }
  }

  static CaseView of(
      EnforcementCase found,
      String enterpriseName,
      CollectionView collection,
      List<PaperDeliveryView> deliveries,
      RemedyView remedies,
      Map<String, LocalDate> deadlines,
      DivisionNames divisions) {
    return new CaseView(
        found.id(),
        found.number().toString(),
        Coded.of(found.stage()),
        Coded.of(found.origin()),
        found.enterprise(),
        enterpriseName,
        found.inspection().orElse(null),
        divisions.on(found.division(), found.filing().date()),
        ViolationView.of(found.violation()),
        found.filing().officers().stream().map(OfficerPair::both).flatMap(List::stream).toList(),
        found.acts().stream().map(ActView::of).toList(),
        found.assessment().map(CaseAct.Assessment::trace).map(RawJson::new).orElse(null),
        collection,
        deliveries,
        remedies,
        NextActView.of(found),
        deadlines,
        found.revision());
  }
}
