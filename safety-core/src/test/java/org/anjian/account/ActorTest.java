package org.anjian.account;

import static org.anjian.contract.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;
import org.anjian.contract.Yicheng;
import org.anjian.division.DivisionCode;
import org.anjian.explain.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

  private static final UUID MINE = new UUID(0, 1);
  private static final UUID SHOP = new UUID(0, 2);

  @Test
  void oneOfTheRolesIsEnoughAndNoneIsNot() {
    Actor actor = actor(Scope.of(Yicheng.COUNTY), Role.CASHIER, Role.READ_ONLY);
    actor.mustHaveAnyOf(Role.LEADER, Role.CASHIER);
    assertRefused(RefusalCode.OUTSIDE_SCOPE, () -> actor.mustHaveAnyOf(Role.LEADER));
    assertRefused(RefusalCode.OUTSIDE_SCOPE, () -> actor.mustHaveAnyOf());
  }

  @ParameterizedTest
  @CsvSource({
    // Scope, division of the record, seen?
    "141022, 141022202205, true",
    "141022, 141022, true",
    "140000, 141022202205, true",
    "141022202, 141022202205, true",
    "141022202, 141022202, true",
    // 王庄乡 became 王庄镇, and its villages went along or elsewhere.
    "141022106, 141022202, true",
    "141022106, 141022202205, true",
    "141022202, 141022106, true",
    "141022202, 141022106205, true",
    "141022100, 141022202206, true",
    "141022106, 141022202206, false",
    // Others do not.
    "141022100, 141022202205, false",
    "141022202, 141022100, false",
    "141021, 141022202205, false",
    "141022202, 141022, false",
    "141022106205, 141022106, false",
  })
  void aRecordIsSeenWhereItsPlaceLiesToday(String scope, String division, boolean seen) {
    Actor actor = actor(Scope.of(DivisionCode.parse(scope)), Role.INSPECTOR);
    DivisionCode of = DivisionCode.parse(division);
    if (seen) {
      actor.mustSee(Yicheng.DIVISIONS, of, MINE);
    } else {
      assertRefused(RefusalCode.NOT_FOUND, () -> actor.mustSee(Yicheng.DIVISIONS, of, MINE));
    }
  }

  @Test
  void anEnterpriseSeesItselfOnly() {
    Actor actor = actor(Scope.of(Yicheng.COUNTY, MINE), Role.ENTERPRISE);
    actor.mustSee(Yicheng.DIVISIONS, Yicheng.TANGXING, MINE);
    assertRefused(
        RefusalCode.NOT_FOUND, () -> actor.mustSee(Yicheng.DIVISIONS, Yicheng.TANGXING, SHOP));
    assertRefused(
        RefusalCode.NOT_FOUND, () -> actor.mustSee(Yicheng.DIVISIONS, Yicheng.QUWO, MINE));
  }

  @Test
  void anAccountOfAnEnterpriseHasThatRoleOnlyAndNamesIt() {
    account("mine", Set.of(Role.ENTERPRISE), Scope.of(Yicheng.COUNTY, MINE));
    assertThrows(
        IllegalArgumentException.class,
        () -> account("mine", Set.of(Role.ENTERPRISE), Scope.of(Yicheng.COUNTY)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            account("mine", Set.of(Role.ENTERPRISE, Role.LEADER), Scope.of(Yicheng.COUNTY, MINE)));
  }

  @Test
  void anAccountHasARole() {
    assertThrows(
        IllegalArgumentException.class,
        () -> account("nobody", Set.of(), Scope.of(Yicheng.COUNTY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "王局长", "li.si-2_x", "翼城1"})
  void aNameHasLettersDigitsDotsHyphensAndUnderscores(String name) {
    assertEquals(name, account(name, Set.of(Role.LEADER), Scope.of(Yicheng.COUNTY)).actor().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a b", "a/b", "a\nb", "<script>"})
  void aNameHasNothingElse(String name) {
    assertThrows(
        IllegalArgumentException.class,
        () -> account(name, Set.of(Role.LEADER), Scope.of(Yicheng.COUNTY)));
  }

  @Test
  void thePasswordIsNotShown() {
    Account account = account("leader", Set.of(Role.LEADER), Scope.of(Yicheng.COUNTY));
    assertEquals("Account leader [LEADER]", account.toString());
  }

  private static Actor actor(Scope scope, Role... roles) {
    return new Actor("某某", Set.of(roles), scope);
  }

  private static Account account(String name, Set<Role> roles, Scope scope) {
    return new Account(new UUID(0, 9), name, name, roles, scope, "salted", true, 0);
  }
}
