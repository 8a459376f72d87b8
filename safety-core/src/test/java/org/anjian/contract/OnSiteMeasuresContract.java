package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.explain.RefusalCode;
import org.anjian.hazard.OnSiteMeasure;
import org.anjian.inspection.Inspection;
import org.junit.jupiter.api.Test;

/** What every store of on-site measures does. */
public abstract class OnSiteMeasuresContract {

  private static final Inspection FIRST = Yicheng.inspection(1, enterprise(1));
  private static final Inspection SECOND = Yicheng.inspection(2, enterprise(1));
  private static final LocalDate RESUMED = LocalDate.of(2020, 4, 26);

  protected abstract UnitOfWork unit();

  private void withInspections() {
    unit()
        .run(
            stores -> {
              stores.enterprises().add(enterprise(1));
              stores.officers().addAll(List.of(officer(1), officer(2)));
              stores.inspections().addAll(List.of(FIRST, SECOND));
            });
  }

  @Test
  public void measuresAreFoundByIdentityInspectionAndEnterprise() {
    withInspections();
    OnSiteMeasure second = Yicheng.measure(2, FIRST);
    OnSiteMeasure tenth = Yicheng.measure(10, FIRST);
    OnSiteMeasure lifted = Yicheng.measure(3, SECOND).lifted(RESUMED);
    unit().run(stores -> stores.onSiteMeasures().addAll(List.of(tenth, lifted, second)));

    assertEquals(
        Optional.of(lifted), unit().get(stores -> stores.onSiteMeasures().find(lifted.id())));
    assertEquals(
        Optional.empty(),
        unit().get(stores -> stores.onSiteMeasures().find(Yicheng.measure(9, FIRST).id())));
    assertEquals(
        List.of(second, tenth),
        unit().get(stores -> stores.onSiteMeasures().ofInspection(FIRST.id())));
    assertEquals(
        List.of(lifted, tenth, second),
        unit().get(stores -> stores.onSiteMeasures().ofEnterprise(FIRST.enterprise())));
  }

  @Test
  public void aNumberIsUsedOnce() {
    withInspections();
    unit().run(s -> s.onSiteMeasures().addAll(List.of(Yicheng.measure(1, FIRST))));
    OnSiteMeasure of = Yicheng.measure(2, SECOND);
    OnSiteMeasure same =
        new OnSiteMeasure(
            of.id(),
            Yicheng.measure(1, FIRST).number(),
            of.inspection(),
            of.enterprise(),
            of.division(),
            of.kind(),
            of.decidedOn(),
            of.reason(),
            of.resumedOn(),
            0);

    assertTaken("number", () -> unit().run(s -> s.onSiteMeasures().addAll(List.of(same))));
  }

  @Test
  public void liftingCountsTheRevisionOnAndIsRefusedWhenStale() {
    withInspections();
    OnSiteMeasure imposed = Yicheng.measure(1, FIRST);
    unit().run(stores -> stores.onSiteMeasures().addAll(List.of(imposed)));

    OnSiteMeasure stored =
        unit().get(stores -> stores.onSiteMeasures().update(imposed.lifted(RESUMED)));

    assertEquals(1, stored.revision());
    assertEquals(Optional.of(RESUMED), stored.resumedOn());
    assertEquals(
        Optional.of(stored), unit().get(stores -> stores.onSiteMeasures().find(imposed.id())));
    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(stores -> stores.onSiteMeasures().update(imposed.lifted(RESUMED))));
  }
}
