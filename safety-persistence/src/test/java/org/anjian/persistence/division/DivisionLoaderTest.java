package org.anjian.persistence.division;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.division.Divisions;
import org.anjian.persistence.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DivisionLoaderTest {

  private static final Divisions SHIPPED = Divisions.shipped();

  @Parameter Database database;

  @BeforeEach
  void empty() {
    database.clear();
  }

  @Test
  void theShippedRegisterIsLoadedOnce() {
    assertEquals(SHIPPED.entries().size(), DivisionLoader.load(database.dataSource(), SHIPPED));
    assertEquals(0, DivisionLoader.load(database.dataSource(), SHIPPED));

    assertEquals(
        SHIPPED.lineage(Yicheng.WANGZHUANG_TOWN).stream().map(DivisionCode::canonical).toList(),
        codesUnder(Yicheng.WANGZHUANG_TOWNSHIP));
  }

  @Test
  void whatTheRegisterNoLongerHasIsRemovedAndWhatChangedIsReplaced() {
    DivisionLoader.load(database.dataSource(), SHIPPED);

    DivisionLoader.load(database.dataSource(), Yicheng.DIVISIONS);

    assertEquals(
        Yicheng.DIVISIONS.entries().stream()
            .map(entry -> entry.code().canonical() + entry.name())
            .toList(),
        database.inTransaction(
            entityManager ->
                entityManager
                    .createNativeQuery("select code || name from division order by code, ordinal")
                    .getResultList()));
    assertEquals(0, DivisionLoader.load(database.dataSource(), Yicheng.DIVISIONS));
  }

  /** The codes of any time whose place lies today under what the code became. */
  private List<?> codesUnder(DivisionCode code) {
    return database.inTransaction(
        entityManager ->
            entityManager
                .createQuery(
                    "select distinct d.code from DivisionRow d, DivisionRow s"
                        + " where s.code = :code and s.latest = true"
                        + " and d.currentCode >= s.currentCode and d.currentCode <= s.currentLast"
                        + " order by d.code")
                .setParameter("code", code.canonical())
                .getResultList());
  }
}
