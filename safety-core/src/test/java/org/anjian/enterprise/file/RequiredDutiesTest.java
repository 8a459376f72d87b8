package org.anjian.enterprise.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.Industry;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.LicenceKind;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.LegalBasis;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;

class RequiredDutiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static Enterprise shop(int employees) {
    return enterprise(
        SupervisedSector.COMMERCE, new Industry("5211", "百货零售", 'F'), employees, List.of());
  }

  private static Enterprise enterprise(
      SupervisedSector sector, Industry industry, int employees, List<Licence> licences) {
    Enterprise known = Yicheng.enterprise(1);
    return new Enterprise(
        known.id(),
        known.creditCode(),
        known.name(),
        known.division(),
        sector,
        industry,
        known.riskLevel(),
        employees,
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        known.status(),
        licences,
        known.registeredOn(),
        0);
  }

  private static SafetyPerson person(
      SafetyPerson.Role role, boolean fullTime, SafetyCertificate... certificates) {
    return new SafetyPerson(
        new UUID(3, role.ordinal()),
        Yicheng.enterprise(1).id(),
        DivisionCode.parse("141022"),
        "某人",
        role,
        fullTime,
        List.of(certificates),
        LocalDate.of(2020, 1, 1),
        Optional.empty(),
        0);
  }

  private static SafetyCertificate certificate(SafetyCertificate.Kind kind, LocalDate until) {
    return new SafetyCertificate(kind, "1", "", Optional.of(until));
  }

  private static Map<RequiredDuty, DutyFinding.State> states(
      Enterprise enterprise, SafetyPerson... staff) {
    return RequiredDuties.of(
            new FileFacts(enterprise, Set.of(), List.of(staff), List.of(), 0, 0), DAY)
        .stream()
        .collect(Collectors.toMap(DutyFinding::duty, DutyFinding::state));
  }

  @Test
  void aHundredEmployeesMayHaveAPartTimeManagerAndMoreThanAHundredMayNot() {
    SafetyPerson partTime = person(SafetyPerson.Role.SAFETY_MANAGER, false);

    assertEquals(
        DutyFinding.State.MET, states(shop(100), partTime).get(RequiredDuty.ANY_SAFETY_MANAGER));
    assertEquals(
        DutyFinding.State.MISSING,
        states(shop(101), partTime).get(RequiredDuty.FULL_TIME_ABOVE_HUNDRED));
    assertEquals(
        DutyFinding.State.MET,
        states(shop(101), person(SafetyPerson.Role.SAFETY_MANAGER, true))
            .get(RequiredDuty.FULL_TIME_ABOVE_HUNDRED));
  }

  @Test
  void aMineNeedsAFullTimeManagerHoweverSmall() {
    Enterprise mine = Yicheng.enterprise(1);
    DutyFinding finding =
        RequiredDuties.of(new FileFacts(mine, Set.of(), List.of(), List.of(), 0, 0), DAY).get(0);

    assertEquals(RequiredDuty.FULL_TIME_SAFETY_MANAGER, finding.duty());
    assertEquals(DutyFinding.State.MISSING, finding.state());
    assertEquals(
        List.of("work-safety-law/2021/24.1"),
        finding.basis().stream().map(LegalBasis::ref).toList());
  }

  @Test
  void anAssessmentThatHasRunOutDoesNotCount() {
    Enterprise mine = Yicheng.enterprise(1);

    assertEquals(
        DutyFinding.State.MISSING,
        states(
                mine,
                person(
                    SafetyPerson.Role.PRINCIPAL,
                    true,
                    certificate(SafetyCertificate.Kind.ASSESSMENT, DAY.minusDays(1))))
            .get(RequiredDuty.PRINCIPAL_ASSESSED));
    assertEquals(
        DutyFinding.State.MET,
        states(
                mine,
                person(
                    SafetyPerson.Role.PRINCIPAL,
                    true,
                    certificate(SafetyCertificate.Kind.ASSESSMENT, DAY)))
            .get(RequiredDuty.PRINCIPAL_ASSESSED));
  }

  @Test
  void aShopIsNotAskedForAssessmentsOrPermits() {
    assertEquals(
        Set.of(
            RequiredDuty.ANY_SAFETY_MANAGER,
            RequiredDuty.SPECIAL_OPERATORS_QUALIFIED,
            RequiredDuty.EMERGENCY_PLAN),
        states(shop(5)).keySet());
  }

  @Test
  void aFurtherSectorBringsItsOwnDemands() {
    Set<RequiredDuty> demanded =
        RequiredDuties.of(
                new FileFacts(
                    shop(5),
                    Set.of(SupervisedSector.HAZARDOUS_CHEMICALS),
                    List.of(),
                    List.of(),
                    0,
                    0),
                DAY)
            .stream()
            .map(DutyFinding::duty)
            .collect(Collectors.toSet());

    assertEquals(
        Set.of(
            RequiredDuty.FULL_TIME_SAFETY_MANAGER,
            RequiredDuty.PRINCIPAL_ASSESSED,
            RequiredDuty.MANAGERS_ASSESSED,
            RequiredDuty.REGISTERED_ENGINEER,
            RequiredDuty.SPECIAL_OPERATORS_QUALIFIED,
            RequiredDuty.INSTALLATION_ASSESSED,
            RequiredDuty.CHEMICALS_PERMIT,
            RequiredDuty.EMERGENCY_PLAN),
        demanded);
  }

  @Test
  void smeltingFollowsFromTheClassOfTheTrade() {
    Enterprise smelter =
        enterprise(SupervisedSector.METALLURGY, new Industry("3110", "炼铁", 'C'), 20, List.of());
    Enterprise rolling =
        enterprise(SupervisedSector.METALLURGY, new Industry("3130", "钢压延加工", 'C'), 20, List.of());

    assertEquals(DutyFinding.State.MISSING, states(smelter).get(RequiredDuty.REGISTERED_ENGINEER));
    assertEquals(DutyFinding.State.TO_ASK, states(rolling).get(RequiredDuty.REGISTERED_ENGINEER));
  }

  @Test
  void aPermitOfAnUnknownKindMakesItAQuestion() {
    Industry coal = new Industry("0610", "烟煤和无烟煤开采洗选", 'B');
    Licence unknown = new Licence("1号", Optional.of(DAY));
    Licence permit =
        new Licence(
            LicenceKind.SAFETY_PRODUCTION,
            "2号",
            "",
            "",
            Optional.empty(),
            Optional.of(DAY),
            Licence.State.IN_FORCE);
    Licence suspended =
        new Licence(
            LicenceKind.SAFETY_PRODUCTION,
            "3号",
            "",
            "",
            Optional.empty(),
            Optional.of(DAY),
            Licence.State.SUSPENDED);

    assertEquals(DutyFinding.State.TO_ASK, permitOf(coal, unknown));
    assertEquals(DutyFinding.State.MET, permitOf(coal, permit));
    assertEquals(DutyFinding.State.MISSING, permitOf(coal, suspended));
  }

  private static DutyFinding.State permitOf(Industry industry, Licence licence) {
    return states(enterprise(SupervisedSector.COAL_MINE, industry, 20, List.of(licence)))
        .get(RequiredDuty.SAFETY_PERMIT);
  }

  @Test
  void anInstallationWithoutFilingIsMissingAndItsAssessmentRunsOut() {
    HazardInstallation tank =
        new HazardInstallation(
            new UUID(4, 1),
            Yicheng.enterprise(1).id(),
            DivisionCode.parse("141022"),
            "罐区",
            3,
            "甲醇",
            "500 t",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(DAY.minusYears(3)),
            Optional.of(DAY.minusDays(1)),
            Optional.empty(),
            0);

    List<DutyFinding> findings =
        RequiredDuties.of(new FileFacts(shop(5), Set.of(), List.of(), List.of(tank), 0, 0), DAY);

    assertEquals(
        List.of(DutyFinding.State.MISSING, DutyFinding.State.MISSING),
        findings.stream()
            .filter(
                each ->
                    each.duty() == RequiredDuty.INSTALLATION_ASSESSED
                        || each.duty() == RequiredDuty.INSTALLATION_FILED)
            .map(DutyFinding::state)
            .toList());
  }

  @Test
  void theChemicalsLawIsCitedFromItsFirstDay() {
    FileFacts facts =
        new FileFacts(
            enterprise(
                SupervisedSector.HAZARDOUS_CHEMICALS,
                new Industry("2614", "有机化学原料制造", 'C'),
                5,
                List.of()),
            Set.of(),
            List.of(),
            List.of(),
            0,
            0);

    assertEquals(1, permitBasis(facts, LocalDate.of(2026, 4, 30)));
    assertEquals(3, permitBasis(facts, LocalDate.of(2026, 5, 1)));
  }

  private static int permitBasis(FileFacts facts, LocalDate on) {
    return RequiredDuties.of(facts, on).stream()
        .filter(each -> each.duty() == RequiredDuty.CHEMICALS_PERMIT)
        .findFirst()
        .orElseThrow()
        .basis()
        .size();
  }

  @Test
  void beforeTheEditionOf2021NothingIsSaid() {
    FileFacts facts = new FileFacts(shop(5), Set.of(), List.of(), List.of(), 0, 0);

    Refusal refusal =
        assertThrows(Refusal.class, () -> RequiredDuties.of(facts, LocalDate.of(2021, 8, 31)));

    assertEquals(RefusalCode.LAW_NOT_COVERED, refusal.code());
  }
}
