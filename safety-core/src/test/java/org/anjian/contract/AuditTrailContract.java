package org.anjian.contract;

import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.enterprise;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.account.AuditRecord;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/** What every audit trail does. */
public abstract class AuditTrailContract {

  private static final Instant NOON = Instant.parse("2020-06-01T04:00:00.123456Z");

  protected abstract UnitOfWork unit();

  @Test
  public void whatWasDoneIsListedTheNewestFirst() {
    append(entry(2), entry(3), entry(1));

    assertEquals(List.of(entry(3), entry(2), entry(1)), list(WHOLE_COUNTY));
  }

  @Test
  public void ofWhatWasDoneAtTheSameMomentTheLatestIdentityComesFirst() {
    AuditRecord first = entry(1, NOON, Yicheng.COUNTY, Yicheng.id(3, 1));
    AuditRecord second = entry(2, NOON, Yicheng.COUNTY, Yicheng.id(3, 1));

    append(first, second);

    assertEquals(List.of(second, first), list(WHOLE_COUNTY));
  }

  @Test
  public void whatIsDoneIsListedInTheUnitOfWorkThatDoesIt() {
    Page<AuditRecord> seen =
        unit()
            .get(
                stores -> {
                  stores.auditTrail().append(entry(1));
                  return stores.auditTrail().list(WHOLE_COUNTY, Optional.empty(), FIRST_PAGE);
                });

    assertEquals(List.of(entry(1)), seen.items());
  }

  @Test
  public void theTrailIsPaged() {
    append(entry(1), entry(2), entry(3), entry(4), entry(5));

    assertEquals(
        new Page<>(List.of(entry(3), entry(2)), 1, 2, 5),
        unit()
            .get(
                stores ->
                    stores
                        .auditTrail()
                        .list(WHOLE_COUNTY, Optional.empty(), new PageRequest(1, 2))));
  }

  @Test
  public void whatWasDoneToOneRecordIsListedAlone() {
    AuditRecord filed = entry(1, NOON, Yicheng.COUNTY, Yicheng.id(3, 1));
    AuditRecord other = entry(2, NOON, Yicheng.COUNTY, Yicheng.id(3, 2));
    AuditRecord decided = entry(3, NOON.plusSeconds(1), Yicheng.COUNTY, Yicheng.id(3, 1));
    append(filed, other, decided);

    assertEquals(List.of(decided, filed), list(WHOLE_COUNTY, Optional.of(Yicheng.id(3, 1))));
    assertEquals(List.of(), list(WHOLE_COUNTY, Optional.of(Yicheng.id(3, 3))));
    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO), Optional.of(Yicheng.id(3, 1))));
  }

  @Test
  public void whatWasDoneInAFormerTownshipIsSeenByTheTownOfToday() {
    AuditRecord township = entry(1, NOON, Yicheng.WANGZHUANG_TOWNSHIP, Yicheng.id(3, 1));
    AuditRecord beiding = entry(2, NOON.plusSeconds(1), Yicheng.BEIDING_OF_OLD, Yicheng.id(3, 2));
    AuditRecord shibo = entry(3, NOON.plusSeconds(2), Yicheng.SHIBO_OF_OLD, Yicheng.id(3, 3));
    AuditRecord quwo = entry(4, NOON.plusSeconds(3), Yicheng.LECHANG, Yicheng.id(3, 4));
    append(township, beiding, shibo, quwo);

    assertEquals(List.of(beiding, township), list(Scope.of(Yicheng.WANGZHUANG_TOWN)));
    assertEquals(List.of(beiding, township), list(Scope.of(Yicheng.WANGZHUANG_TOWNSHIP)));
    assertEquals(List.of(shibo), list(Scope.of(Yicheng.TANGXING)));
    assertEquals(List.of(shibo, beiding, township), list(WHOLE_COUNTY));
    assertEquals(List.of(quwo), list(Scope.of(Yicheng.QUWO)));
    assertEquals(4, list(Scope.of(Yicheng.SHANXI)).size());
  }

  @Test
  public void anUnknownDivisionSeesNothing() {
    append(entry(1));

    assertEquals(List.of(), list(Scope.of(DivisionCode.parse("110101"))));
  }

  @Test
  public void anAccountOfAnEnterpriseSeesWhatWasDoneToTheEnterpriseItself() {
    AuditRecord own = entry(1, NOON, Yicheng.COUNTY, enterprise(1).id());
    AuditRecord other = entry(2, NOON, Yicheng.COUNTY, enterprise(2).id());
    append(own, other, entry(3));

    assertEquals(List.of(own), list(Scope.of(Yicheng.COUNTY, enterprise(1).id())));
    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO, enterprise(1).id())));
  }

  private void append(AuditRecord... entries) {
    unit().run(stores -> List.of(entries).forEach(stores.auditTrail()::append));
  }

  private List<AuditRecord> list(Scope scope) {
    return list(scope, Optional.empty());
  }

  private List<AuditRecord> list(Scope scope, Optional<UUID> subject) {
    return unit().get(stores -> stores.auditTrail().list(scope, subject, FIRST_PAGE)).items();
  }

  /** Done in the order of the numbers. */
  private static AuditRecord entry(int number) {
    return entry(number, NOON.plusSeconds(number), Yicheng.COUNTY, Yicheng.id(3, number));
  }

  private static AuditRecord entry(int number, Instant at, DivisionCode division, UUID subject) {
    return new AuditRecord(
        Yicheng.id(10, number),
        at,
        "chen",
        "inspection.record",
        "inspection",
        subject,
        division,
        2020,
        "JC2020%05d：\"常规\"检查".formatted(number));
  }
}
