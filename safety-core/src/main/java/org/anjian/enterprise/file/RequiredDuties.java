package org.anjian.enterprise.file;

import static org.anjian.enterprise.SupervisedSector.CIVIL_EXPLOSIVES;
import static org.anjian.enterprise.SupervisedSector.COAL_MINE;
import static org.anjian.enterprise.SupervisedSector.CONSTRUCTION;
import static org.anjian.enterprise.SupervisedSector.FIREWORKS;
import static org.anjian.enterprise.SupervisedSector.GAS;
import static org.anjian.enterprise.SupervisedSector.HAZARDOUS_CHEMICALS;
import static org.anjian.enterprise.SupervisedSector.METALLURGY;
import static org.anjian.enterprise.SupervisedSector.NON_COAL_MINE;
import static org.anjian.enterprise.SupervisedSector.NON_FERROUS_METALS;
import static org.anjian.enterprise.SupervisedSector.ROAD_TRANSPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.LicenceKind;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;

/**
 * 法定要求核对: what the law demands of this enterprise, and whether its file shows it. Where the facts
 * decide, it is met or missing; where they do not, it must be asked. An enterprise of several
 * sectors answers to the demands of each.
 *
 * <p>The sector alone tells mines, builders, transport and dangerous goods; whether a works smelts
 * (金属冶炼) follows from its class in GB/T 4754.
 */
public final class RequiredDuties {

  /** From which day the edition of 2021 is in force. */
  private static final LocalDate WORK_SAFETY_LAW_2021 = LocalDate.of(2021, 9, 1);

  /** 超过一百人: more than a hundred (安全生产法 art. 24 para. 2). */
  private static final int HUNDRED = 100;

  private static final Set<SupervisedSector> MINES = Set.of(COAL_MINE, NON_COAL_MINE);
  private static final Set<SupervisedSector> DANGEROUS_GOODS =
      Set.of(HAZARDOUS_CHEMICALS, FIREWORKS, CIVIL_EXPLOSIVES);
  private static final Set<SupervisedSector> BUILDERS_AND_TRANSPORT =
      Set.of(CONSTRUCTION, ROAD_TRANSPORT);
  private static final Set<SupervisedSector> METALS = Set.of(METALLURGY, NON_FERROUS_METALS);

  /** 炼铁、炼钢、铁合金冶炼；常用、贵金属、稀有稀土金属冶炼. */
  private static final Set<String> SMELTING = Set.of("311", "312", "314", "321", "322", "323");

  private final FileFacts facts;
  private final LocalDate on;
  private final List<DutyFinding> findings = new ArrayList<>();

  private RequiredDuties(FileFacts facts, LocalDate on) {
    this.facts = facts;
    this.on = on;
  }

  /**
   * Goes through the demands for one day.
   *
   * @throws Refusal LAW_NOT_COVERED before the edition of 2021
   */
  public static List<DutyFinding> of(FileFacts facts, LocalDate on) {
    if (on.isBefore(WORK_SAFETY_LAW_2021)) {
      throw Refusal.of(RefusalCode.LAW_NOT_COVERED, Map.of("law", "work-safety-law", "on", on));
    }
    return new RequiredDuties(facts, on).find();
  }

  private List<DutyFinding> find() {
    safetyManagers();
    assessments();
    registeredEngineer();
    specialOperators();
    installations();
    permits();
    emergencyPlan();
    parent();
    return List.copyOf(findings);
  }

  private void safetyManagers() {
    List<SafetyPerson> managers = staff(SafetyPerson.Role.SAFETY_MANAGER);
    long fullTime = managers.stream().filter(SafetyPerson::fullTime).count();
    Map<String, Object> inputs = facts("employees", facts.enterprise().employees());
    inputs.put("safetyManagers", managers.size());
    inputs.put("fullTime", fullTime);
    if (isHighRisk()) {
      inputs.put("sectors", facts.sectors().stream().sorted().toList());
      add(RequiredDuty.FULL_TIME_SAFETY_MANAGER, fullTime > 0, inputs);
    } else if (smeltingMustBeAsked() && facts.enterprise().employees() <= HUNDRED) {
      inputs.put("industry", facts.enterprise().industry().code());
      add(
          RequiredDuty.FULL_TIME_SAFETY_MANAGER,
          fullTime > 0 ? DutyFinding.State.MET : DutyFinding.State.TO_ASK,
          inputs);
    } else if (facts.enterprise().employees() > HUNDRED) {
      add(RequiredDuty.FULL_TIME_ABOVE_HUNDRED, fullTime > 0, inputs);
    } else {
      add(RequiredDuty.ANY_SAFETY_MANAGER, !managers.isEmpty(), inputs);
    }
  }

  private void assessments() {
    if (!isHighRisk()) {
      return;
    }
    for (SafetyPerson.Role role :
        List.of(SafetyPerson.Role.PRINCIPAL, SafetyPerson.Role.SAFETY_MANAGER)) {
      List<SafetyPerson> people = staff(role);
      List<String> without = without(people, SafetyCertificate.Kind.ASSESSMENT);
      Map<String, Object> inputs = facts("people", people.size());
      inputs.put("without", without);
      add(
          role == SafetyPerson.Role.PRINCIPAL
              ? RequiredDuty.PRINCIPAL_ASSESSED
              : RequiredDuty.MANAGERS_ASSESSED,
          !people.isEmpty() && without.isEmpty(),
          inputs);
    }
  }

  /** 危险物品的生产、储存、装卸单位以及矿山、金属冶炼单位; who only trades in them is not among these. */
  private void registeredEngineer() {
    boolean engineer =
        facts.staff().stream()
            .anyMatch(person -> person.holds(SafetyCertificate.Kind.REGISTERED_ENGINEER, on));
    Map<String, Object> inputs = facts("registeredEngineer", engineer);
    boolean certain =
        anyOf(MINES)
            || smelts()
            || (anyOf(DANGEROUS_GOODS) && holds(LicenceKind.SAFETY_PRODUCTION));
    boolean possible = certain || anyOf(DANGEROUS_GOODS) || anyOf(METALS) || anyOf(Set.of(GAS));
    if (possible) {
      add(
          RequiredDuty.REGISTERED_ENGINEER,
          engineer
              ? DutyFinding.State.MET
              : certain ? DutyFinding.State.MISSING : DutyFinding.State.TO_ASK,
          inputs);
    }
  }

  private void specialOperators() {
    List<SafetyPerson> people = staff(SafetyPerson.Role.SPECIAL_OPERATOR);
    List<String> without = without(people, SafetyCertificate.Kind.SPECIAL_OPERATION);
    Map<String, Object> inputs = facts("people", people.size());
    inputs.put("without", without);
    add(
        RequiredDuty.SPECIAL_OPERATORS_QUALIFIED,
        people.isEmpty()
            ? DutyFinding.State.TO_ASK
            : without.isEmpty() ? DutyFinding.State.MET : DutyFinding.State.MISSING,
        inputs);
  }

  private void installations() {
    if (facts.installations().isEmpty()) {
      if (anyOf(DANGEROUS_GOODS) || anyOf(Set.of(GAS))) {
        add(
            RequiredDuty.INSTALLATION_ASSESSED,
            DutyFinding.State.TO_ASK,
            facts("installations", 0));
      }
      return;
    }
    for (HazardInstallation each : facts.installations()) {
      Map<String, Object> inputs = facts("installation", each.name());
      inputs.put("level", each.level());
      each.assessedUntil().ifPresent(day -> inputs.put("assessedUntil", day));
      boolean assessed = each.assessedOn().isPresent();
      boolean over = each.assessedUntil().filter(on::isAfter).isPresent();
      add(
          RequiredDuty.INSTALLATION_ASSESSED,
          !assessed || over
              ? DutyFinding.State.MISSING
              : each.assessedUntil().isPresent() ? DutyFinding.State.MET : DutyFinding.State.TO_ASK,
          inputs);
      Map<String, Object> filing = facts("installation", each.name());
      each.filingNumber().ifPresent(number -> filing.put("filingNumber", number));
      add(RequiredDuty.INSTALLATION_FILED, each.filingNumber().isPresent(), filing);
    }
  }

  /** 矿山企业、建筑施工企业和危险化学品、烟花爆竹、民用爆炸物品生产企业. */
  private void permits() {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("licences", facts.enterprise().licences().stream().map(Licence::kind).toList());
    if (anyOf(MINES) || facts.sectors().contains(CONSTRUCTION)) {
      permit(RequiredDuty.SAFETY_PERMIT, true, inputs, LicenceKind.SAFETY_PRODUCTION);
    }
    if (facts.sectors().contains(HAZARDOUS_CHEMICALS)) {
      permit(
          RequiredDuty.CHEMICALS_PERMIT,
          true,
          inputs,
          LicenceKind.SAFETY_PRODUCTION,
          LicenceKind.HAZARDOUS_CHEMICALS_USE,
          LicenceKind.HAZARDOUS_CHEMICALS_TRADE);
    }
    if (facts.sectors().contains(FIREWORKS) && !holds(LicenceKind.FIREWORKS_TRADE)) {
      permit(RequiredDuty.SAFETY_PERMIT, false, inputs, LicenceKind.SAFETY_PRODUCTION);
    }
    if (facts.sectors().contains(CIVIL_EXPLOSIVES)) {
      permit(RequiredDuty.SAFETY_PERMIT, false, inputs, LicenceKind.SAFETY_PRODUCTION);
    }
  }

  /** A valid licence whose kind is not on file may be the one; so it is asked, not missing. */
  private void permit(
      RequiredDuty duty, boolean certain, Map<String, Object> inputs, LicenceKind... kinds) {
    boolean held = List.of(kinds).stream().anyMatch(this::holds);
    boolean unclear = !certain || holds(LicenceKind.OTHER);
    add(
        duty,
        held
            ? DutyFinding.State.MET
            : unclear ? DutyFinding.State.TO_ASK : DutyFinding.State.MISSING,
        inputs);
  }

  private void emergencyPlan() {
    add(
        RequiredDuty.EMERGENCY_PLAN,
        facts.plansOnFile() > 0 ? DutyFinding.State.MET : DutyFinding.State.TO_ASK,
        facts("plansOnFile", facts.plansOnFile()));
  }

  private void parent() {
    if (facts.coalMinesBelow() > 0) {
      add(
          RequiredDuty.PARENT_INSPECTS_MINES,
          DutyFinding.State.TO_ASK,
          facts("coalMinesBelow", facts.coalMinesBelow()));
    }
  }

  /** 矿山、金属冶炼、建筑施工、运输单位和危险物品的生产、经营、储存、装卸单位. */
  private boolean isHighRisk() {
    return anyOf(MINES) || anyOf(DANGEROUS_GOODS) || anyOf(BUILDERS_AND_TRANSPORT) || smelts();
  }

  private boolean smelts() {
    String code = facts.enterprise().industry().code();
    return code.length() >= 3 && SMELTING.contains(code.substring(0, 3));
  }

  /** A works of the metal sectors whose class is not known down to the group. */
  private boolean smeltingMustBeAsked() {
    return anyOf(METALS) && facts.enterprise().industry().code().length() < 3;
  }

  private boolean anyOf(Set<SupervisedSector> some) {
    return facts.sectors().stream().anyMatch(some::contains);
  }

  private boolean holds(LicenceKind kind) {
    return facts.enterprise().licences().stream()
        .anyMatch(each -> each.kind() == kind && each.validOn(on));
  }

  private List<SafetyPerson> staff(SafetyPerson.Role role) {
    return facts.staff().stream()
        .filter(person -> person.role() == role && person.inPostOn(on))
        .toList();
  }

  private List<String> without(List<SafetyPerson> people, SafetyCertificate.Kind kind) {
    return people.stream()
        .filter(person -> !person.holds(kind, on))
        .map(SafetyPerson::name)
        .toList();
  }

  private static Map<String, Object> facts(String name, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(name, value);
    return map;
  }

  private void add(RequiredDuty duty, boolean met, Map<String, Object> inputs) {
    add(duty, met ? DutyFinding.State.MET : DutyFinding.State.MISSING, inputs);
  }

  private void add(RequiredDuty duty, DutyFinding.State state, Map<String, Object> inputs) {
    findings.add(DutyFinding.of(duty, on, state, inputs));
  }
}
