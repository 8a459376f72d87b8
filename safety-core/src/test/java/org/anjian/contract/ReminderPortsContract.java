package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.duty.Expiry;
import org.anjian.enforcement.CaseAct;
import org.anjian.enforcement.EnforcementCase;
import org.anjian.enforcement.Violation;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.hazard.OpenRemedies.OpenOrder;
import org.anjian.hazard.RectificationOrder;
import org.anjian.inspection.Inspection;
import org.anjian.law.Condition;
import org.anjian.law.ProvisionName;
import org.anjian.law.Subject;
import org.anjian.people.OfficerPair;
import org.anjian.preparedness.EmergencyPlan;
import org.anjian.reminder.CalendarFeed;
import org.junit.jupiter.api.Test;

/** What every store of open records does: it tells what is open, in scope, and due in time. */
public abstract class ReminderPortsContract {

  private static final Enterprise MINE = enterprise(1);
  private static final Enterprise SHOP = enterprise(2, Yicheng.TANGXING);
  private static final Inspection FIRST = Yicheng.inspection(1, MINE);
  private static final Inspection SECOND = Yicheng.inspection(2, SHOP);
  private static final RectificationOrder ORDER = Yicheng.order(1, FIRST);
  private static final RectificationOrder OTHER = Yicheng.order(2, SECOND);
  private static final LocalDate DUE = LocalDate.of(2020, 1, 17);
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 10);

  protected abstract UnitOfWork unit();

  private void stored() {
    unit()
        .run(
            stores -> {
              stores.enterprises().addAll(List.of(MINE, SHOP));
              stores.officers().addAll(List.of(officer(1), officer(2), officer(3)));
              stores.inspections().addAll(List.of(FIRST, SECOND));
              stores.rectificationOrders().addAll(List.of(ORDER, OTHER));
            });
  }

  private static DutyQuery query(LocalDate until) {
    return query(WHOLE_COUNTY, Optional.empty(), Optional.empty(), until);
  }

  private static DutyQuery query(
      Scope scope, Optional<DivisionCode> division, Optional<UUID> officer, LocalDate until) {
    return new DutyQuery(scope, division, officer, EnumSet.allOf(DutyKind.class), TODAY, until);
  }

  private <T> Set<T> ask(Function<ReminderStores, List<T>> question) {
    return Set.copyOf(unit().get(stores -> question.apply(stores.reminders())));
  }

  @Test
  public void openHazardsArePutTogetherByOrderLastDayAndResult() {
    stored();
    unit()
        .run(
            stores ->
                stores
                    .hazards()
                    .addAll(
                        List.of(
                            Yicheng.hazard(1, FIRST).ordered(ORDER.id(), DUE),
                            Yicheng.hazard(2, FIRST).ordered(ORDER.id(), DUE),
                            Yicheng.hazard(3, FIRST).ordered(ORDER.id(), DUE).failed(),
                            Yicheng.hazard(4, FIRST).ordered(ORDER.id(), DUE).passed(DUE),
                            Yicheng.hazard(5, FIRST).ordered(ORDER.id(), DUE.plusDays(1)),
                            Yicheng.hazard(6, FIRST),
                            Yicheng.hazard(7, SECOND).ordered(OTHER.id(), DUE))));

    OpenOrder ordered = order(ORDER, FIRST, MINE, DUE, false, 2);
    OpenOrder failed = order(ORDER, FIRST, MINE, DUE, true, 1);
    OpenOrder later = order(ORDER, FIRST, MINE, DUE.plusDays(1), false, 1);
    OpenOrder elsewhere = order(OTHER, SECOND, SHOP, DUE, false, 1);
    assertEquals(Set.of(), ask(ports -> ports.remedies().orders(query(DUE.minusDays(1)))));
    assertEquals(
        Set.of(ordered, failed, elsewhere), ask(ports -> ports.remedies().orders(query(DUE))));
    assertEquals(
        Set.of(ordered, failed, later, elsewhere),
        ask(ports -> ports.remedies().orders(query(DUE.plusDays(9)))));
    assertEquals(
        Set.of(elsewhere),
        ask(
            ports ->
                ports
                    .remedies()
                    .orders(
                        query(
                            WHOLE_COUNTY, Optional.of(Yicheng.TANGXING), Optional.empty(), DUE))));
    assertEquals(
        Set.of(elsewhere),
        ask(
            ports ->
                ports
                    .remedies()
                    .orders(
                        query(
                            Scope.of(Yicheng.COUNTY, SHOP.id()),
                            Optional.empty(),
                            Optional.empty(),
                            DUE))));
    assertEquals(
        Set.of(),
        ask(
            ports ->
                ports
                    .remedies()
                    .orders(
                        query(WHOLE_COUNTY, Optional.empty(), Optional.of(officer(3).id()), DUE))));
    assertEquals(
        Set.of(ordered, failed, elsewhere),
        ask(
            ports ->
                ports
                    .remedies()
                    .orders(
                        query(WHOLE_COUNTY, Optional.empty(), Optional.of(officer(2).id()), DUE))));
  }

  private static OpenOrder order(
      RectificationOrder order,
      Inspection inspection,
      Enterprise unit,
      LocalDate due,
      boolean failed,
      int hazards) {
    return new OpenOrder(
        order.id(),
        order.number().toString(),
        unit.id(),
        unit.name(),
        order.division(),
        inspection.officers().both(),
        due,
        failed,
        hazards);
  }

  @Test
  public void onlyMeasuresThatStandAreTold() {
    stored();
    OnSiteMeasure lifted = Yicheng.measure(1, FIRST).lifted(FIRST.date().plusDays(3));
    OnSiteMeasure standing = Yicheng.measure(2, SECOND);
    unit().run(stores -> stores.onSiteMeasures().addAll(List.of(lifted, standing)));

    assertEquals(
        Set.of(standing.id()),
        ask(
            ports ->
                ports.remedies().measures(query(DUE)).stream()
                    .map(measure -> measure.measure())
                    .toList()));
    assertEquals(
        Set.of(),
        ask(
            ports ->
                ports
                    .remedies()
                    .measures(
                        query(
                            WHOLE_COUNTY,
                            Optional.of(Yicheng.WANGZHUANG_TOWN),
                            Optional.empty(),
                            DUE))));
  }

  @Test
  public void onlyCasesThatAreHandledHereAndNotClosedAreTold() {
    stored();
    EnforcementCase open = caseOf(1, EnforcementCase.Origin.LIVE);
    EnforcementCase closed =
        caseOf(2, EnforcementCase.Origin.LIVE, new CaseAct.Closing(DUE, "执行完毕"));
    EnforcementCase ledger = caseOf(3, EnforcementCase.Origin.LEDGER);
    unit().run(stores -> stores.enforcementCases().addAll(List.of(open, closed, ledger)));

    assertEquals(Set.of(open.id()), ask(ports -> ids(ports.cases().open(query(DUE)))));
    for (int number : List.of(1, 2)) {
      assertEquals(Set.of(open.id()), ask(ports -> ids(ports.cases().open(ofOfficer(number)))));
    }
    assertEquals(Set.of(), ask(ports -> ids(ports.cases().open(ofOfficer(3)))));
  }

  private static DutyQuery ofOfficer(int number) {
    return query(WHOLE_COUNTY, Optional.empty(), Optional.of(officer(number).id()), DUE);
  }

  private static List<UUID> ids(List<EnforcementCase> cases) {
    return cases.stream().map(EnforcementCase::id).toList();
  }

  private static EnforcementCase caseOf(
      int number, EnforcementCase.Origin origin, CaseAct... then) {
    CaseAct filing =
        new CaseAct.Filing(
            Yicheng.document(DocumentKind.FILING, number),
            DUE,
            List.of(new OfficerPair(officer(1).id(), officer(2).id())));
    return EnforcementCase.onRecord(
        Yicheng.id(9, number),
        MINE.id(),
        MINE.division(),
        Optional.empty(),
        Violation.of(
            ProvisionName.parse("work-safety-law/94.1.7"),
            Subject.UNIT,
            MINE.name(),
            Condition.INITIAL,
            DUE.minusDays(1),
            "特种作业人员无证上岗"),
        origin,
        Stream.concat(Stream.of(filing), Arrays.stream(then)).toList(),
        0);
  }

  @Test
  public void certificatesRunOutForTheOfficerHimself() {
    stored();
    LocalDate last = officer(1).validUntil();
    assertEquals(
        Set.of(), ask(ports -> numbers(ports.certificates().until(query(last.minusDays(1))))));
    assertEquals(
        Set.of("翼YJ2020001", "翼YJ2020002", "翼YJ2020003"),
        ask(ports -> numbers(ports.certificates().until(query(last)))));
    assertEquals(
        Set.of("翼YJ2020002"),
        ask(
            ports ->
                numbers(
                    ports
                        .certificates()
                        .until(
                            query(
                                WHOLE_COUNTY,
                                Optional.empty(),
                                Optional.of(officer(2).id()),
                                last)))));
    assertEquals(
        Set.of(),
        ask(
            ports ->
                numbers(
                    ports
                        .certificates()
                        .until(
                            query(
                                Scope.of(Yicheng.COUNTY, MINE.id()),
                                Optional.empty(),
                                Optional.empty(),
                                last)))));
  }

  @Test
  public void licencesRunOutForUnitsThatOperate() {
    Enterprise suspended = suspended(enterprise(3, Yicheng.TANGXING));
    unit().run(stores -> stores.enterprises().addAll(List.of(MINE, SHOP, suspended)));
    LocalDate last = LocalDate.of(2021, 1, 1);

    assertEquals(Set.of(), ask(ports -> numbers(ports.licences().until(query(last.minusDays(1))))));
    assertEquals(
        Set.of("（晋）AQ许证〔2018〕0001号", "（晋）AQ许证〔2018〕0002号"),
        ask(ports -> numbers(ports.licences().until(query(last)))));
    assertEquals(
        Set.of("（晋）AQ许证〔2018〕0001号"),
        ask(
            ports ->
                numbers(
                    ports
                        .licences()
                        .until(
                            query(
                                WHOLE_COUNTY,
                                Optional.of(Yicheng.WANGZHUANG_TOWN),
                                Optional.empty(),
                                last)))));
    assertEquals(Set.of(), ask(ports -> numbers(ports.licences().until(ofOfficer(1)))));
  }

  private static Enterprise suspended(Enterprise of) {
    return new Enterprise(
        of.id(),
        of.creditCode(),
        of.name(),
        of.division(),
        of.sector(),
        of.industry(),
        of.riskLevel(),
        of.employees(),
        of.legalRepresentative(),
        of.principal(),
        of.phone(),
        of.address(),
        of.location(),
        of.parentCompany(),
        OperatingStatus.SUSPENDED,
        of.licences(),
        of.registeredOn(),
        of.revision());
  }

  @Test
  public void aPlanThatWasFiledAgainCountsByItsLastFiling() {
    unit()
        .run(
            stores -> {
              stores.enterprises().addAll(List.of(MINE, SHOP));
              stores
                  .emergencyPlans()
                  .addAll(
                      List.of(
                          plan(1, MINE, "综合应急预案", 2020),
                          plan(2, MINE, "综合应急预案", 2023),
                          plan(3, SHOP, "综合应急预案", 2020)));
            });

    assertEquals(
        Set.of("备2020-3"),
        ask(ports -> numbers(ports.plans().until(query(LocalDate.of(2023, 12, 31))))));
    assertEquals(
        Set.of("备2023-2", "备2020-3"),
        ask(ports -> numbers(ports.plans().until(query(LocalDate.of(2026, 12, 31))))));
  }

  private static EmergencyPlan plan(int number, Enterprise unit, String name, int year) {
    LocalDate filed = LocalDate.of(year, 3, 1);
    return new EmergencyPlan(
        Yicheng.id(10, number),
        unit.id(),
        unit.division(),
        name,
        name,
        "备" + year + "-" + number,
        filed,
        filed.plusYears(3).minusDays(1));
  }

  private static List<String> numbers(List<Expiry> expiries) {
    return expiries.stream().map(expiry -> expiry.record().number()).toList();
  }

  @Test
  public void aFeedIsFoundByTheHashOfItsSecretUntilItIsTakenBack() {
    CalendarFeed one = feed(1);
    CalendarFeed two = feed(2);
    unit()
        .run(
            stores -> {
              stores.accounts().add(Yicheng.account(1));
              stores.reminders().feeds().add(one);
              stores.reminders().feeds().add(two);
            });

    assertEquals(Optional.of(one), unit().get(s -> s.reminders().feeds().findByHash(one.hash())));
    assertEquals(
        List.of(two, one), unit().get(s -> s.reminders().feeds().ofAccount(one.account())));
    unit().run(s -> s.reminders().feeds().remove(one.id()));
    assertEquals(Optional.empty(), unit().get(s -> s.reminders().feeds().findByHash(one.hash())));
    assertEquals(Optional.of(two), unit().get(s -> s.reminders().feeds().find(two.id())));
  }

  @Test
  public void aSecretStandsForOneFeed() {
    unit().run(stores -> stores.accounts().add(Yicheng.account(1)));
    unit().run(stores -> stores.reminders().feeds().add(feed(1)));
    CalendarFeed same =
        new CalendarFeed(
            Yicheng.id(11, 2),
            Yicheng.account(1).id(),
            Yicheng.COUNTY,
            2020,
            "手机",
            CalendarFeed.Content.SCOPE,
            feed(1).hash(),
            Instant.parse("2020-01-10T00:00:00Z"));

    assertTaken("secretHash", () -> unit().run(s -> s.reminders().feeds().add(same)));
  }

  private static CalendarFeed feed(int number) {
    return new CalendarFeed(
        Yicheng.id(11, number),
        Yicheng.account(1).id(),
        Yicheng.COUNTY,
        2020,
        "手机" + number,
        CalendarFeed.Content.MINE,
        ("%064x").formatted(number),
        Instant.parse("2020-01-10T00:00:00Z").plusSeconds(number));
  }
}
