package org.anjian.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleArchitectureTest {

  private static final JavaClasses SHIPPED = Guard.shipped();

  static Stream<Guard> guards() {
    return ModuleRules.guards();
  }

  static Stream<Guard> guardsOfAllModules() {
    return Stream.concat(HouseRules.guards(), ModuleRules.guards());
  }

  @ParameterizedTest
  @MethodSource("guardsOfAllModules")
  void theRuleHoldsInAllModules(Guard guard) {
    guard.holds(SHIPPED);
  }

  @ParameterizedTest
  @MethodSource("guards")
  void theRuleFailsForItsViolator(Guard guard) {
    guard.fails();
  }
}
