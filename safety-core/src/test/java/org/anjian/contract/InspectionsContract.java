package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.enterprise;
import static org.anjian.contract.Yicheng.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anjian.account.Scope;
import org.anjian.document.DocumentKind;
import org.anjian.document.DocumentNumber;
import org.anjian.inspection.Inspection;
import org.anjian.inspection.InspectionMode;
import org.anjian.inspection.InspectionQuery;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of inspections does. */
public abstract class InspectionsContract {

  protected abstract UnitOfWork unit();

  private static Inspection inspection(int number) {
    return Yicheng.inspection(number, enterprise(1));
  }

  private void withEnterprisesAndOfficers() {
    unit()
        .run(
            stores -> {
              stores
                  .enterprises()
                  .addAll(List.of(enterprise(1), enterprise(2, Yicheng.SHIBO_OF_OLD)));
              stores.officers().addAll(List.of(officer(1), officer(2)));
            });
  }

  @Test
  public void anInspectionIsFoundAsStored() {
    withEnterprisesAndOfficers();
    Inspection bare =
        with(inspection(2), "紧急", InspectionMode.JOINT, Optional.empty(), Optional.empty());
    unit().run(stores -> stores.inspections().add(inspection(1)));
    unit().run(stores -> stores.inspections().add(bare));

    assertEquals(
        Optional.of(inspection(1)),
        unit().get(stores -> stores.inspections().find(inspection(1).id())));
    assertEquals(Optional.of(bare), unit().get(stores -> stores.inspections().find(bare.id())));
    assertEquals(
        Optional.empty(), unit().get(stores -> stores.inspections().find(inspection(3).id())));
  }

  @Test
  public void aNumberIsUsedOnceInACounty() {
    withEnterprisesAndOfficers();
    unit().run(stores -> stores.inspections().add(inspection(1)));
    Optional<DocumentNumber> freePlan =
        Optional.of(Yicheng.document(DocumentKind.INSPECTION_PLAN, 77));
    Inspection sameNumber =
        with(
            inspection(2),
            inspection(1).number(),
            InspectionMode.ROUTINE,
            freePlan,
            Optional.empty());
    Inspection samePlan =
        with(
            inspection(2),
            "另一号",
            InspectionMode.ROUTINE,
            inspection(1).planNumber(),
            Optional.empty());
    Inspection sameRecord =
        with(inspection(2), "另一号", InspectionMode.ROUTINE, freePlan, inspection(1).recordNumber());

    assertTaken("number", () -> unit().run(stores -> stores.inspections().add(sameNumber)));
    assertTaken("planNumber", () -> unit().run(stores -> stores.inspections().add(samePlan)));
    assertTaken("recordNumber", () -> unit().run(stores -> stores.inspections().add(sameRecord)));
    assertEquals(
        1, unit().get(s -> s.inspections().list(WHOLE_COUNTY, query(), FIRST_PAGE)).total());
  }

  @Test
  public void theListIsPagedTheNewestFirst() {
    withEnterprisesAndOfficers();
    List<Inspection> all =
        IntStream.rangeClosed(1, 12).mapToObj(InspectionsContract::inspection).toList();
    unit().run(stores -> stores.inspections().addAll(all));

    assertEquals(
        new Page<>(List.of(all.get(6), all.get(5), all.get(4), all.get(3), all.get(2)), 1, 5, 12),
        unit().get(s -> s.inspections().list(WHOLE_COUNTY, query(), new PageRequest(1, 5))));
  }

  @Test
  public void theListIsNarrowedByEachPartOfTheQuery() {
    withEnterprisesAndOfficers();
    Inspection other = Yicheng.inspection(2, enterprise(2, Yicheng.SHIBO_OF_OLD));
    Inspection joint =
        with(inspection(3), "联3", InspectionMode.JOINT, Optional.empty(), Optional.empty());
    unit().run(stores -> stores.inspections().addAll(List.of(inspection(1), other, joint)));

    InspectionQuery all = query();
    assertEquals(
        List.of(other),
        list(
            WHOLE_COUNTY,
            new InspectionQuery(
                Optional.of(enterprise(2).id()),
                all.division(),
                all.year(),
                all.mode(),
                all.text())));
    assertEquals(
        List.of(other),
        list(
            WHOLE_COUNTY,
            new InspectionQuery(
                all.enterprise(),
                Optional.of(Yicheng.TANGXING),
                all.year(),
                all.mode(),
                all.text())));
    assertEquals(
        List.of(joint),
        list(
            WHOLE_COUNTY,
            new InspectionQuery(
                all.enterprise(),
                all.division(),
                all.year(),
                Optional.of(InspectionMode.JOINT),
                all.text())));
    assertEquals(3, list(WHOLE_COUNTY, year(2020)).size());
    assertEquals(0, list(WHOLE_COUNTY, year(2021)).size());
    assertEquals(List.of(other), list(WHOLE_COUNTY, text("第002号")));
    assertEquals(List.of(inspection(1)), list(WHOLE_COUNTY, text("jc202000001")));
  }

  @Test
  public void anAccountSeesWhatItsScopeCovers() {
    withEnterprisesAndOfficers();
    Inspection other = Yicheng.inspection(2, enterprise(2, Yicheng.SHIBO_OF_OLD));
    unit().run(stores -> stores.inspections().addAll(List.of(inspection(1), other)));

    assertEquals(List.of(inspection(1)), list(Scope.of(Yicheng.WANGZHUANG_TOWN), query()));
    assertEquals(List.of(other), list(Scope.of(Yicheng.TANGXING), query()));
    assertEquals(List.of(other), list(Scope.of(Yicheng.COUNTY, enterprise(2).id()), query()));
    assertEquals(List.of(), list(Scope.of(Yicheng.QUWO), query()));
  }

  private List<Inspection> list(Scope scope, InspectionQuery query) {
    return unit().get(stores -> stores.inspections().list(scope, query, FIRST_PAGE)).items();
  }

  private static InspectionQuery query() {
    return InspectionQuery.all();
  }

  private static InspectionQuery year(int year) {
    return new InspectionQuery(
        Optional.empty(), Optional.empty(), Optional.of(year), Optional.empty(), Optional.empty());
  }

  private static InspectionQuery text(String text) {
    return new InspectionQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
  }

  private static Inspection with(
      Inspection of,
      String number,
      InspectionMode mode,
      Optional<DocumentNumber> plan,
      Optional<DocumentNumber> record) {
    return new Inspection(
        of.id(),
        number,
        of.enterprise(),
        of.division(),
        LocalDate.of(2020, 3, 1),
        mode,
        of.officers(),
        plan,
        record,
        Optional.empty(),
        0);
  }
}
