package org.anjian.penalty;

import static org.anjian.penalty.HearingDuty.NOT_REQUIRED;
import static org.anjian.penalty.HearingDuty.REQUIRED;
import static org.anjian.penalty.HearingDuty.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjian.law.CaseAmounts;
import org.anjian.law.OtherPenalty;
import org.anjian.law.Subject;
import org.anjian.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HearingDutyTest {

  private static final LocalDate BEFORE_THE_RULE = LocalDate.of(2026, 1, 31);
  private static final LocalDate RULE_IN_FORCE = LocalDate.of(2026, 2, 1);

  @ParameterizedTest
  @CsvSource({
    // 部令18号第55条第2款: units from 100,000, individuals from 20,000; 以上 includes the amount.
    "UNIT, 99999.99, NOT_REQUIRED",
    "UNIT, 100000, REQUIRED",
    "UNIT, 100000.01, REQUIRED",
    "AGENCY, 99999.99, NOT_REQUIRED",
    "AGENCY, 100000, REQUIRED",
    "PRINCIPAL, 19999.99, NOT_REQUIRED",
    "PRINCIPAL, 20000, REQUIRED",
    "DIRECTLY_RESPONSIBLE, 19999.99, NOT_REQUIRED",
    "DIRECTLY_RESPONSIBLE, 20000, REQUIRED",
    "INVESTOR, 20000, REQUIRED",
    "UNIT, 0.01, NOT_REQUIRED",
    "UNIT, 0, NOT_REQUIRED",
  })
  void theMinistrysAmountsAreIncluded(Subject subject, String fine, HearingDuty duty) {
    assertEquals(duty, duty(subject, fine, "", RULE_IN_FORCE, HearingDuty.Thresholds.none()));
  }

  @ParameterizedTest
  @CsvSource({"UNIT, 0.01, UNDETERMINED", "UNIT, 5000000, UNDETERMINED", "UNIT, 0, NOT_REQUIRED"})
  void beforeTheMinistrysRuleNobodySaysWhatALargerFineIs(
      Subject subject, String fine, HearingDuty duty) {
    assertEquals(duty, duty(subject, fine, "", BEFORE_THE_RULE, HearingDuty.Thresholds.none()));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, UNIT, 49999.99, NOT_REQUIRED",
    "2020-01-01, UNIT, 50000, REQUIRED",
    "2026-02-01, UNIT, 50000, REQUIRED",
    "2026-02-01, PRINCIPAL, 5000, REQUIRED",
    "2026-02-01, PRINCIPAL, 4999.99, NOT_REQUIRED",
  })
  void theProvincesAmountsPrevail(LocalDate day, Subject subject, String fine, HearingDuty duty) {
    HearingDuty.Thresholds province =
        new HearingDuty.Thresholds(Optional.of(Yuan.of(5_000)), Optional.of(Yuan.ofWan(5)));
    assertEquals(duty, duty(subject, fine, "", day, province));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUSPEND_PRODUCTION",
        "SUSPEND_BUSINESS",
        "STOP_CONSTRUCTION",
        "CLOSE",
        "BAN_FROM_POST",
        "LIFETIME_BAN_FROM_POST",
        "INDUSTRY_BAN",
        "LIFETIME_INDUSTRY_BAN",
        "REVOKE_PERMIT",
        "REVOKE_BUSINESS_LICENSE",
        "REVOKE_QUALIFICATION",
        "DOWNGRADE_QUALIFICATION"
      })
  void aGravePenaltyCarriesAHearingWithoutAnyFine(String penalty) {
    assertEquals(
        REQUIRED,
        duty(
            Subject.UNIT,
            "0",
            "WARNING;" + penalty,
            BEFORE_THE_RULE,
            HearingDuty.Thresholds.none()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "WARNING", "PUBLIC_CRITICISM", "ORDER_CORRECTION"})
  void aMildPenaltyCarriesNone(String penalty) {
    assertEquals(
        NOT_REQUIRED,
        duty(Subject.UNIT, "0", penalty, RULE_IN_FORCE, HearingDuty.Thresholds.none()));
  }

  @ParameterizedTest
  @CsvSource({
    // 行政处罚法第63条第1款第2项: confiscating larger gains carries a hearing like a larger fine.
    "CONFISCATE_GAINS, 99999.99, 0, NOT_REQUIRED",
    "CONFISCATE_GAINS, 100000, 0, REQUIRED",
    "CONFISCATE_GAINS, 0, 100000, NOT_REQUIRED",
    "CONFISCATE_GOODS, 0, 99999.99, NOT_REQUIRED",
    "CONFISCATE_GOODS, 0, 100000, REQUIRED",
    "CONFISCATE_EQUIPMENT, 0, 100000, REQUIRED",
    "CONFISCATE_GAINS, , 0, UNDETERMINED",
    "CONFISCATE_GOODS, 0, , UNDETERMINED",
    "WARNING, 100000, 100000, NOT_REQUIRED",
  })
  void confiscationsCountLikeFines(String penalty, String gains, String goods, HearingDuty duty) {
    assertEquals(
        duty,
        HearingDuty.of(
            Subject.UNIT,
            Yuan.of(1),
            List.of(new OtherPenalty(penalty)),
            amounts(gains, goods),
            RULE_IN_FORCE,
            HearingDuty.Thresholds.none()));
  }

  @Test
  void aLargeFineIsEnoughWhereTheConfiscationIsNotKnown() {
    assertEquals(
        REQUIRED,
        HearingDuty.of(
            Subject.UNIT,
            Yuan.ofWan(10),
            List.of(new OtherPenalty("CONFISCATE_GAINS")),
            amounts(null, null),
            RULE_IN_FORCE,
            HearingDuty.Thresholds.none()));
  }

  @ParameterizedTest
  @EnumSource(Subject.class)
  void everySubjectIsAUnitOrAnIndividual(Subject subject) {
    Yuan between = Yuan.ofWan(5);
    HearingDuty expected =
        subject == Subject.UNIT || subject == Subject.AGENCY ? NOT_REQUIRED : REQUIRED;
    assertEquals(
        expected,
        duty(subject, between.toString(), "", RULE_IN_FORCE, HearingDuty.Thresholds.none()));
    assertEquals(
        UNDETERMINED,
        duty(subject, between.toString(), "", BEFORE_THE_RULE, HearingDuty.Thresholds.none()));
  }

  private static HearingDuty duty(
      Subject subject,
      String fine,
      String penalties,
      LocalDate day,
      HearingDuty.Thresholds thresholds) {
    List<OtherPenalty> listed =
        penalties.isEmpty()
            ? List.of()
            : Arrays.stream(penalties.split(";")).map(OtherPenalty::new).toList();
    return HearingDuty.of(subject, Yuan.parse(fine), listed, amounts(null, null), day, thresholds);
  }

  private static CaseAmounts amounts(String gains, String goods) {
    return CaseAmounts.of(
        Optional.empty(),
        Optional.ofNullable(gains).map(Yuan::parse),
        Optional.ofNullable(goods).map(Yuan::parse),
        Optional.empty());
  }
}
