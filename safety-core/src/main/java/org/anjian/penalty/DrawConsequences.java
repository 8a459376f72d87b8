package org.anjian.penalty;

import static org.anjian.penalty.ProcedureLaw.penaltyLaw;
import static org.anjian.penalty.ProcedureLaw.procedures;
import static org.anjian.penalty.ProcedureLaw.proceduresInForce;
import static org.anjian.penalty.ProcedureLaw.workSafetyLaw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjian.calendar.LegalTerm;
import org.anjian.calendar.LegalTerms;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Reasoned;
import org.anjian.explain.Step;
import org.anjian.money.Yuan;

/**
 * 推定后果: draws from an intended penalty what the law of procedure attaches to it.
 *
 * <p>Each question is one rule. What a rule cannot know from the penalty it asks for by name, and
 * answers {@link Answer#UNDETERMINED} until it is told. Days on which no edition that is carried
 * was in force leave a question undetermined, too: the missing text is named.
 */
public final class DrawConsequences {

  private static final Map<DecidingAgency.Level, Yuan> REPORTED_FROM =
      new EnumMap<>(
          Map.of(
              DecidingAgency.Level.COUNTY, Yuan.ofWan(10),
              DecidingAgency.Level.CITY, Yuan.ofWan(20),
              DecidingAgency.Level.PROVINCE, Yuan.ofWan(100)));

  private static final Map<DecidingAgency.Level, LegalBasis> REPORT =
      new EnumMap<>(
          Map.of(
              DecidingAgency.Level.COUNTY, procedures(82),
              DecidingAgency.Level.CITY, procedures(83),
              DecidingAgency.Level.PROVINCE, procedures(84)));

  private static final LegalBasis ASSIGNED = procedures(85);
  private static final Yuan ON_THE_SPOT_PERSON = Yuan.of(200);
  private static final Yuan ON_THE_SPOT_UNIT = Yuan.of(3_000);
  private static final LegalBasis ON_THE_SPOT = penaltyLaw(51);
  private static final LegalBasis DISCUSSION = penaltyLaw(57).paragraph(2);
  private static final LegalBasis REVIEW = penaltyLaw(58).paragraph(1);
  private static final LegalBasis[] REVIEW_ITEM = items(REVIEW, 4);
  private static final LegalBasis[] DISCUSSED_ITEM = items(procedures(50).paragraph(3), 4);
  private static final LegalBasis WORKING_DAYS = procedures(89);
  private static final LegalBasis SOCIAL_IMPACT = penaltyLaw(48).paragraph(1);
  private static final LegalBasis PUBLICITY = workSafetyLaw(78).paragraph(2);
  private static final LegalBasis HEARING_CONDITIONS = procedures(50).paragraph(3).item(3);

  private static final List<LegalBasis> HEARING_BEFORE = List.of(HearingDuty.LIST);
  private static final List<LegalBasis> HEARING_AFTER =
      List.of(HearingDuty.LIST, procedures(55).paragraph(1), HearingDuty.AMOUNTS);
  private static final List<LegalBasis> DISCUSSION_BEFORE = List.of(DISCUSSION);
  private static final List<LegalBasis> DISCUSSION_AFTER =
      List.of(DISCUSSION, procedures(50).paragraph(2), procedures(50).paragraph(3));
  private static final List<LegalBasis> REVIEW_BEFORE = List.of(REVIEW);
  private static final List<LegalBasis> REVIEW_AFTER = List.of(REVIEW, procedures(47).paragraph(1));
  private static final List<LegalBasis> ON_THE_SPOT_BEFORE = List.of(ON_THE_SPOT);
  private static final List<LegalBasis> ON_THE_SPOT_AFTER = List.of(ON_THE_SPOT, procedures(32));
  private static final List<LegalBasis> PUBLICATION_BEFORE = List.of(SOCIAL_IMPACT);
  private static final List<LegalBasis> PUBLICATION_AFTER = List.of(PUBLICITY, SOCIAL_IMPACT);
  private static final Map<DecidingAgency.Level, List<LegalBasis>> REPORT_RULE =
      new EnumMap<>(
          Map.of(
              DecidingAgency.Level.COUNTY, List.of(procedures(82), ASSIGNED),
              DecidingAgency.Level.CITY, List.of(procedures(83), ASSIGNED),
              DecidingAgency.Level.PROVINCE, List.of(procedures(84), ASSIGNED)));

  private static final List<LegalBasis> REPORT_OTHERS =
      List.of(procedures(82), procedures(83), procedures(84), ASSIGNED);

  private final HearingDuty.Thresholds thresholds;
  private final TermHistory hearingRequest;
  private final TermHistory upwardReport;
  private final TermHistory summaryReport;
  private final TermHistory disclosure;

  /**
   * @param thresholds from which amounts on the province gives a hearing
   * @param terms the terms of procedure
   */
  public DrawConsequences(HearingDuty.Thresholds thresholds, LegalTerms terms) {
    this.thresholds = Objects.requireNonNull(thresholds, "thresholds");
    this.hearingRequest = TermHistory.of("HEARING_REQUEST", terms);
    this.upwardReport = TermHistory.of("UPWARD_REPORT", terms);
    this.summaryReport = TermHistory.of("SUMMARY_REPORT", terms);
    this.disclosure = TermHistory.of("PENALTY_DISCLOSURE", terms);
  }

  /** The items of a paragraph, each at its own number. */
  private static LegalBasis[] items(LegalBasis paragraph, int count) {
    LegalBasis[] items = new LegalBasis[count + 1];
    for (int item = 1; item <= count; item++) {
      items[item] = paragraph.item(item);
    }
    return items;
  }

  /** Everything that follows, with the reasons. */
  public Reasoned<Consequences> of(IntendedPenalty penalty) {
    ProceduralCase given = new ProceduralCase(penalty);
    Weighing weighing = new Weighing();
    List<Competence> competences = CompetenceRule.parts(given);
    Consequence hearing = hearing(weighing, given, penalty.noticeDay());
    boolean lawChanged = proceduresInForce(penalty.noticeDay()) != given.isAfterProcedures();
    Consequence whenDecided =
        lawChanged ? hearing(weighing, given, penalty.decisionDay()) : hearing;
    List<Consequence> all =
        List.of(
            hearing,
            collectiveDiscussion(weighing, given, whenDecided),
            legalReview(weighing, given, hearing),
            upwardReport(weighing, given),
            competence(weighing, given, competences),
            onTheSpot(weighing, given),
            publication(weighing, given));
    return new Drawn(penalty, new Consequences(all, competences));
  }

  /** What was drawn: each consequence is a step. */
  private static final class Drawn extends Reasoned<Consequences> {

    private final IntendedPenalty penalty;
    private final Consequences value;

    Drawn(IntendedPenalty penalty, Consequences value) {
      this.penalty = penalty;
      this.value = value;
    }

    @Override
    public Consequences value() {
      return value;
    }

    @Override
    protected List<Step> steps() {
      List<Step> steps = new ArrayList<>();
      value.all().forEach(consequence -> steps.add(consequence.asStep()));
      steps.add(result());
      return steps;
    }

    private Step result() {
      return Step.of(
          "consequence.result",
          List.of(),
          Map.of(
              "fineYuan",
              penalty.fine(),
              "otherPenalties",
              penalty.otherPenalties(),
              "noticeDay",
              penalty.noticeDay(),
              "decisionDay",
              penalty.decisionDay()),
          value);
    }
  }

  /**
   * 听证 (行政处罚法(2021) 第63条第1款; 部令18号 第55条): the party is told by the law of the day of the notice;
   * what is discussed goes by that of the day of the decision.
   */
  private Consequence hearing(Weighing weighing, ProceduralCase given, LocalDate day) {
    IntendedPenalty penalty = given.penalty();
    boolean proceduresHold = given.isUnderProcedures(day);
    HearingRule.weigh(
        weighing,
        penalty.fine(),
        given.others(),
        given.natures(),
        penalty.confiscatedGains(),
        penalty.confiscatedGoods(),
        proceduresHold,
        HearingRule.threshold(penalty.subject(), proceduresHold, thresholds));
    Answer answer = weighing.ifAny();
    return weighing.conclude(
        Consequence.Kind.HEARING,
        answer,
        proceduresHold ? HEARING_AFTER : HEARING_BEFORE,
        hearingRequest.onIf(answer == Answer.YES, day));
  }

  /**
   * 集体讨论 (行政处罚法(2021) 第57条第2款; 部令18号 第50条第2–3款). Before 2026-02-01 no text that is carried says
   * which violation is 重大.
   */
  private static Consequence collectiveDiscussion(
      Weighing weighing, ProceduralCase given, Consequence hearing) {
    IntendedPenalty penalty = given.penalty();
    boolean after = given.isUnderProcedures();
    if (after) {
      if (hearing.answer() == Answer.YES) {
        weighing.found(Ground.Code.MEETS_HEARING_CONDITIONS, HEARING_CONDITIONS);
      }
      weighing.lacks(hearing.gaps());
      weighing.ask(penalty, PenaltyFact.COMPLEX, Ground.Code.COMPLEX, DISCUSSED_ITEM[1]);
      LegalBasis major = DISCUSSED_ITEM[2];
      weighing.ask(penalty, PenaltyFact.MAJOR_SAFETY_ISSUE, Ground.Code.MAJOR_SAFETY_ISSUE, major);
      weighing.ask(
          penalty, PenaltyFact.MAJOR_PUBLIC_INTEREST, Ground.Code.MAJOR_PUBLIC_INTEREST, major);
      weighing.ask(
          penalty, PenaltyFact.MAJOR_SOCIAL_IMPACT, Ground.Code.MAJOR_SOCIAL_IMPACT, major);
      if (penalty.is(PenaltyFact.LEADERS_CHOOSE_DISCUSSION)) {
        weighing.found(Ground.Code.LEADERS_CHOOSE, DISCUSSED_ITEM[4]);
      }
    } else if (given.isUnderPenaltyLaw()) {
      weighing.ask(penalty, PenaltyFact.COMPLEX, Ground.Code.COMPLEX, DISCUSSION);
      weighing.ask(penalty, PenaltyFact.MAJOR_VIOLATION, Ground.Code.MAJOR_VIOLATION, DISCUSSION);
    } else {
      weighing.lacks(given.uncarriedPenaltyLaw());
    }
    return weighing.conclude(
        Consequence.Kind.COLLECTIVE_DISCUSSION,
        weighing.ifAny(),
        after ? DISCUSSION_AFTER : DISCUSSION_BEFORE,
        Optional.empty());
  }

  /** 法制审核 (行政处罚法(2021) 第58条第1款; 部令18号 第47条第1款). */
  private static Consequence legalReview(
      Weighing weighing, ProceduralCase given, Consequence hearing) {
    IntendedPenalty penalty = given.penalty();
    if (given.isUnderPenaltyLaw()) {
      weighing.ask(
          penalty,
          PenaltyFact.MAJOR_PUBLIC_INTEREST,
          Ground.Code.MAJOR_PUBLIC_INTEREST,
          REVIEW_ITEM[1]);
      if (penalty.is(PenaltyFact.HEARD)) {
        weighing.found(Ground.Code.HEARD, REVIEW_ITEM[2]);
      } else if (hearing.answer() != Answer.NO && penalty.isUnknown(PenaltyFact.HEARD)) {
        weighing.lacks(PenaltyFact.HEARD);
      }
      weighing.ask(penalty, PenaltyFact.COMPLEX, Ground.Code.COMPLEX, REVIEW_ITEM[3]);
      if (penalty.is(PenaltyFact.REVIEW_BY_OTHER_LAW)) {
        weighing.found(Ground.Code.OTHER_LAW, REVIEW_ITEM[4]);
      }
    } else {
      weighing.lacks(given.uncarriedPenaltyLaw());
    }
    return weighing.conclude(
        Consequence.Kind.LEGAL_REVIEW,
        weighing.ifAny(),
        given.isUnderProcedures() ? REVIEW_AFTER : REVIEW_BEFORE,
        Optional.empty());
  }

  /**
   * 报上级备案 (部令18号 第82–85条), from 2026-02-01: a county's bureau to the city, a city's to the
   * province, a province's to the ministry; a case that a superior assigned to that superior,
   * whatever its size.
   */
  private Consequence upwardReport(Weighing weighing, ProceduralCase given) {
    IntendedPenalty penalty = given.penalty();
    Optional<DecidingAgency> agency = penalty.agency();
    if (!given.isUnderPenaltyLaw() || !given.isAfterProcedures()) {
      weighing.lacks(given.uncarriedProcedures());
    } else if (agency.isEmpty()) {
      weighing.lacks(CompetenceRule.AGENCY);
    } else if (agency.get().isEmergencyManagement() && given.imposesPenalty()) {
      bySize(weighing, given, agency.get().level());
      weighing.ask(penalty, PenaltyFact.ASSIGNED_BY_SUPERIOR, Ground.Code.ASSIGNED, ASSIGNED);
    }
    return weighing.conclude(
        Consequence.Kind.UPWARD_REPORT,
        weighing.ifAny(),
        agency.isEmpty() ? REPORT_OTHERS : reportRule(agency.get().level()),
        weighing.hasGrounds()
            ? reportTerm(weighing.first().basis(), given.decisionDay())
            : Optional.empty());
  }

  private static List<LegalBasis> reportRule(DecidingAgency.Level level) {
    return REPORT_RULE.getOrDefault(level, REPORT_OTHERS);
  }

  /** The ten working days of 第82–85条, each by its own article (第89条). */
  private Optional<LegalTerm> reportTerm(LegalBasis article, LocalDate day) {
    return upwardReport.on(day).map(term -> term.citing(List.of(article, WORKING_DAYS)));
  }

  private static void bySize(Weighing weighing, ProceduralCase given, DecidingAgency.Level level) {
    IntendedPenalty penalty = given.penalty();
    Yuan limit = REPORTED_FROM.get(level);
    if (limit == null) {
      return;
    }
    LegalBasis basis = REPORT.get(level);
    if (penalty.fine().isAtLeast(limit)) {
      weighing.found(Ground.Code.LARGE_FINE, basis, penalty.fine(), limit);
    }
    boolean gainsWeighed = false;
    boolean goodsWeighed = false;
    PenaltyNature[] natures = given.natures();
    for (int i = 0; i < natures.length; i++) {
      PenaltyNature nature = natures[i];
      if (nature.isReported()) {
        weighing.found(Ground.Code.GRAVE_PENALTY, basis, given.others().get(i));
      }
      if (nature == PenaltyNature.CONFISCATION_OF_GAINS && !gainsWeighed) {
        gainsWeighed = true;
        confiscated(
            weighing,
            Ground.Code.LARGE_GAINS,
            basis,
            penalty.confiscatedGains(),
            HearingRule.GAINS,
            limit);
      }
      if (nature == PenaltyNature.CONFISCATION_OF_GOODS && !goodsWeighed) {
        goodsWeighed = true;
        confiscated(
            weighing,
            Ground.Code.LARGE_GOODS,
            basis,
            penalty.confiscatedGoods(),
            HearingRule.GOODS,
            limit);
      }
    }
  }

  private static void confiscated(
      Weighing weighing,
      Ground.Code code,
      LegalBasis basis,
      Optional<Yuan> amount,
      Gap unknown,
      Yuan limit) {
    if (amount.isEmpty()) {
      weighing.lacks(unknown);
    } else if (amount.get().isAtLeast(limit)) {
      weighing.found(code, basis, amount.get(), limit);
    }
  }

  /** 管辖 (行政处罚法(2021) 第22–24条; 部令18号 第7条; the statute's own article). */
  private static Consequence competence(
      Weighing weighing, ProceduralCase given, List<Competence> parts) {
    if (given.isUnderPenaltyLaw()) {
      CompetenceRule.general(weighing, given);
      CompetenceRule.collect(weighing, parts);
    } else {
      weighing.lacks(given.uncarriedPenaltyLaw());
    }
    return weighing.conclude(
        Consequence.Kind.COMPETENCE,
        weighing.unlessAny(),
        CompetenceRule.rule(given),
        Optional.empty());
  }

  /**
   * 当场处罚 (行政处罚法(2021) 第51条; 部令18号 第32条): conclusive facts, and nothing but a warning or a fine of
   * at most 200 yuan for a person, 3,000 for a unit; 以下 includes the amount.
   */
  private Consequence onTheSpot(Weighing weighing, ProceduralCase given) {
    IntendedPenalty penalty = given.penalty();
    if (given.isUnderPenaltyLaw()) {
      Yuan limit = penalty.subject().isOrganisation() ? ON_THE_SPOT_UNIT : ON_THE_SPOT_PERSON;
      if (penalty.fine().exceeds(limit)) {
        weighing.found(Ground.Code.FINE_ABOVE_ON_THE_SPOT, ON_THE_SPOT, penalty.fine(), limit);
      }
      PenaltyNature[] natures = given.natures();
      for (int i = 0; i < natures.length; i++) {
        if (natures[i] != PenaltyNature.WARNING && !natures[i].isMeasureOnly()) {
          weighing.found(Ground.Code.PENALTY_NOT_ON_THE_SPOT, ON_THE_SPOT, given.others().get(i));
        }
      }
      if (!given.imposesPenalty()) {
        weighing.found(Ground.Code.NOTHING_IMPOSED, ON_THE_SPOT);
      }
      if (penalty.isUnknown(PenaltyFact.FACTS_CONCLUSIVE)) {
        weighing.lacks(PenaltyFact.FACTS_CONCLUSIVE);
      } else if (!penalty.is(PenaltyFact.FACTS_CONCLUSIVE)) {
        weighing.found(Ground.Code.FACTS_NOT_CONCLUSIVE, ON_THE_SPOT);
      }
    } else {
      weighing.lacks(given.uncarriedPenaltyLaw());
    }
    Answer answer = weighing.unlessAny();
    return weighing.conclude(
        Consequence.Kind.ON_THE_SPOT,
        answer,
        given.isUnderProcedures() ? ON_THE_SPOT_AFTER : ON_THE_SPOT_BEFORE,
        summaryReport.onIf(answer == Answer.YES, given.decisionDay()));
  }

  /**
   * 公开 (安全生产法(2021) 第78条第2款: penalties of units, within seven working days; 行政处罚法(2021) 第48条第1款:
   * decisions with a certain social impact).
   */
  private Consequence publication(Weighing weighing, ProceduralCase given) {
    IntendedPenalty penalty = given.penalty();
    LocalDate day = given.decisionDay();
    boolean publicity = !day.isBefore(ProcedureLaw.WORK_SAFETY_LAW_IN_FORCE);
    boolean ofUnit = publicity && penalty.subject().isOrganisation();
    if (!given.isUnderPenaltyLaw()) {
      weighing.lacks(given.uncarriedPenaltyLaw());
    } else if (given.imposesPenalty()) {
      if (ofUnit) {
        weighing.found(Ground.Code.UNIT_PUNISHED, PUBLICITY, penalty.subject());
      }
      weighing.ask(penalty, PenaltyFact.SOCIAL_IMPACT, Ground.Code.SOCIAL_IMPACT, SOCIAL_IMPACT);
    }
    Answer answer = weighing.ifAny();
    return weighing.conclude(
        Consequence.Kind.PUBLICATION,
        answer,
        publicity ? PUBLICATION_AFTER : PUBLICATION_BEFORE,
        disclosure.onIf(ofUnit && answer == Answer.YES, day));
  }
}
