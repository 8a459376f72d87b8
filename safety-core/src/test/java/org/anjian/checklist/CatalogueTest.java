package org.anjian.checklist;

import static org.anjian.checklist.Items.MAY;
import static org.anjian.checklist.Items.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.enterprise.SupervisedSector;
import org.anjian.hazard.IndicatorRef;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final Indicator FIRST =
      item("COAL-001", "通风/主扇", "主扇有备用", SupervisedSector.COAL_MINE);
  private static final Indicator SECOND = FIRST.as(FIRST.ref().next(), JULY);

  @Test
  void anEditionEndsOnTheDayOnWhichTheNextBegins() {
    Catalogue catalogue = Catalogue.of(List.of(SECOND, FIRST), List.of());

    assertEquals(Optional.empty(), catalogue.find("COAL-001", MAY.minusDays(1)));
    assertEquals(Optional.of(FIRST), catalogue.find("COAL-001", MAY));
    assertEquals(Optional.of(FIRST), catalogue.find("COAL-001", JULY.minusDays(1)));
    assertEquals(Optional.of(SECOND), catalogue.find("COAL-001", JULY));
  }

  @Test
  void aWithdrawnIndicatorIsNoLongerInForceButStaysToBeFound() {
    Withdrawal withdrawal = new Withdrawal("COAL-001", OCTOBER, List.of(), "不再适用");
    Catalogue catalogue = Catalogue.of(List.of(FIRST, SECOND), List.of(withdrawal));

    assertEquals(Optional.of(SECOND), catalogue.find("COAL-001", OCTOBER.minusDays(1)));
    assertEquals(Optional.empty(), catalogue.find("COAL-001", OCTOBER));
    assertEquals(List.of(), catalogue.on(OCTOBER));
    assertEquals(Optional.of(SECOND), catalogue.find(new IndicatorRef("COAL-001", 2)));
    assertEquals(Optional.of(withdrawal), catalogue.withdrawal("COAL-001"));
  }

  @Test
  void aLaterEditionBringsAWithdrawnIndicatorBack() {
    Indicator third = SECOND.as(SECOND.ref().next(), OCTOBER.plusMonths(1));
    Catalogue catalogue =
        Catalogue.of(
            List.of(FIRST, SECOND, third),
            List.of(new Withdrawal("COAL-001", OCTOBER, List.of(), "")));

    assertEquals(Optional.empty(), catalogue.find("COAL-001", OCTOBER));
    assertEquals(Optional.of(third), catalogue.find("COAL-001", OCTOBER.plusMonths(1)));
    assertEquals(Optional.empty(), catalogue.withdrawal("COAL-001"));
  }

  @Test
  void anIndicatorWithoutSectorsAppliesToAll() {
    Indicator general = item("GEN-001", "基础管理", "有制度");
    Catalogue catalogue = Catalogue.of(List.of(FIRST, general), List.of());

    assertEquals(List.of(general), catalogue.applicable(MAY, Set.of(SupervisedSector.FIREWORKS)));
    assertEquals(
        List.of(general, FIRST), catalogue.applicable(MAY, Set.of(SupervisedSector.COAL_MINE)));
  }

  @Test
  void anEditionMustBeginAfterTheOneBefore() {
    Indicator sameDay = FIRST.as(FIRST.ref().next(), MAY);

    assertThrows(
        IllegalArgumentException.class, () -> Catalogue.of(List.of(FIRST, sameDay), List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> Catalogue.of(List.of(FIRST, FIRST), List.of()));
  }
}
