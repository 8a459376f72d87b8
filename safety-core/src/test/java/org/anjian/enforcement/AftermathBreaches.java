package org.anjian.enforcement;

import static org.anjian.enforcement.AftermathActs.delivered;
import static org.anjian.enforcement.AftermathActs.of;
import static org.anjian.enforcement.AftermathActs.readyFor;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjian.money.Yuan;
import org.junit.jupiter.params.provider.Arguments;

/** 决定之后的违反: every precondition of what follows a decision, broken once. */
final class AftermathBreaches {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
  private static final LocalDate LATER = LocalDate.of(2023, 6, 20);
  private static final LocalDate SUIT_OVER = LocalDate.of(2023, 11, 30);

  private AftermathBreaches() {}

  static Stream<Arguments> all() {
    return Stream.of(closed(), execution(), remedies()).flatMap(some -> some);
  }

  private static Stream<Arguments> closed() {
    Story archived = readyFor(ActKind.ARCHIVING, DAY).then(of(ActKind.ARCHIVING, DAY));
    return Stream.of(
        breach(
            readyFor(ActKind.ARCHIVING, DAY),
            Story.payment(LATER, "1", PaymentKind.FINE),
            CaseStage.CLOSED,
            CaseRule.NOT_CLOSED_BUT_BY_COURT,
            "安全生产违法行为行政处罚办法(2025)第54条第1款"),
        breach(
            archived,
            OtherActs.of(ActKind.PUBLICATION, LATER),
            CaseStage.ARCHIVED,
            CaseRule.NOT_ARCHIVED,
            "安全生产违法行为行政处罚办法(2025)第86条第2款"),
        breach(
            delivered(DAY),
            of(ActKind.ARCHIVING, LATER),
            CaseStage.COLLECTING,
            CaseRule.CLOSED,
            "安全生产违法行为行政处罚办法(2025)第86条第1款"),
        breach(
            delivered(DAY)
                .then(
                    new CaseExecution.SpotCollection(
                        DAY,
                        Yuan.of(30_000),
                        CaseExecution.SpotCollection.Ground.REMOTE_AT_THE_PARTYS_REQUEST,
                        "票据",
                        "山区",
                        Optional.empty()))
                .closed(DAY),
            of(ActKind.ARCHIVING, LATER),
            CaseStage.CLOSED,
            CaseRule.DEPOSITED,
            "行政处罚法(2021)第71条"),
        breach(
            readyFor(ActKind.ARCHIVING, DAY).then(AftermathActs.revoked(LATER)),
            of(ActKind.ARCHIVING, LATER),
            CaseStage.CLOSED,
            CaseRule.REFUNDED,
            "行政强制法(2011)第41条"),
        breach(
            readyFor(ActKind.PUBLICATION_WITHDRAWAL, DAY),
            of(ActKind.REOPENING, LATER),
            CaseStage.REVOKED,
            CaseRule.PUBLICATION_WITHDRAWN,
            "行政处罚法(2021)第48条第2款"),
        breach(
            readyFor(ActKind.REOPENING, DAY),
            new CaseAct.Closing(LATER, "已撤销"),
            CaseStage.REVOKED,
            CaseRule.NO_RENEWAL_OPEN,
            "行政复议法(2023)第64条第1款"),
        breach(
            delivered(DAY),
            of(ActKind.ON_THE_SPOT_REPORT, LATER),
            CaseStage.COLLECTING,
            CaseRule.PUNISHED_ON_THE_SPOT,
            "行政处罚法(2021)第52条第3款"));
  }

  private static Stream<Arguments> execution() {
    CaseStage collecting = CaseStage.COLLECTING;
    String instalments = "行政处罚法(2021)第66条第2款";
    String handIn = "行政处罚法(2021)第71条";
    String end = "行政强制法(2011)第40条";
    return Stream.of(
        breach(
            delivered(DAY),
            of(ActKind.DEFERRAL_REFUSAL, LATER),
            collecting,
            CaseRule.DEFERRAL_APPLIED_FOR,
            instalments),
        breach(
            readyFor(ActKind.DEFERRAL_REFUSAL, DAY),
            of(ActKind.DEFERRAL_APPLICATION, LATER),
            collecting,
            CaseRule.NO_DEFERRAL_OPEN,
            instalments),
        breach(
            readyFor(ActKind.REOPENING, DAY),
            Story.payment(LATER, "1", PaymentKind.FINE),
            CaseStage.REVOKED,
            CaseRule.PENALTY_STANDS,
            end),
        breach(
            readyFor(ActKind.EXECUTION_RESUMPTION, DAY),
            OtherActs.of(ActKind.DEMAND, LATER),
            collecting,
            CaseRule.NOT_STAYED,
            "行政强制法(2011)第39条第1款"),
        breach(
            delivered(DAY),
            of(ActKind.EXECUTION_RESUMPTION, LATER),
            collecting,
            CaseRule.STAYED,
            "行政强制法(2011)第39条第2款"),
        breach(
            delivered(DAY).then(of(ActKind.EXECUTION_END, DAY)),
            OtherActs.of(ActKind.DEMAND, LATER),
            collecting,
            CaseRule.EXECUTION_NOT_ENDED,
            end),
        breach(
            readyFor(ActKind.AGREEMENT_BREACH, DAY),
            OtherActs.of(ActKind.COURT_APPLICATION, SUIT_OVER),
            collecting,
            CaseRule.NOT_UNDER_AGREEMENT,
            "行政强制法(2011)第42条第1款"),
        breach(
            readyFor(ActKind.EXECUTION_AGREEMENT, DAY),
            of(ActKind.AGREEMENT_BREACH, LATER),
            collecting,
            CaseRule.UNDER_AGREEMENT,
            "行政强制法(2011)第42条第2款"),
        breach(
            delivered(DAY).then(of(ActKind.SURCHARGE_DECISION, LocalDate.of(2023, 5, 26))),
            of(ActKind.SURCHARGE_DECISION, LATER),
            collecting,
            CaseRule.NO_SURCHARGE_DECISION,
            "行政强制法(2011)第45条第1款"),
        breach(
            delivered(DAY),
            of(ActKind.FINE_HANDOVER, LATER),
            collecting,
            CaseRule.COLLECTED_ON_THE_SPOT,
            handIn),
        breach(
            readyFor(ActKind.FINE_HANDOVER, DAY),
            of(ActKind.FINE_DEPOSIT, LATER),
            collecting,
            CaseRule.HANDED_IN,
            handIn),
        breach(
            delivered(DAY),
            of(ActKind.COURT_RULING, LATER),
            collecting,
            CaseRule.ACCEPTED_BY_COURT,
            "行政强制法(2011)第57条"),
        breach(
            delivered(DAY),
            of(ActKind.COURT_OBJECTION, LATER),
            collecting,
            CaseRule.REFUSED_BY_COURT,
            "行政强制法(2011)第58条第3款"),
        breach(
            delivered(DAY),
            of(ActKind.HIGHER_COURT_RULING, LATER),
            collecting,
            CaseRule.OBJECTED_TO_COURT,
            "行政强制法(2011)第58条第3款"));
  }

  private static Stream<Arguments> remedies() {
    CaseStage collecting = CaseStage.COLLECTING;
    String accept = "行政复议法(2023)第30条第1款";
    String oneRemedy = "行政诉讼法解释(2018)第57条";
    LocalDate since2024 = LocalDate.of(2024, 3, 4);
    return Stream.of(
        breach(
            Story.filed(DAY),
            of(ActKind.SUIT, LATER),
            CaseStage.INVESTIGATING,
            CaseRule.DECIDED_AND_TOLD,
            "行政复议法(2023)第20条第1款"),
        breach(
            readyFor(ActKind.JUDGMENT, DAY),
            of(ActKind.RECONSIDERATION_APPLICATION, LATER),
            collecting,
            CaseRule.NO_REMEDY_PENDING,
            oneRemedy),
        breach(
            readyFor(ActKind.RECONSIDERATION_END, DAY).then(of(ActKind.RECONSIDERATION_END, DAY)),
            of(ActKind.RECONSIDERATION_APPLICATION, LATER),
            collecting,
            CaseRule.NOT_RECONSIDERED,
            accept),
        breach(
            readyFor(ActKind.JUDGMENT, DAY).then(of(ActKind.JUDGMENT, DAY)),
            of(ActKind.SUIT, LATER),
            collecting,
            CaseRule.NOT_JUDGED,
            oneRemedy),
        breach(
            Story.onTheSpot(since2024, "200"),
            of(ActKind.SUIT, since2024),
            collecting,
            CaseRule.RECONSIDERED_FIRST,
            "行政复议法(2023)第23条第1款第1项"),
        breach(
            delivered(DAY),
            of(ActKind.RECONSIDERATION_ACCEPTANCE, LATER),
            collecting,
            CaseRule.RECONSIDERATION_APPLIED_FOR,
            accept),
        breach(
            readyFor(ActKind.RECONSIDERATION_ACCEPTANCE, DAY),
            of(ActKind.RECONSIDERATION_ANSWER, LATER),
            collecting,
            CaseRule.RECONSIDERATION_ACCEPTED,
            "行政复议法(2023)第48条"),
        breach(
            delivered(DAY),
            of(ActKind.RECONSIDERATION_END, LATER),
            collecting,
            CaseRule.IN_RECONSIDERATION,
            "行政复议法(2023)第75条"),
        breach(
            delivered(DAY),
            of(ActKind.JUDGMENT, LATER),
            collecting,
            CaseRule.IN_SUIT,
            "行政诉讼法(2017)第67条第1款"),
        breach(
            delivered(DAY).then(OtherActs.of(ActKind.PUBLICATION, DAY)),
            of(ActKind.PUBLICATION_WITHDRAWAL, LATER),
            collecting,
            CaseRule.PUBLICATION_FALLEN,
            "行政处罚法(2021)第48条第2款"),
        breach(
            delivered(DAY),
            of(ActKind.REOPENING, LATER),
            collecting,
            CaseRule.RENEWAL_ORDERED,
            "行政复议法(2023)第64条第1款"));
  }

  private static Arguments breach(
      Story story, CaseAct act, CaseStage stage, CaseRule rule, String article) {
    return arguments(story, act, stage, rule, article);
  }
}
