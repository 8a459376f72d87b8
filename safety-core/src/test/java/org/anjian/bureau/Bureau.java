package org.anjian.bureau;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.anjian.account.Actor;
import org.anjian.account.AuditRecord;
import org.anjian.account.AuditTrail;
import org.anjian.account.Journal;
import org.anjian.account.Role;
import org.anjian.account.Scope;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.document.DocumentKind;
import org.anjian.enterprise.Enterprise;
import org.anjian.hazard.RemedyHazards;
import org.anjian.identity.Ids;
import org.anjian.inspection.CarryOutInspection;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.memory.MemoryStores;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;

/**
 * 翼城县应急管理局：the use cases over ports in memory, with its people and a clock that the test sets. Two
 * officers hold certificates from 2019-06-01 to 2024-06-01, two from 2024-01-01 to 2029-01-01.
 */
public final class Bureau {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** 北丁煤矿, in 王庄乡. */
  public final Enterprise mine = Yicheng.enterprise(1, Yicheng.BEIDING_OF_OLD);

  /** 唐兴商店, in 唐兴镇. */
  public final Enterprise shop = Yicheng.enterprise(2, Yicheng.TANGXING);

  public final UUID chen = Yicheng.officer(1).id();
  public final UUID li = Yicheng.officer(2).id();
  public final UUID wang = Yicheng.officer(3).id();
  public final UUID zhao = Yicheng.officer(4).id();

  public final MemoryStores stores = new MemoryStores(Yicheng.DIVISIONS);
  public final List<AuditRecord> audit = new ArrayList<>();
  public final Ids ids;
  public final Journal journal;
  public final Clock clock;
  public final CarryOutInspection inspections;
  public final RemedyHazards hazards;

  private LocalDate today = LocalDate.of(2020, 12, 31);

  public Bureau() {
    clock = new TestClock();
    ids = new Ids(clock, new Random(141_022));
    journal = new Journal(new Trail(), ids, clock);
    stores.enterprises().add(mine);
    stores.enterprises().add(shop);
    stores.officers().add(Yicheng.officer(1));
    stores.officers().add(Yicheng.officer(2));
    stores.officers().add(renewed(Yicheng.officer(3)));
    stores.officers().add(renewed(Yicheng.officer(4)));
    inspections =
        new CarryOutInspection(
            stores.inspections(),
            stores.enterprises(),
            stores.officers(),
            stores.documentNumbers(),
            Yicheng.DIVISIONS,
            journal,
            ids,
            clock);
    hazards =
        new RemedyHazards(
            stores.inspections(),
            stores.hazards(),
            stores.rectificationOrders(),
            stores.onSiteMeasures(),
            stores.officers(),
            stores.documentNumbers(),
            Yicheng.DIVISIONS,
            journal,
            ids,
            clock);
  }

  /** Moves the clock to noon of a day. */
  public void today(LocalDate day) {
    today = day;
  }

  public static Actor actor(Scope scope, Role... roles) {
    return new Actor("某某", Set.of(roles), scope);
  }

  /** Somebody with these roles over the whole county. */
  public static Actor with(Role... roles) {
    return actor(Yicheng.WHOLE_COUNTY, roles);
  }

  /** 执法人员 of the county. */
  public static Actor inspector() {
    return with(Role.INSPECTOR);
  }

  /** 局长. */
  public static Actor leader() {
    return with(Role.LEADER);
  }

  /** 乡镇应急服务站 of a division. */
  public static Actor station(DivisionCode division) {
    return actor(Scope.of(division), Role.TOWNSHIP_STATION);
  }

  /** A report of Chen and Li on the mine. */
  public CarryOutInspection.Report report(LocalDate date) {
    return new CarryOutInspection.Report(mine.id(), date, InspectionMode.ROUTINE, chen, li, false);
  }

  /** An inspection of the mine by Chen and Li. */
  public Inspection inspected(LocalDate date) {
    return inspections.record(inspector(), report(date));
  }

  /** The serial that the series of a kind gives next, in 2020. */
  public int nextNumber(DocumentKind kind) {
    return stores.documentNumbers().issue(mine.division(), kind, 2020).number();
  }

  private static Officer renewed(Officer officer) {
    return new Officer(
        officer.id(),
        officer.certificateNumber(),
        officer.name(),
        officer.unit(),
        officer.division(),
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2029, 1, 1),
        officer.partyMember(),
        0);
  }

  private final class Trail implements AuditTrail {
    @Override
    public void append(AuditRecord entry) {
      audit.add(entry);
    }

    @Override
    public Page<AuditRecord> list(Scope scope, Optional<UUID> subjectId, PageRequest page) {
      return Page.cut(audit, page);
    }
  }

  private final class TestClock extends Clock {
    @Override
    public ZoneId getZone() {
      return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
      return today.atTime(12, 0).atZone(CHINA).toInstant();
    }
  }
}
