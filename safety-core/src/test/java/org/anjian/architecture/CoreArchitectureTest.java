package org.anjian.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreArchitectureTest {

  private static final JavaClasses SHIPPED = Guard.shipped();

  static Stream<Guard> guards() {
    return Stream.concat(HouseRules.guards(), CoreRules.guards());
  }

  @ParameterizedTest
  @MethodSource("guards")
  void theRuleHoldsInTheCore(Guard guard) {
    guard.holds(SHIPPED);
  }

  @ParameterizedTest
  @MethodSource("guards")
  void theRuleFailsForItsViolator(Guard guard) {
    guard.fails();
  }
}
