package org.anjian.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Account;
import org.anjian.account.Actor;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.contract.Yicheng;
import org.anjian.duty.Due;
import org.anjian.duty.Duty;
import org.anjian.duty.DutyKind;
import org.anjian.duty.DutyQuery;
import org.anjian.duty.DutyRecord;
import org.anjian.duty.DutySource;
import org.anjian.duty.DutyState;
import org.anjian.hazard.Hazard;
import org.anjian.memory.MemoryStores;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindRemindersTest {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final UUID CHEN = Yicheng.officer(1).id();
  private static final UUID LI = Yicheng.officer(2).id();

  private final MemoryStores stores = new MemoryStores(Yicheng.DIVISIONS);
  private final List<DutyQuery> asked = new ArrayList<>();

  private final Duty late = duty(1, DutyKind.REINSPECTION, -1, CHEN);
  private final Duty now = duty(2, DutyKind.HEARING, 0, LI);
  private final Duty soon = duty(3, DutyKind.LEGAL_REVIEW, 7, LI);
  private final Duty far = duty(4, DutyKind.PAYMENT, 8, CHEN);

  @BeforeEach
  void people() {
    stores.officers().addAll(List.of(Yicheng.officer(1), Yicheng.officer(2)));
    stores.accounts().add(account("chen", Optional.of(CHEN), Role.INSPECTOR));
    stores.accounts().add(account("fazhi", Optional.empty(), Role.LEGAL_REVIEWER));
    stores.accounts().add(account("chenfazhi", Optional.of(LI), Role.LEGAL_REVIEWER));
  }

  private static Account account(String name, Optional<UUID> officer, Role role) {
    return new Account(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        name,
        name,
        Set.of(role),
        Yicheng.WHOLE_COUNTY,
        officer,
        "hash",
        true,
        0);
  }

  private static Duty duty(int number, DutyKind kind, int days, UUID officer) {
    return new Duty(
        kind,
        new DutyRecord(
            DutyRecord.Kind.CASE, new UUID(0, number), "" + number, "北丁煤矿", Optional.empty()),
        Yicheng.COUNTY,
        List.of(officer),
        Due.on(TODAY.plusDays(days), Hazard.REINSPECTION),
        1);
  }

  private FindReminders reminders() {
    DutySource source =
        new DutySource() {
          @Override
          public Set<DutyKind> kinds() {
            return EnumSet.allOf(DutyKind.class);
          }

          @Override
          public List<Duty> open(DutyQuery query) {
            asked.add(query);
            return List.of(far, soon, now, late).stream().filter(query::wants).toList();
          }
        };
    return new FindReminders(
        List.of(source),
        stores.accounts(),
        stores.officers(),
        Clock.fixed(TODAY.atTime(12, 0).atZone(CHINA).toInstant(), CHINA));
  }

  private Actor actor(String name) {
    return stores.accounts().findByName(name).orElseThrow().actor();
  }

  private List<Duty> find(String who, ReminderFilter filter) {
    return reminders().find(actor(who), filter);
  }

  private static ReminderFilter in(DutyState... states) {
    return new ReminderFilter(
        Set.of(states), Set.of(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void theSoonestDueComesFirst() {
    assertEquals(List.of(late, now, soon, far), find("chen", ReminderFilter.all()));
  }

  @Test
  void theSeventhDayStillBelongsToTheWeek() {
    assertEquals(List.of(soon), find("chen", in(DutyState.WEEK)));
    assertEquals(List.of(far), find("chen", in(DutyState.LATER)));
    assertEquals(List.of(late, now), find("chen", in(DutyState.OVERDUE, DutyState.TODAY)));
  }

  @Test
  void noStoreIsAskedForMoreThanTheStatesThatAreWanted() {
    find("chen", in(DutyState.OVERDUE));
    find("chen", in(DutyState.WEEK));
    find("chen", in());
    assertEquals(
        List.of(TODAY, TODAY.plusDays(7), TODAY.plusDays(366)),
        asked.stream().map(DutyQuery::until).toList());
  }

  @Test
  void mineIsWhatIsOfMyRecordsAndWhatMyRoleDoes() {
    assertEquals(List.of(late, far), find("chen", ReminderFilter.all().mine(true)));
    assertEquals(List.of(soon), find("fazhi", ReminderFilter.all().mine(true)));
    assertEquals(List.of(now, soon), find("chenfazhi", ReminderFilter.all().mine(true)));
  }

  @Test
  void aUnitSeesOnlyWhatItHasToDoItself() {
    Actor unit =
        new Actor(
            "mine", Set.of(Role.ENTERPRISE), Scope.of(Yicheng.COUNTY, Yicheng.enterprise(1).id()));
    assertEquals(List.of(far), reminders().find(unit, ReminderFilter.all()));
    assertEquals(List.of(far), reminders().find(unit, ReminderFilter.all().mine(true)));
  }

  @Test
  void anOfficerAndAKindNarrowTheList() {
    assertEquals(
        List.of(now),
        find(
            "chen",
            new ReminderFilter(
                Set.of(),
                Set.of(DutyKind.HEARING, DutyKind.PAYMENT),
                false,
                Optional.of(LI),
                Optional.empty(),
                Optional.empty())));
  }

  @Test
  void anOfficeIsThatOfTheOfficerWhoLeads() {
    assertEquals(4, find("chen", ofOffice("执法大队")).size());
    assertEquals(List.of(), find("chen", ofOffice("")));
  }

  private static ReminderFilter ofOffice(String name) {
    return new ReminderFilter(
        Set.of(), Set.of(), false, Optional.empty(), Optional.empty(), Optional.of(name));
  }

  @Test
  void countsTellHowMuchIsDueByKindAndOfficeWithOneQuestion() {
    ReminderCounts counts = reminders().counts(actor("chen"), ReminderFilter.all());
    assertEquals(1, asked.size());
    assertEquals(TODAY, counts.asOf());
    assertEquals(
        Map.of(DutyState.OVERDUE, 1, DutyState.TODAY, 1, DutyState.WEEK, 1, DutyState.LATER, 1),
        counts.total());
    assertEquals(Map.of(DutyState.OVERDUE, 1, DutyState.LATER, 1), counts.mine());
    assertEquals(Map.of(DutyState.TODAY, 1), counts.kinds().get(DutyKind.HEARING));
    assertEquals(Set.of("执法大队"), counts.offices().keySet());
  }

  @Test
  void aPageIsCutOutOfTheList() {
    assertEquals(
        List.of(soon, far),
        reminders().list(actor("chen"), ReminderFilter.all(), new PageRequest(1, 2)).items());
  }
}
