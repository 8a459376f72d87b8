package org.anjian.persistence.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anjian.account.Actor;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.contract.Yicheng;
import org.anjian.enterprise.ChangeNote;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseField;
import org.anjian.enterprise.FurtherSector;
import org.anjian.enterprise.OpenMatters;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RegisterEnterprise;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.Succession;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.enterprise.file.FilePorts;
import org.anjian.enterprise.file.HazardInstallation;
import org.anjian.enterprise.file.KeepEnterpriseFile;
import org.anjian.enterprise.file.ReadEnterpriseFile;
import org.anjian.enterprise.file.RiskFactor;
import org.anjian.enterprise.file.SafetyCertificate;
import org.anjian.enterprise.file.SafetyPerson;
import org.anjian.enterprise.search.Found;
import org.anjian.enterprise.search.SearchQuery;
import org.anjian.explain.Refusal;
import org.anjian.explain.RefusalCode;
import org.anjian.identity.Ids;
import org.anjian.paging.PageRequest;
import org.anjian.persistence.account.JpaAuditTrail;
import org.anjian.persistence.division.DivisionLoader;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of an enterprise keeps what it was, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class EnterpriseFileTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-03-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final Ids IDS = new Ids(CLOCK);
  private static final Actor INSPECTOR =
      new Actor("inspector", Set.of(Role.INSPECTOR), Yicheng.WHOLE_COUNTY);
  private static final Enterprise MINE = Yicheng.enterprise(1);

  @Parameter Database database;

  @BeforeEach
  void onEmptyDatabase() {
    database.clear();
    DivisionLoader.load(database.dataSource(), Yicheng.DIVISIONS);
    run(desk -> desk.register().register(INSPECTOR, MINE));
  }

  private record Desk(EntityManager entityManager) {

    RegisterEnterprise register() {
      return new RegisterEnterprise(
          new JpaEnterprises(entityManager),
          new JpaEnterpriseHistory(entityManager),
          new JpaSuccessions(entityManager),
          Yicheng.DIVISIONS,
          journal(),
          IDS,
          CLOCK);
    }

    Journal journal() {
      return new Journal(new JpaAuditTrail(entityManager), IDS, CLOCK);
    }

    FilePorts ports() {
      return new FilePorts(
          new JpaEnterprises(entityManager),
          new JpaEnterpriseHistory(entityManager),
          new JpaFurtherSectors(entityManager),
          new JpaRiskGradings(entityManager),
          new JpaSafetyPersons(entityManager),
          new JpaHazardInstallations(entityManager),
          new JpaSubsidiaries(entityManager),
          new JpaOpenMatters(entityManager));
    }

    KeepEnterpriseFile keep() {
      return new KeepEnterpriseFile(ports(), Yicheng.DIVISIONS, journal(), IDS, CLOCK);
    }

    ReadEnterpriseFile read() {
      return new ReadEnterpriseFile(ports(), Yicheng.DIVISIONS, CLOCK);
    }

    Enterprise stored(UUID id) {
      return ports().enterprises().find(id).orElseThrow();
    }
  }

  private <T> T run(Function<Desk, T> work) {
    return database.inTransaction(entityManager -> work.apply(new Desk(entityManager)));
  }

  private RefusalCode refused(Function<Desk, ?> work) {
    return assertThrows(Refusal.class, () -> run(work)).code();
  }

  private static Enterprise with(Enterprise known, String name, Optional<CreditCode> parent) {
    return new Enterprise(
        known.id(),
        known.creditCode(),
        name,
        known.division(),
        known.sector(),
        known.industry(),
        known.riskLevel(),
        known.employees(),
        known.legalRepresentative(),
        known.principal(),
        known.phone(),
        known.address(),
        known.location(),
        parent,
        known.status(),
        known.licences(),
        known.registeredOn(),
        known.revision());
  }

  private static Enterprise named(Enterprise known, String name) {
    return with(known, name, known.parentCompany());
  }

  @Test
  void aFormerNameIsKeptWithItsDayAndReasonAndFound() {
    ChangeNote note = new ChangeNote(Optional.of(LocalDate.of(2024, 1, 5)), "核准更名");
    run(desk -> desk.register().change(INSPECTOR, named(MINE, "翼城新丁煤业有限公司"), note));

    var change = run(desk -> desk.ports().history().of(MINE.id())).get(0);
    assertEquals(EnterpriseField.NAME, change.field());
    assertEquals(MINE.name(), change.before());
    assertEquals("翼城新丁煤业有限公司", change.after());
    assertEquals(LocalDate.of(2024, 1, 5), change.effectiveOn());
    assertEquals("核准更名", change.reason());
    assertEquals("inspector", change.recordedBy());
    assertEquals(List.of(MINE.id()), search("北丁煤矿"));
    assertEquals(List.of(MINE.id()), search("xdmy"));
  }

  private List<UUID> search(String text) {
    return database.inTransaction(
        entityManager ->
            find(new JpaEnterpriseSearch(entityManager, Yicheng.DIVISIONS, CLOCK), text));
  }

  private static List<UUID> find(JpaEnterpriseSearch search, String text) {
    Found found =
        search.find(
            Yicheng.WHOLE_COUNTY,
            new SearchQuery(text, List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
            new PageRequest(0, 20));
    return found.hits().stream().map(hit -> hit.card().id()).toList();
  }

  @Test
  void aRiskGradeDoesNotChangeWithoutAGrading() {
    assertEquals(
        RefusalCode.GRADING_REQUIRED,
        refused(desk -> desk.register().change(INSPECTOR, MINE.withRiskLevel(RiskLevel.LOW))));

    run(
        desk ->
            desk.keep()
                .grade(
                    INSPECTOR,
                    MINE.id(),
                    RiskLevel.LARGER,
                    TODAY,
                    Optional.of(TODAY.plusYears(1)),
                    "评定小组",
                    List.of(new RiskFactor("瓦斯", "低瓦斯矿井", "鉴定报告")),
                    0));

    assertEquals(RiskLevel.LARGER, run(desk -> desk.stored(MINE.id())).riskLevel());
    var grading = run(desk -> desk.ports().gradings().of(MINE.id())).get(0);
    assertEquals(RiskLevel.MAJOR, grading.before());
    assertEquals(List.of(new RiskFactor("瓦斯", "低瓦斯矿井", "鉴定报告")), grading.factors());
    assertEquals(
        EnterpriseField.RISK_LEVEL,
        run(desk -> desk.ports().history().of(MINE.id())).get(0).field());
  }

  @Test
  void aParentThatIsASubsidiaryIsRefusedWithItsPath() {
    Enterprise middle = with(Yicheng.enterprise(2), "中间公司", Optional.of(MINE.creditCode()));
    Enterprise lower = with(Yicheng.enterprise(3), "下级公司", Optional.of(middle.creditCode()));
    run(desk -> desk.register().register(INSPECTOR, middle));
    run(desk -> desk.register().register(INSPECTOR, lower));

    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                run(
                    desk ->
                        desk.register()
                            .change(
                                INSPECTOR,
                                with(MINE, MINE.name(), Optional.of(lower.creditCode())))));

    assertEquals(RefusalCode.PARENT_CYCLE, refusal.code());
    assertEquals(MINE.name() + " → 下级公司 → 中间公司 → " + MINE.name(), refusal.details().get("path"));
    assertEquals(
        List.of("1 中间公司", "2 下级公司"),
        run(desk -> desk.read().group(INSPECTOR, MINE.id())).below().stream()
            .map(each -> each.level() + " " + each.enterprise().name())
            .toList());
  }

  @Test
  void aMergedEnterpriseIsClosedAndLeadsToItsSuccessor() {
    Enterprise other = Yicheng.enterprise(2);
    run(desk -> desk.register().register(INSPECTOR, other));
    ChangeNote note = new ChangeNote(Optional.empty(), "吸收合并");

    run(
        desk ->
            desk.register()
                .merge(INSPECTOR, other.id(), MINE.id(), Succession.Kind.MERGER, note, 0));

    assertEquals(OperatingStatus.CLOSED, run(desk -> desk.stored(other.id())).status());
    assertEquals(
        RefusalCode.OUT_OF_SEQUENCE,
        refused(
            desk ->
                desk.register()
                    .changeStatus(INSPECTOR, other.id(), OperatingStatus.OPERATING, note, 1)));
  }

  @Test
  void closingNeedsAReasonAndCanBeUndone() {
    ChangeNote none = ChangeNote.none();
    assertEquals(
        RefusalCode.FACT_MISSING,
        refused(
            desk ->
                desk.register()
                    .changeStatus(INSPECTOR, MINE.id(), OperatingStatus.CLOSED, none, 0)));
    ChangeNote note = new ChangeNote(Optional.empty(), "停产检修");
    run(
        desk ->
            desk.register().changeStatus(INSPECTOR, MINE.id(), OperatingStatus.SUSPENDED, note, 0));
    run(
        desk ->
            desk.register().changeStatus(INSPECTOR, MINE.id(), OperatingStatus.OPERATING, note, 1));

    assertEquals(
        List.of("SUSPENDED→OPERATING", "OPERATING→SUSPENDED"),
        run(desk -> desk.ports().history().of(MINE.id())).stream()
            .map(change -> change.before() + "→" + change.after())
            .toList());
  }

  @Test
  void furtherSectorsStaffAndInstallationsAreKept() {
    FurtherSector gas =
        run(
            desk ->
                desk.keep().addSector(INSPECTOR, MINE.id(), SupervisedSector.GAS, TODAY, "瓦斯发电"));
    assertEquals(List.of(gas), run(desk -> desk.ports().sectors().of(MINE.id())));
    assertEquals(
        RefusalCode.ALREADY_EXISTS,
        refused(
            desk -> desk.keep().addSector(INSPECTOR, MINE.id(), SupervisedSector.GAS, TODAY, "")));
    SafetyPerson person =
        new SafetyPerson(
            IDS.next(),
            MINE.id(),
            MINE.division(),
            "某人",
            SafetyPerson.Role.SAFETY_MANAGER,
            true,
            List.of(
                new SafetyCertificate(
                    SafetyCertificate.Kind.ASSESSMENT, "1", "省局", Optional.of(TODAY))),
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            0);
    HazardInstallation tank =
        new HazardInstallation(
            IDS.next(),
            MINE.id(),
            MINE.division(),
            "炸药库",
            4,
            "乳化炸药",
            "10 t",
            "",
            Optional.of("备1"),
            Optional.of(TODAY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);

    run(desk -> desk.keep().addPerson(INSPECTOR, MINE.id(), person));
    run(desk -> desk.keep().addInstallation(INSPECTOR, MINE.id(), tank));

    assertEquals(List.of(person), run(desk -> desk.ports().persons().of(MINE.id())));
    assertEquals(List.of(tank), run(desk -> desk.ports().installations().of(MINE.id())));
    assertEquals(
        person.withRevision(1),
        run(desk -> desk.keep().changePerson(INSPECTOR, MINE.id(), person)));
    assertEquals(
        OpenMatters.Counts.NOTHING.getClass(),
        run(desk -> desk.ports().open().of(MINE.id(), TODAY)).getClass());
    assertEquals(1, run(desk -> desk.ports().open().of(MINE.id(), TODAY)).expiredLicences());
  }

  @Test
  void whatAnotherServerCommitsIsSearchedAtOnce() {
    database.inTransaction(
        entityManager -> {
          JpaEnterpriseSearch here =
              new JpaEnterpriseSearch(entityManager, Yicheng.DIVISIONS, CLOCK);
          assertEquals(List.of(), find(here, "新丁"));
          run(desk -> desk.register().change(INSPECTOR, named(MINE, "翼城新丁煤业有限公司")));
          assertEquals(List.of(MINE.id()), find(here, "新丁"));
          return null;
        });
  }
}
