package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.account.Scope;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.anjian.people.Officer;
import org.junit.jupiter.api.Test;

/** What every store of officers does. */
public abstract class OfficersContract {

  protected abstract UnitOfWork unit();

  @Test
  public void anOfficerIsFoundAsStored() {
    unit().run(stores -> stores.officers().add(officer(1)));

    assertEquals(
        Optional.of(officer(1)), unit().get(stores -> stores.officers().find(officer(1).id())));
    assertEquals(
        Optional.of(officer(1)),
        unit().get(stores -> stores.officers().findByCertificate(officer(1).certificateNumber())));
    assertEquals(Optional.empty(), unit().get(stores -> stores.officers().find(officer(2).id())));
  }

  @Test
  public void aCertificateIsOnRecordOnce() {
    unit().run(stores -> stores.officers().add(officer(1)));
    Officer other = named(officer(2), officer(1).certificateNumber(), "另一人", 0);

    assertTaken("certificateNumber", () -> unit().run(stores -> stores.officers().add(other)));
  }

  @Test
  public void severalAreFoundByTheirIdentitiesOrCertificates() {
    unit().run(stores -> stores.officers().addAll(List.of(officer(1), officer(2))));

    assertEquals(
        Set.of(officer(1)),
        Set.copyOf(
            unit()
                .get(
                    stores ->
                        stores.officers().findAll(List.of(officer(1).id(), officer(3).id())))));
    assertEquals(
        Map.of(officer(2).certificateNumber(), officer(2).id()),
        unit()
            .get(
                stores ->
                    stores.officers().identify(List.of(officer(2).certificateNumber(), "无此证"))));
  }

  @Test
  public void aChangeCountsTheRevisionOnAndIsRefusedWhenStale() {
    unit().run(stores -> stores.officers().add(officer(1)));
    Officer renamed = named(officer(1), officer(1).certificateNumber(), "改名", 0);

    Officer stored = unit().get(stores -> stores.officers().update(renamed));

    assertEquals(named(officer(1), officer(1).certificateNumber(), "改名", 1), stored);
    assertEquals(Optional.of(stored), unit().get(stores -> stores.officers().find(stored.id())));
    assertRefused(
        RefusalCode.STALE_REVISION, () -> unit().run(stores -> stores.officers().update(renamed)));
  }

  @Test
  public void theListIsPagedByCertificateAndNarrowedByText() {
    unit().run(stores -> stores.officers().addAll(List.of(officer(3), officer(1), officer(2))));

    assertEquals(
        new Page<>(List.of(officer(3)), 1, 2, 3),
        unit()
            .get(
                stores ->
                    stores.officers().list(WHOLE_COUNTY, Optional.empty(), new PageRequest(1, 2))));
    assertEquals(List.of(officer(2)), list(WHOLE_COUNTY, "员2"));
    assertEquals(List.of(officer(2)), list(WHOLE_COUNTY, "yj2020002"));
    assertEquals(3, list(WHOLE_COUNTY, "执法大队").size());
    assertEquals(List.of(), list(WHOLE_COUNTY, "%"));
  }

  @Test
  public void officersOfOtherCountiesAreOutOfScopeAndEnterprisesSeeNone() {
    unit().run(stores -> stores.officers().add(officer(1)));

    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO), "执法"));
    assertEquals(List.of(), list(Scope.of(Yicheng.COUNTY, Yicheng.enterprise(1).id()), "执法"));
  }

  private List<Officer> list(Scope scope, String text) {
    return unit()
        .get(stores -> stores.officers().list(scope, Optional.of(text), FIRST_PAGE))
        .items();
  }

  private static Officer named(Officer of, String certificate, String name, long revision) {
    return new Officer(
        of.id(),
        certificate,
        name,
        of.unit(),
        of.division(),
        of.issuedOn(),
        of.validUntil(),
        of.partyMember(),
        revision);
  }
}
