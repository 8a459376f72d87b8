package org.anjian.contract;

import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.anjian.contract.Yicheng.enterprise;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.anjian.account.Scope;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.responsibility.SupervisedUnit;
import org.anjian.responsibility.UnitCell;
import org.junit.jupiter.api.Test;

/** What every store of supervised enterprises does. */
public abstract class SupervisedUnitsContract {

  private static final Set<SupervisedSector> COAL = Set.of(SupervisedSector.COAL_MINE);

  protected abstract UnitOfWork unit();

  private void withEnterprises() {
    unit()
        .run(
            stores ->
                stores
                    .enterprises()
                    .addAll(
                        List.of(
                            enterprise(1),
                            enterprise(2),
                            enterprise(3, Yicheng.TANGXING),
                            enterprise(4, Yicheng.LECHANG))));
  }

  @Test
  public void enterprisesInScopeAreCountedByDivisionAndSector() {
    withEnterprises();

    assertEquals(
        List.of(
            UnitCell.of(Yicheng.TANGXING, COAL, 1), UnitCell.of(Yicheng.BEIDING_OF_OLD, COAL, 2)),
        unit().get(stores -> stores.supervisedUnits().cells(WHOLE_COUNTY)));
    assertEquals(
        List.of(UnitCell.of(Yicheng.TANGXING, COAL, 1)),
        unit().get(stores -> stores.supervisedUnits().cells(Scope.of(Yicheng.TANGXING))));
  }

  @Test
  public void theEnterprisesOfACellAreNamed() {
    withEnterprises();

    List<SupervisedUnit> found =
        unit()
            .get(
                stores ->
                    stores
                        .supervisedUnits()
                        .of(WHOLE_COUNTY, UnitCell.of(Yicheng.BEIDING_OF_OLD, COAL, 2), 10));
    assertEquals(
        List.of(SupervisedUnit.of(enterprise(1)), SupervisedUnit.of(enterprise(2))), found);
  }

  @Test
  public void enterprisesAreFoundByCreditCodeWithinTheScope() {
    withEnterprises();

    assertEquals(
        List.of(SupervisedUnit.of(enterprise(3, Yicheng.TANGXING))),
        unit()
            .get(
                stores ->
                    stores
                        .supervisedUnits()
                        .named(
                            WHOLE_COUNTY, List.of(Yicheng.creditCode(3), Yicheng.creditCode(4)))));
  }
}
