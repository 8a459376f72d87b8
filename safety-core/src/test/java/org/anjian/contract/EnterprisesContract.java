package org.anjian.contract;

import static org.anjian.contract.Refusals.assertRefused;
import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.FIRST_PAGE;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.creditCode;
import static org.anjian.contract.Yicheng.enterprise;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjian.account.Scope;
import org.anjian.division.DivisionCode;
import org.anjian.enterprise.CreditCode;
import org.anjian.enterprise.Enterprise;
import org.anjian.enterprise.EnterpriseQuery;
import org.anjian.enterprise.Licence;
import org.anjian.enterprise.OperatingStatus;
import org.anjian.enterprise.RiskLevel;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.explain.RefusalCode;
import org.anjian.paging.Page;
import org.anjian.paging.PageRequest;
import org.junit.jupiter.api.Test;

/** What every store of enterprises does. */
public abstract class EnterprisesContract {

  protected abstract UnitOfWork unit();

  @Test
  public void anEnterpriseIsFoundAsItWasStored() {
    unit().run(stores -> stores.enterprises().add(enterprise(1)));

    assertEquals(
        Optional.of(enterprise(1)),
        unit().get(stores -> stores.enterprises().find(enterprise(1).id())));
    assertEquals(
        Optional.of(enterprise(1)),
        unit().get(stores -> stores.enterprises().findByCreditCode(creditCode(1))));
  }

  @Test
  public void anEnterpriseIsFoundInTheUnitOfWorkThatStoresIt() {
    Enterprise found =
        unit()
            .get(
                stores -> {
                  stores.enterprises().add(enterprise(1));
                  return stores.enterprises().find(enterprise(1).id()).orElseThrow();
                });

    assertEquals(enterprise(1), found);
  }

  @Test
  public void anUnknownEnterpriseIsNotFound() {
    assertEquals(
        Optional.empty(), unit().get(stores -> stores.enterprises().find(enterprise(1).id())));
    assertEquals(
        Optional.empty(),
        unit().get(stores -> stores.enterprises().findByCreditCode(creditCode(1))));
  }

  @Test
  public void whatIsNotKnownOfAnEnterpriseStaysUnknown() {
    Enterprise known = enterprise(1);
    Enterprise bare =
        new Enterprise(
            known.id(),
            known.creditCode(),
            known.name(),
            Yicheng.COUNTY,
            known.sector(),
            known.industry(),
            known.riskLevel(),
            0,
            "",
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            OperatingStatus.SUSPENDED,
            List.of(),
            known.registeredOn(),
            0);

    unit().run(stores -> stores.enterprises().add(bare));

    assertEquals(Optional.of(bare), unit().get(stores -> stores.enterprises().find(known.id())));
  }

  @Test
  public void aCreditCodeIsOnRecordOnce() {
    unit().run(stores -> stores.enterprises().add(enterprise(1)));
    Enterprise other = changed(enterprise(2), creditCode(1), List.of());

    assertTaken("creditCode", () -> unit().run(stores -> stores.enterprises().add(other)));
    assertTaken(
        "creditCode",
        () -> unit().run(stores -> stores.enterprises().addAll(List.of(enterprise(3), other))));
  }

  @Test
  public void severalAreFoundByTheirIdentitiesOrCreditCodes() {
    unit().run(stores -> stores.enterprises().addAll(List.of(enterprise(1), enterprise(2))));

    assertEquals(
        Set.of(enterprise(1), enterprise(2)),
        Set.copyOf(
            unit()
                .get(
                    stores ->
                        stores
                            .enterprises()
                            .findAll(
                                List.of(
                                    enterprise(1).id(), enterprise(2).id(), enterprise(3).id())))));
    assertEquals(
        Map.of(creditCode(2), enterprise(2).id()),
        unit().get(stores -> stores.enterprises().identify(List.of(creditCode(2), creditCode(3)))));
    assertEquals(List.of(), unit().get(stores -> stores.enterprises().findAll(List.of())));
    assertEquals(Map.of(), unit().get(stores -> stores.enterprises().identify(List.of())));
  }

  @Test
  public void aChangeCountsTheRevisionOn() {
    unit().run(stores -> stores.enterprises().add(enterprise(1)));
    Enterprise renamed = changed(enterprise(1), creditCode(1), List.of());

    Enterprise stored = unit().get(stores -> stores.enterprises().update(renamed));

    assertEquals(renamed.withRevision(1), stored);
    assertEquals(Optional.of(stored), unit().get(stores -> stores.enterprises().find(stored.id())));
  }

  @Test
  public void aChangeOfLicencesAloneCountsTheRevisionOn() {
    unit().run(stores -> stores.enterprises().add(enterprise(1)));
    Enterprise licensed = withLicences(enterprise(1), List.of(new Licence("新证", Optional.empty())));

    unit().run(stores -> stores.enterprises().update(licensed));

    assertEquals(
        Optional.of(licensed.withRevision(1)),
        unit().get(stores -> stores.enterprises().find(licensed.id())));
  }

  @Test
  public void aChangeOfAnOlderRevisionIsRefused() {
    unit().run(stores -> stores.enterprises().add(enterprise(1)));
    unit().run(stores -> stores.enterprises().update(enterprise(1)));

    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(stores -> stores.enterprises().update(enterprise(1))));
    assertRefused(
        RefusalCode.STALE_REVISION,
        () -> unit().run(stores -> stores.enterprises().update(enterprise(2))));
  }

  @Test
  public void theListIsPagedByName() {
    List<Enterprise> all = IntStream.range(0, 7).mapToObj(Yicheng::enterprise).toList();
    unit().run(stores -> stores.enterprises().addAll(all));

    Page<Enterprise> page =
        unit()
            .get(
                stores ->
                    stores
                        .enterprises()
                        .list(WHOLE_COUNTY, EnterpriseQuery.all(), new PageRequest(1, 3)));

    assertEquals(new Page<>(all.subList(3, 6), 1, 3, 7), page);
  }

  @Test
  public void aFormerTownshipIsFoundUnderTheTownOfToday() {
    unit()
        .run(
            stores ->
                stores
                    .enterprises()
                    .addAll(
                        List.of(
                            enterprise(1, Yicheng.WANGZHUANG_TOWNSHIP),
                            enterprise(2, Yicheng.BEIDING_OF_OLD),
                            enterprise(3, Yicheng.SHIBO_OF_OLD),
                            enterprise(4, Yicheng.WANGZHUANG_TOWN),
                            enterprise(5, Yicheng.COUNTY),
                            enterprise(6, Yicheng.LECHANG))));

    assertEquals(Set.of(1, 2, 4), in(Yicheng.WANGZHUANG_TOWN));
    assertEquals(Set.of(1, 2, 4), in(Yicheng.WANGZHUANG_TOWNSHIP));
    assertEquals(Set.of(3), in(Yicheng.TANGXING));
    assertEquals(Set.of(1, 2, 3, 4, 5), in(Yicheng.COUNTY));
    assertEquals(Set.of(1, 2, 3, 4, 5, 6), in(Yicheng.SHANXI));
    assertEquals(Set.of(), in(DivisionCode.parse("110000")));
    assertEquals(Set.of(3), within(Scope.of(Yicheng.COUNTY), Yicheng.TANGXING));
    assertEquals(Set.of(), within(Scope.of(Yicheng.QUWO), Yicheng.TANGXING));
  }

  @Test
  public void anEnterprisesAccountSeesThatEnterpriseAlone() {
    unit().run(stores -> stores.enterprises().addAll(List.of(enterprise(1), enterprise(2))));
    UUID own = enterprise(2).id();

    assertEquals(Set.of(2), numbers(Scope.of(Yicheng.COUNTY, own), EnterpriseQuery.all()));
    assertEquals(Set.of(), numbers(Scope.of(Yicheng.QUWO, own), EnterpriseQuery.all()));
  }

  @Test
  public void theListIsNarrowedByEachPartOfTheQuery() {
    Enterprise closed =
        withStatus(enterprise(2), SupervisedSector.GAS, RiskLevel.LOW, OperatingStatus.CLOSED);
    unit().run(stores -> stores.enterprises().addAll(List.of(enterprise(1), closed)));

    assertEquals(Set.of(1), numbers(WHOLE_COUNTY, text("第001")));
    assertEquals(Set.of(2), numbers(WHOLE_COUNTY, text("会2号")));
    assertEquals(
        Set.of(1), numbers(WHOLE_COUNTY, text(creditCode(1).value().toLowerCase().substring(8))));
    assertEquals(Set.of(), numbers(WHOLE_COUNTY, text("%")));
    assertEquals(Set.of(), numbers(WHOLE_COUNTY, text("_")));
    assertEquals(Set.of(), numbers(WHOLE_COUNTY, text("\\")));
    assertEquals(Set.of(), numbers(WHOLE_COUNTY, text("'")));
    EnterpriseQuery none = EnterpriseQuery.all();
    assertEquals(
        Set.of(2),
        numbers(
            WHOLE_COUNTY,
            new EnterpriseQuery(
                none.text(),
                none.division(),
                Optional.of(SupervisedSector.GAS),
                none.riskLevel(),
                none.status())));
    assertEquals(
        Set.of(1),
        numbers(
            WHOLE_COUNTY,
            new EnterpriseQuery(
                none.text(),
                none.division(),
                none.sector(),
                Optional.of(RiskLevel.MAJOR),
                none.status())));
    assertEquals(
        Set.of(2),
        numbers(
            WHOLE_COUNTY,
            new EnterpriseQuery(
                none.text(),
                none.division(),
                none.sector(),
                none.riskLevel(),
                Optional.of(OperatingStatus.CLOSED))));
  }

  private Set<Integer> in(DivisionCode scope) {
    return numbers(Scope.of(scope), EnterpriseQuery.all());
  }

  private Set<Integer> within(Scope scope, DivisionCode division) {
    return numbers(
        scope,
        new EnterpriseQuery(
            Optional.empty(),
            Optional.of(division),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static EnterpriseQuery text(String text) {
    return new EnterpriseQuery(
        Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The numbers of the enterprises that are listed. */
  private Set<Integer> numbers(Scope scope, EnterpriseQuery query) {
    return unit()
        .get(stores -> stores.enterprises().list(scope, query, FIRST_PAGE))
        .items()
        .stream()
        .map(row -> (int) row.id().getLeastSignificantBits())
        .collect(Collectors.toSet());
  }

  private static Enterprise changed(Enterprise of, CreditCode code, List<Licence> licences) {
    return new Enterprise(
        of.id(),
        code,
        of.name() + "（更名）",
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
        of.status(),
        licences,
        of.registeredOn(),
        of.revision());
  }

  private static Enterprise withLicences(Enterprise of, List<Licence> licences) {
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
        of.status(),
        licences,
        of.registeredOn(),
        of.revision());
  }

  private static Enterprise withStatus(
      Enterprise of, SupervisedSector sector, RiskLevel risk, OperatingStatus status) {
    return new Enterprise(
        of.id(),
        of.creditCode(),
        of.name(),
        of.division(),
        sector,
        of.industry(),
        risk,
        of.employees(),
        of.legalRepresentative(),
        of.principal(),
        of.phone(),
        of.address(),
        of.location(),
        of.parentCompany(),
        status,
        of.licences(),
        of.registeredOn(),
        of.revision());
  }
}
