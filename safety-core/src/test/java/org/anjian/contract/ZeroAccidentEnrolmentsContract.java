package org.anjian.contract;

import static org.anjian.contract.Refusals.assertTaken;
import static org.anjian.contract.Yicheng.WHOLE_COUNTY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjian.account.Scope;
import org.anjian.enterprise.Enterprise;
import org.anjian.money.Yuan;
import org.anjian.preparedness.Accident;
import org.anjian.preparedness.AccidentGrade;
import org.anjian.preparedness.ZeroAccidentEnrolment;
import org.anjian.preparedness.ZeroAccidentException;
import org.anjian.preparedness.ZeroAccidentRule;
import org.anjian.preparedness.ZeroAccidentUnit;
import org.junit.jupiter.api.Test;

/** What every store of zero-accident enrolments does. */
public abstract class ZeroAccidentEnrolmentsContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Enterprise MINE = Yicheng.enterprise(1);

  protected abstract UnitOfWork unit();

  private static ZeroAccidentEnrolment enrolment(int number) {
    ZeroAccidentUnit unit =
        new ZeroAccidentUnit(
            Yicheng.id(81, number),
            ZeroAccidentUnit.Kind.ENTERPRISE,
            MINE.creditCode().value(),
            MINE.name(),
            MINE.division(),
            2026,
            true);
    return new ZeroAccidentEnrolment(
        unit, ZeroAccidentEnrolment.Category.ENTERPRISE, Optional.of(MINE.id()), DAY);
  }

  private void enrolled() {
    unit().run(stores -> stores.enterprises().addAll(List.of(MINE)));
    unit().run(stores -> stores.zeroAccidentEnrolments().add(enrolment(1)));
  }

  @Test
  public void anEnrolmentIsStoredWithItsUnitOnceAYear() {
    enrolled();
    assertEquals(
        List.of(enrolment(1)),
        unit().get(stores -> stores.zeroAccidentEnrolments().ofYear(WHOLE_COUNTY, 2026)));
    assertEquals(
        Optional.of(enrolment(1)),
        unit().get(stores -> stores.zeroAccidentEnrolments().find(enrolment(1).unit().id())));
    assertEquals(
        List.of(),
        unit().get(stores -> stores.zeroAccidentEnrolments().ofYear(WHOLE_COUNTY, 2025)));
    assertEquals(
        List.of(),
        unit()
            .get(
                stores ->
                    stores.zeroAccidentEnrolments().ofYear(Scope.of(Yicheng.TANGXING), 2026)));
    assertTaken(
        "code", () -> unit().run(stores -> stores.zeroAccidentEnrolments().add(enrolment(2))));
  }

  @Test
  public void theResultIsWrittenIntoTheUnit() {
    enrolled();
    ZeroAccidentUnit before = enrolment(1).unit();
    ZeroAccidentUnit ended =
        new ZeroAccidentUnit(
            before.id(),
            before.kind(),
            before.code(),
            before.name(),
            before.division(),
            before.year(),
            false);
    unit().run(stores -> stores.zeroAccidentEnrolments().record(List.of(ended)));
    assertEquals(
        ended,
        unit()
            .get(stores -> stores.zeroAccidentEnrolments().find(before.id()))
            .orElseThrow()
            .unit());
  }

  @Test
  public void aYearHasOneRule() {
    ZeroAccidentRule rule = rule(1);
    unit().run(stores -> stores.zeroAccidentEnrolments().add(rule));
    assertEquals(
        Optional.of(rule),
        unit().get(stores -> stores.zeroAccidentEnrolments().rule(Yicheng.TANGXING, 2026)));
    assertTaken("year", () -> unit().run(stores -> stores.zeroAccidentEnrolments().add(rule(2))));
  }

  private static ZeroAccidentRule rule(int number) {
    return new ZeroAccidentRule(
        Yicheng.id(82, number),
        Yicheng.COUNTY,
        2026,
        Set.of(AccidentGrade.GENERAL, AccidentGrade.LARGER),
        true,
        "县安委会文件");
  }

  @Test
  public void anAccidentIsExceptedOnceForAUnit() {
    enrolled();
    Accident accident =
        new Accident(
            Yicheng.id(83, 1),
            "SG1",
            MINE.id(),
            MINE.division(),
            DAY,
            AccidentGrade.GENERAL,
            1,
            0,
            Yuan.ZERO);
    unit().run(stores -> stores.accidents().addAll(List.of(accident)));
    unit().run(stores -> stores.zeroAccidentEnrolments().add(exception(1, accident)));
    assertEquals(
        List.of(exception(1, accident)),
        unit().get(stores -> stores.zeroAccidentEnrolments().exceptions(WHOLE_COUNTY, 2026)));
    assertTaken(
        "accident",
        () -> unit().run(stores -> stores.zeroAccidentEnrolments().add(exception(2, accident))));
  }

  private static ZeroAccidentException exception(int number, Accident accident) {
    return new ZeroAccidentException(
        Yicheng.id(84, number),
        enrolment(1).unit().id(),
        MINE.division(),
        2026,
        accident.id(),
        "自然灾害",
        DAY,
        "leader");
  }
}
