package org.anjian.enforcement;

import static org.anjian.enforcement.Investigating.of;
import static org.anjian.enforcement.Story.filed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.money.Yuan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every precondition of every act of the investigation, broken once. */
class InvestigationRuleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LATER = LocalDate.of(2026, 3, 4);
  private static final Yuan FINE = Yuan.of(30_000);

  @ParameterizedTest(name = "{1} at {2} breaks {3}")
  @MethodSource("breaches")
  void anActOutOfOrderIsRefusedWithStageRuleAndArticle(
      Story story, CaseAct act, CaseStage stage, CaseRule rule, String article) {
    Refusal refusal = assertThrows(Refusal.class, () -> story.then(act));
    assertEquals(RefusalCode.OUT_OF_SEQUENCE, refusal.code());
    assertEquals(stage, refusal.details().get("stage"));
    assertEquals(act.kind(), refusal.details().get("act"));
    assertEquals(rule, refusal.details().get("rule"));
    assertEquals(article, refusal.basis().orElseThrow().toString());
    assertTrue(story.now().missingFor(act.kind()).contains(rule));
  }

  static Stream<Arguments> breaches() {
    CaseStage investigating = CaseStage.INVESTIGATING;
    String evidence = "行政处罚法(2021)第46条第1款";
    String register = "行政处罚法(2021)第56条";
    String dispose = "行政强制法(2011)第27条";
    String report = "行政强制法(2011)第19条";
    String recuse = "行政处罚法(2021)第43条第3款";
    return Stream.of(
        arguments(
            decided(),
            of(ActKind.SEIZURE, LATER),
            CaseStage.DECIDED,
            CaseRule.NOT_DECIDED,
            "行政处罚法(2021)第57条第1款"),
        arguments(
            filed(DAY).then(new CaseEnd.Termination(DAY, "当事人死亡")),
            of(ActKind.EVIDENCE, LATER),
            CaseStage.TERMINATED,
            CaseRule.INVESTIGATION_GOES_ON,
            "行政处罚法(2021)第54条第1款"),
        arguments(
            filed(DAY),
            of(ActKind.CUSTODY, LATER),
            investigating,
            CaseRule.EVIDENCE_ON_FILE,
            evidence),
        arguments(
            filed(DAY),
            of(ActKind.INVESTIGATION_REPORT, LATER),
            investigating,
            CaseRule.EVIDENCE_ON_FILE,
            evidence),
        arguments(
            filed(DAY),
            of(ActKind.EVIDENCE_DISPOSAL, LATER),
            investigating,
            CaseRule.EVIDENCE_REGISTERED,
            register),
        arguments(
            filed(DAY),
            of(ActKind.SEIZURE_DISPOSAL, LATER),
            investigating,
            CaseRule.PROPERTY_SEIZED,
            dispose),
        arguments(
            filed(DAY).then(of(ActKind.EVIDENCE_REGISTRATION, DAY)),
            of(ActKind.SEIZURE_EXTENSION, LATER),
            investigating,
            CaseRule.PROPERTY_SEIZED,
            dispose),
        arguments(
            filed(DAY)
                .then(Investigating.seizure(DAY, DAY.atTime(9, 0), false, 30))
                .then(
                    Investigating.ratification(
                        DAY, Investigating.SEIZURE, DAY.atTime(15, 0), false)),
            of(ActKind.SEIZURE_EXTENSION, LATER),
            investigating,
            CaseRule.MEASURE_APPROVED,
            report),
        arguments(
            filed(DAY).then(of(ActKind.SEIZURE, DAY)),
            of(ActKind.MEASURE_APPROVAL, LATER),
            investigating,
            CaseRule.MEASURE_AWAITS_APPROVAL,
            report),
        arguments(
            filed(DAY).then(of(ActKind.SEIZURE, DAY)),
            of(ActKind.PROPERTY_RETURN, LATER),
            investigating,
            CaseRule.PROPERTY_TO_GIVE_BACK,
            "行政强制法(2011)第28条第2款"),
        arguments(
            filed(DAY).then(of(ActKind.SEIZURE, DAY)).then(new CaseEnd.Termination(DAY, "当事人死亡")),
            new CaseAct.Closing(LATER, "终止"),
            CaseStage.TERMINATED,
            CaseRule.PROPERTY_RELEASED,
            dispose),
        arguments(
            filed(DAY)
                .then(of(ActKind.SEIZURE, DAY))
                .then(Investigating.lifted(DAY))
                .then(new CaseEnd.Termination(DAY, "当事人死亡")),
            new CaseAct.Closing(LATER, "终止"),
            CaseStage.TERMINATED,
            CaseRule.PROPERTY_RELEASED,
            dispose),
        arguments(
            filed(DAY),
            of(ActKind.APPRAISAL_RESULT, LATER),
            investigating,
            CaseRule.APPRAISAL_OUT,
            "安全生产违法行为行政处罚办法(2025)第46条"),
        arguments(
            filed(DAY),
            of(ActKind.SUPPLY_RESTORATION, LATER),
            investigating,
            CaseRule.SUPPLY_IS_CUT,
            "安全生产法(2021)第70条第2款"),
        arguments(
            filed(DAY),
            of(ActKind.RECUSAL_DECISION, LATER),
            investigating,
            CaseRule.RECUSAL_REQUESTED,
            recuse),
        arguments(
            filed(DAY).then(of(ActKind.RECUSAL_REQUEST, DAY)),
            Story.noPenalty(LATER),
            investigating,
            CaseRule.RECUSAL_DECIDED,
            recuse));
  }

  private static Story decided() {
    return filed(DAY).concluded(DAY, FINE).told(DAY, false).waived(DAY).decided(DAY, FINE);
  }
}
