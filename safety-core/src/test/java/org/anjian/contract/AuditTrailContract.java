package org.anjian.contract;

import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.account.AuditRecord;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of the audit trail does. */
public abstract class AuditTrailContract {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00.654321Z");

  protected abstract UnitOfWork unit();

  private static AuditRecord entry(int number, UUID subject, DivisionCode division) {
    return new AuditRecord(
        Yicheng.id(23, number),
        NOON.plusSeconds(number / 2),
        "user-1",
        "case.decide",
        "case",
        subject,
        division,
        2020,
        "（翼）应急罚〔2020〕" + number + "号");
  }

  @Test
  public void theTrailIsPagedTheNewestFirst() {
    List<AuditRecord> all =
        IntStream.rangeClosed(1, 5)
            .mapToObj(n -> entry(n, Yicheng.id(8, 1), Yicheng.COUNTY))
            .toList();
    all.forEach(entry -> unit().run(stores -> stores.auditTrail().append(entry)));

    assertEquals(
        new Page<>(List.of(all.get(2), all.get(1)), 1, 2, 5),
        unit()
            .get(s -> s.auditTrail().list(WHOLE_COUNTY, Optional.empty(), new PageRequest(1, 2))));
  }

  @Test
  public void theTrailOfOneRecordIsTold() {
    AuditRecord one = entry(1, Yicheng.id(8, 1), Yicheng.COUNTY);
    unit().run(stores -> stores.auditTrail().append(one));
    unit().run(s -> s.auditTrail().append(entry(2, Yicheng.id(8, 2), Yicheng.COUNTY)));

    assertEquals(List.of(one), list(WHOLE_COUNTY, Optional.of(Yicheng.id(8, 1))));
  }

  @Test
  public void anAccountSeesWhatItsScopeCovers() {
    UUID enterprise = Yicheng.enterprise(1).id();
    AuditRecord former = entry(1, Yicheng.id(8, 1), Yicheng.WANGZHUANG_TOWNSHIP);
    AuditRecord own = entry(2, enterprise, Yicheng.COUNTY);
    unit().run(stores -> stores.auditTrail().append(former));
    unit().run(stores -> stores.auditTrail().append(own));

    assertEquals(List.of(former), list(Scope.of(Yicheng.WANGZHUANG_TOWN), Optional.empty()));
    assertEquals(List.of(own), list(Scope.of(Yicheng.COUNTY, enterprise), Optional.empty()));
    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO), Optional.empty()));
  }

  private List<AuditRecord> list(Scope scope, Optional<UUID> subject) {
    return unit().get(stores -> stores.auditTrail().list(scope, subject, FIRST_PAGE)).items();
  }
}
