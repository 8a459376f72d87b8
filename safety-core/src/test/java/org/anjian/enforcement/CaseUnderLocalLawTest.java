package org.anjian.enforcement;

import static org.anjian.bureau.Bureau.inspector;
import static org.anjian.bureau.Bureau.leader;
import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjian.bureau.Bureau;
import org.anjian.contract.Yicheng;
import org.anjian.explain.Reasoned;
import org.anjian.explain.RefusalCode;
import org.anjian.explain.Step;
import org.anjian.law.Condition;
import org.anjian.law.LawBook;
import org.anjian.law.LawFolder;
import org.anjian.law.OtherPenalty;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.memory.MemoryEnforcementCases;
import org.anjian.money.Yuan;
import org.anjian.penalty.FineAssessment;
import org.anjian.penalty.FineAssessor;
import org.anjian.penalty.HearingDuty;
import org.anjian.penalty.Limitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored cases under the statutes of the area in which they are. */
class CaseUnderLocalLawTest {

  private static final LocalDate ACT = LocalDate.of(2023, 5, 10);
  private static final LocalDate FILED = LocalDate.of(2023, 5, 20);
  private static final LocalDate CONCLUDED = LocalDate.of(2023, 6, 20);

  private static final OtherPenalty SUSPENSION = new OtherPenalty("SUSPEND_PRODUCTION");

  private final Bureau bureau = new Bureau();

  {
    bureau.today(LocalDate.of(2026, 11, 30));
  }

  @TempDir Path folder;

  @Test
  void whatAZoneVariesIsVariedForItsCases() {
    PursueCase there = pursue("14");
    EnforcementCase filed = file(there, "work-safety-law/101.1.3", ACT, FILED);
    Reasoned<FineAssessment> found = there.assess(inspector(), filed.id(), CONCLUDED);
    assertEquals(
        "shenzhen-work-safety-regulations/2022/57.1", found.value().applied().ref().toString());
    assertEquals("15万元以上30万元以下", found.value().range().orElseThrow().label());
    PursueCase elsewhere = pursue("44");
    EnforcementCase other = file(elsewhere, "work-safety-law/101.1.3", ACT, FILED);
    assertEquals(
        "10万元以上20万元以下",
        elsewhere.assess(inspector(), other.id(), CONCLUDED).value().range().orElseThrow().label());
  }

  @Test
  void theProposedFineMustLieInTheRangeOfTheZone() {
    PursueCase there = pursue("14");
    EnforcementCase filed = file(there, "work-safety-law/101.1.3", ACT, FILED);
    assertRefused(RefusalCode.FINE_OUTSIDE_RANGE, () -> conclude(there, filed, Yuan.ofWan(10)));
    EnforcementCase concluded = conclude(there, filed, Yuan.ofWan(30));
    assertEquals(
        "shenzhen-work-safety-regulations/2022/57.1",
        concluded.assessment().orElseThrow().appliedRef());
  }

  @Test
  void aCaseIsFiledUnderAStatuteOfItsAreaOnly() {
    PursueCase there = pursue("14");
    EnforcementCase filed = file(there, "shenzhen-work-safety-regulations/53", ACT, FILED);
    assertEquals(
        "5万元以上10万元以下",
        there.assess(inspector(), filed.id(), CONCLUDED).value().range().orElseThrow().label());
    PursueCase elsewhere = pursue("44");
    assertRefused(
        RefusalCode.LAW_OUTSIDE_AREA,
        () -> file(elsewhere, "shenzhen-work-safety-regulations/53", ACT, FILED));
  }

  @Test
  void aCaseFiledInTimeIsPunishedHoweverLateItIsDecided() {
    // 行政处罚法(2021) 第36条第1款: discovered at the latest when it was filed.
    PursueCase pursue = pursue("44");
    EnforcementCase filed = file(pursue, "work-safety-law/101.1.3", ACT, FILED);
    Reasoned<FineAssessment> late =
        pursue.assess(inspector(), filed.id(), LocalDate.of(2025, 10, 10));
    assertEquals(FineAssessment.Outcome.FINE, late.value().outcome());
    assertEquals(Limitation.State.IN_TIME, limitation(late).orElseThrow().outcome());
  }

  @Test
  void aCaseFiledAfterTwoYearsLeavesTheLimitationOpen() {
    // Whether it touched life or health and did harm is for people to say.
    PursueCase pursue = pursue("44");
    LocalDate act = LocalDate.of(2021, 10, 10);
    EnforcementCase filed =
        file(pursue, "work-safety-law/101.1.3", act, LocalDate.of(2023, 10, 11));
    Reasoned<FineAssessment> late =
        pursue.assess(inspector(), filed.id(), LocalDate.of(2024, 2, 10));
    assertEquals(FineAssessment.Outcome.FINE, late.value().outcome());
    Step asked = limitation(late).orElseThrow();
    assertEquals(Limitation.State.UNDETERMINED, asked.outcome());
    assertEquals("discoveredDate", asked.inputs().get("missing"));
  }

  @Test
  void aNoticeRestsOnTheLawOfTheArea() {
    PursueCase there = pursue("14");
    EnforcementCase concluded =
        conclude(there, file(there, "work-safety-law/101.1.3", ACT, FILED), Yuan.ofWan(15));
    EnforcementCase told =
        there.notify(inspector(), concluded.id(), concluded.revision(), CONCLUDED);
    assertTrue(told.notice().orElseThrow().otherPenalties().contains(SUSPENSION));
    assertRefused(
        RefusalCode.OUT_OF_SEQUENCE,
        () ->
            there.decide(
                leader(), told.id(), told.revision(), CONCLUDED, Yuan.ofWan(15), List.of()));
  }

  private static Optional<Step> limitation(Reasoned<FineAssessment> reasoned) {
    return reasoned.trace().steps().stream()
        .filter(step -> step.question().equals("fine.limitation"))
        .findFirst();
  }

  private EnforcementCase file(
      PursueCase pursue, String provision, LocalDate act, LocalDate filed) {
    Violation violation =
        Violation.of(
            ProvisionName.parse(provision),
            Subject.UNIT,
            "北丁煤矿",
            Condition.OVERDUE_UNCORRECTED,
            act,
            "危险作业无人管理");
    return pursue.file(
        inspector(), bureau.mine.id(), Optional.empty(), violation, filed, bureau.chen, bureau.li);
  }

  private static EnforcementCase conclude(PursueCase pursue, EnforcementCase filed, Yuan fine) {
    return pursue.conclude(inspector(), filed.id(), filed.revision(), CONCLUDED, "属实", fine, false);
  }

  /** The zone of the example, moved to an area. */
  private PursueCase pursue(String area) {
    return new PursueCase(
        new MemoryEnforcementCases(Yicheng.DIVISIONS),
        bureau.stores.enterprises(),
        bureau.stores.inspections(),
        bureau.stores.officers(),
        bureau.stores.documentNumbers(),
        new FineAssessor(LawBook.nationalWith(List.of(LawFolder.of(zone(area))))),
        HearingDuty.Thresholds.none(),
        Story.PROCEDURE,
        Yicheng.DIVISIONS,
        bureau.journal,
        bureau.ids,
        bureau.clock);
  }

  private Path zone(String area) {
    try {
      Path example =
          Path.of(
                  Objects.requireNonNull(LawBook.class.getResource("shenzhen/statutes.csv"))
                      .toURI())
              .getParent();
      Path moved = Files.createDirectories(folder.resolve(area));
      try (Stream<Path> files = Files.list(example)) {
        for (Path file : files.toList()) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          Files.writeString(
              moved.resolve(file.getFileName()), text.replace(",4403\n", "," + area + "\n"));
        }
      }
      return moved;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
