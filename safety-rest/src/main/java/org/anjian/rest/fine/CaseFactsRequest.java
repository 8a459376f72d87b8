package org.anjian.rest.fine;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.anjian.division.DivisionCode;
import org.anjian.penalty.PenaltyFact;

/**
 * 案件情况: what only the people on the case know, and some consequences of the penalty depend on; each
 * is true, false, or not said.
 *
 * @param agency who is about to decide; the bureau of the request's division when it is not said
 * @param actPlace where the act was done; the request's division when it is not said
 * @param noticeDate day of the notice; the day of the decision when it is not said
 */
public record CaseFactsRequest(
    @Valid AgencyRequest agency,
    DivisionCode actPlace,
    LocalDate noticeDate,
    Boolean centralEnterprise,
    Boolean permitIssuer,
    Boolean inCharge,
    Boolean aviationRailOrPower,
    Boolean complex,
    Boolean majorPublicInterest,
    Boolean majorSafetyIssue,
    Boolean majorSocialImpact,
    Boolean majorViolation,
    Boolean leadersChooseDiscussion,
    Boolean heard,
    Boolean reviewByOtherLaw,
    Boolean factsConclusive,
    Boolean assignedBySuperior,
    Boolean socialImpact,
    Boolean delegatedToTownship) {

  static final CaseFactsRequest NONE =
      new CaseFactsRequest(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null);

  /** What was said, by fact. */
  Map<PenaltyFact, Boolean> facts() {
    Map<PenaltyFact, Boolean> said = new EnumMap<>(PenaltyFact.class);
    for (PenaltyFact fact : PenaltyFact.values()) {
      Boolean value = of(fact);
      if (value != null) {
        said.put(fact, value);
      }
    }
    return said;
  }

  private Boolean of(PenaltyFact fact) {
    return switch (fact) {
      case CENTRAL_ENTERPRISE -> centralEnterprise;
      case PERMIT_ISSUER -> permitIssuer;
      case IN_CHARGE -> inCharge;
      case AVIATION_RAIL_OR_POWER -> aviationRailOrPower;
      case COMPLEX -> complex;
      case MAJOR_PUBLIC_INTEREST -> majorPublicInterest;
      case MAJOR_SAFETY_ISSUE -> majorSafetyIssue;
      case MAJOR_SOCIAL_IMPACT -> majorSocialImpact;
      case MAJOR_VIOLATION -> majorViolation;
      case LEADERS_CHOOSE_DISCUSSION -> leadersChooseDiscussion;
      case HEARD -> heard;
      case REVIEW_BY_OTHER_LAW -> reviewByOtherLaw;
      case FACTS_CONCLUSIVE -> factsConclusive;
      case ASSIGNED_BY_SUPERIOR -> assignedBySuperior;
      case SOCIAL_IMPACT -> socialImpact;
      case DELEGATED_TO_TOWNSHIP -> delegatedToTownship;
    };
  }
}
