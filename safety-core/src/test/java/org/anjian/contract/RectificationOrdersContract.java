package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.document;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anjian.document.DocumentKind;
import org.anjian.hazard.RectificationOrder;
import org.anjian.hazard.Reinspection;
import org.anjian.inspection.Inspection;
import org.anjian.people.OfficerPair;
import org.junit.jupiter.api.Test;

/** What every store of rectification orders and re-inspections does. */
public abstract class RectificationOrdersContract {

  private static final Inspection FIRST = Yicheng.inspection(1, enterprise(1));
  private static final Inspection SECOND = Yicheng.inspection(2, enterprise(1));

  protected abstract UnitOfWork unit();

  private void withHazards() {
    unit()
        .run(
            stores -> {
              stores.enterprises().add(enterprise(1));
              stores.officers().addAll(List.of(officer(1), officer(2)));
              stores.inspections().addAll(List.of(FIRST, SECOND));
              stores.hazards().addAll(List.of(Yicheng.hazard(1, FIRST), Yicheng.hazard(2, FIRST)));
            });
  }

  @Test
  public void ordersAreFoundByIdentityInspectionAndEnterprise() {
    withHazards();
    RectificationOrder second = Yicheng.order(2, FIRST);
    RectificationOrder tenth = Yicheng.order(10, FIRST);
    RectificationOrder later = Yicheng.order(3, SECOND);
    unit().run(stores -> stores.rectificationOrders().addAll(List.of(tenth, later, second)));

    assertEquals(
        Optional.of(tenth), unit().get(stores -> stores.rectificationOrders().find(tenth.id())));
    assertEquals(
        Optional.empty(),
        unit().get(stores -> stores.rectificationOrders().find(Yicheng.order(9, FIRST).id())));
    assertEquals(
        List.of(second, tenth),
        unit().get(stores -> stores.rectificationOrders().ofInspection(FIRST.id())));
    assertEquals(
        List.of(later, tenth, second),
        unit().get(stores -> stores.rectificationOrders().ofEnterprise(FIRST.enterprise())));
  }

  @Test
  public void anOrdersNumberIsUsedOnce() {
    withHazards();
    unit().run(s -> s.rectificationOrders().addAll(List.of(Yicheng.order(1, FIRST))));
    RectificationOrder same =
        new RectificationOrder(
            Yicheng.id(5, 77),
            Yicheng.order(1, FIRST).number(),
            SECOND.id(),
            SECOND.enterprise(),
            SECOND.division(),
            SECOND.date());

    assertTaken("number", () -> unit().run(s -> s.rectificationOrders().addAll(List.of(same))));
  }

  @Test
  public void aReinspectionIsFoundWithItsResultsInTheirOrder() {
    withHazards();
    Reinspection first =
        reinspection(
            1,
            LocalDate.of(2020, 1, 17),
            Optional.of(new OfficerPair(officer(2).id(), officer(1).id())));
    Reinspection second = reinspection(2, LocalDate.of(2020, 2, 17), Optional.empty());
    unit().run(s -> s.rectificationOrders().addAll(List.of(Yicheng.order(1, FIRST))));
    unit().run(s -> s.rectificationOrders().addReinspections(List.of(second, first)));

    assertEquals(
        Optional.of(first), unit().get(s -> s.rectificationOrders().findReinspection(first.id())));
    assertEquals(
        List.of(first, second),
        unit().get(s -> s.rectificationOrders().reinspectionsOf(Yicheng.order(1, FIRST).id())));
    assertEquals(
        Optional.empty(),
        unit().get(s -> s.rectificationOrders().findReinspection(Yicheng.id(7, 99))));
    assertEquals(
        List.of(), unit().get(s -> s.rectificationOrders().reinspectionsOf(Yicheng.id(5, 99))));
  }

  @Test
  public void reinspectionsOfSeveralOrdersComeByDay() {
    withHazards();
    RectificationOrder order = Yicheng.order(1, FIRST);
    RectificationOrder other = Yicheng.order(2, SECOND);
    Reinspection early = reinspection(1, LocalDate.of(2020, 1, 17), Optional.empty());
    Reinspection late = reinspection(2, LocalDate.of(2020, 3, 17), Optional.empty());
    Reinspection between = of(other, reinspection(3, LocalDate.of(2020, 2, 17), Optional.empty()));
    unit().run(s -> s.rectificationOrders().addAll(List.of(order, other)));
    unit().run(s -> s.rectificationOrders().addReinspections(List.of(late, between, early)));

    assertEquals(List.of(early, between, late), ofAll(List.of(order.id(), other.id())));
    assertEquals(List.of(between), ofAll(List.of(other.id(), Yicheng.id(5, 99))));
    assertEquals(List.of(), ofAll(List.of()));
  }

  private List<Reinspection> ofAll(List<UUID> orders) {
    return unit().get(s -> s.rectificationOrders().reinspectionsOfAll(orders));
  }

  @Test
  public void aReinspectionsNumberIsUsedOnce() {
    withHazards();
    Reinspection first = reinspection(1, LocalDate.of(2020, 1, 17), Optional.empty());
    Reinspection same =
        new Reinspection(
            Yicheng.id(7, 77),
            first.number(),
            first.order(),
            first.enterprise(),
            first.division(),
            first.date(),
            first.officers(),
            first.results());
    unit().run(s -> s.rectificationOrders().addAll(List.of(Yicheng.order(1, FIRST))));
    unit().run(s -> s.rectificationOrders().addReinspections(List.of(first)));

    assertTaken(
        "number", () -> unit().run(s -> s.rectificationOrders().addReinspections(List.of(same))));
  }

  private static Reinspection of(RectificationOrder order, Reinspection reinspection) {
    return new Reinspection(
        reinspection.id(),
        reinspection.number(),
        order.id(),
        order.enterprise(),
        order.division(),
        reinspection.date(),
        reinspection.officers(),
        reinspection.results());
  }

  private static Reinspection reinspection(
      int number, LocalDate date, Optional<OfficerPair> officers) {
    return new Reinspection(
        Yicheng.id(7, number),
        document(DocumentKind.REINSPECTION_OPINION, number),
        Yicheng.order(1, FIRST).id(),
        FIRST.enterprise(),
        FIRST.division(),
        date,
        officers,
        List.of(
            new Reinspection.Result(
                Yicheng.hazard(2, FIRST).id(),
                Reinspection.Outcome.EXTENSION,
                Optional.of(date.plusDays(30))),
            new Reinspection.Result(
                Yicheng.hazard(1, FIRST).id(), Reinspection.Outcome.PASS, Optional.empty())));
  }
}
